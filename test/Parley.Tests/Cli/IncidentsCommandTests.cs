using System.Text.Json;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class IncidentsCommandTests : IDisposable
{
    private const string First = "Russian forces shelled Kharkiv on Sunday, killing three people.";
    private const string Second = "Russian troops shelled Kharkiv on Sunday and killed five people.";
    private const string Third = "Egypt's foreign minister met Iranian envoys in Cairo on Monday.";

    private readonly TempFolder _folder = new();

    private string Db => _folder["d.duckdb"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_links_and_says_so()
    {
        var run = Read();
        Assert.Contains("reports of 1 day linked, 1 joined others: 2 incidents in all", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, Json().Count);
        Assert.Contains("all is linked: 2 incidents", CommandRun.Of("link", "--db", Db).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Incidents_are_listed_shown_and_exported()
    {
        Read();
        var incident = Assert.Single(Json("--least", "2"));
        var id = incident.GetProperty("incident").GetString()!;
        Assert.Equal(id, Assert.Single(Json("--place", "Kharkiv", "--class", "assault")).GetProperty("incident").GetString());
        var shown = CommandRun.Of("incidents", "show", id, "--db", Db);
        foreach (var words in new[] { First, Second, "same as 'shelled' of", "they disagree on: killed" }) Assert.Contains(words, shown.Out, StringComparison.Ordinal);
        Assert.Equal(CommandRun.Of("incidents", "--json", "--db", Db).Out, CommandRun.Of("export", "--format", "incidents", "--db", Db).Out);
        var table = CommandRun.On(80, color: false, "", "incidents", "--db", Db);
        Assert.Equal((0, "2 incidents\n"), (table.Status, table.Error));
        Assert.All(table.Lines, l => Assert.True(l.Length <= 80, l));
    }

    [Fact]
    public void Contradictions_name_values_and_witnesses()
    {
        Read();
        var told = CommandRun.Of("contradictions", "--db", Db);
        Assert.Equal("1 contradiction in 1 incident\n", told.Error);
        Assert.Contains("3: a, since 2025-11-18, in a", told.Out, StringComparison.Ordinal);
        var json = JsonDocument.Parse(Assert.Single(CommandRun.Of("contradictions", "--db", Db, "--json").Lines)).RootElement;
        Assert.Equal(["3", "5"], json.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("value").GetString()));
    }

    [Fact]
    public void What_a_person_decides_is_heeded()
    {
        Read();
        var id = Assert.Single(Json("--least", "2")).GetProperty("incident").GetString()!;
        Assert.Equal(2, CommandRun.Of("incidents", "split", id, "b", "--db", Db, "--by", "Ada").Lines.Length);
        Assert.Equal(3, Json().Count);
        CommandRun.Of("link", "--db", Db, "--all");
        var apart = Json("--class", "assault").ConvertAll(i => i.GetProperty("incident").GetString()!);
        Assert.Equal(2, apart.Count);
        Assert.Equal($"incident {id}: a, b\n", CommandRun.Of("incidents", "merge", apart[0], apart[1], "--db", Db, "--by", "Ada").Out);
    }

    [Theory]
    [InlineData(1, "there is no incident 'none'", "incidents", "show", "none")]
    [InlineData(1, "there is no incident 'none'", "incidents", "merge", "none", "other")]
    [InlineData(1, "'parley incidents show ID' lists its articles", "incidents", "split", "ID", "z")]
    [InlineData(1, "these are all articles of the incident", "incidents", "split", "ID", "a", "b")]
    [InlineData(1, "was named twice", "incidents", "merge", "ID", "ID")]
    public void What_cannot_be_done_is_told_in_one_line(int status, string message, params string[] args)
    {
        Read();
        var id = Assert.Single(Json("--least", "2")).GetProperty("incident").GetString()!;
        var run = CommandRun.Of([.. args.Select(a => a == "ID" ? id : a), "--db", Db]);
        Assert.Equal((status, ""), (run.Status, run.Out));
        Assert.Contains(message.Replace("ID", id, StringComparison.Ordinal), run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public void To_link_all_anew_needs_a_database() => Assert.Contains("'--all' needs a database", CommandRun.Of("link", "--all").Error, StringComparison.Ordinal);

    private CommandRun Read() => CommandRun.With(Samples.Line("a", First) + Samples.Line("b", Second) + Samples.Line("c", Third), "read", "-", "--db", Db);

    private List<JsonElement> Json(params string[] more) => [.. CommandRun.Of(["incidents", "--db", Db, "--json", .. more]).Lines.Select(l => JsonDocument.Parse(l).RootElement)];
}
