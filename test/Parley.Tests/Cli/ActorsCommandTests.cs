using System.Text.Json;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class ActorsCommandTests : IDisposable
{
    private const string Introduces = "Danylo Horbenko, Ukraine's chief negotiator, met the Egyptian president on Monday.";
    private const string Names = "Danylo Horbenko met the Egyptian president on Monday.";

    private readonly TempFolder _folder = new();

    private string Db => _folder["d.duckdb"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_an_article_taught_is_used_for_later_ones()
    {
        Read("a", Introduces, "2025-11-18");
        Read("b", Names, "2025-11-25");
        Assert.Contains("\"role\":\"chief negotiator\"", Export("b"), StringComparison.Ordinal);
        var role = Assert.Single(Json("Horbenko"));
        Assert.Equal(("Danylo Horbenko", "chief negotiator", "UKR", "GOV", "learned"), (Text(role, "person"), Text(role, "title"), Text(role, "country"), Text(role, "sector"), Text(role, "standing")));
        Assert.Equal(("2025-11-18", "2026-11-18", "a", "2025-11-18"), (Text(role, "from"), Text(role, "to"), Text(role, "source"), Text(role, "first")));
        Assert.Equal("Danylo Horbenko, Ukraine's chief negotiator", Text(role, "text"));
        Assert.Equal(Introduces[role.GetProperty("start").GetInt32()..role.GetProperty("end").GetInt32()], Text(role, "text"));
    }

    [Fact]
    public void What_a_run_teaches_it_does_not_use_itself_whatever_the_threads()
    {
        var lines = Samples.Line("a", Introduces) + Samples.Line("b", Names);
        CommandRun.With(lines, "read", "-", "--db", Db, "--threads", "1");
        CommandRun.With(lines, "read", "-", "--db", _folder["e.duckdb"], "--threads", "4");
        Assert.DoesNotContain("chief negotiator\",", Export("b"), StringComparison.Ordinal);
        Assert.Equal(CommandRun.Of("export", "--db", Db).Out, CommandRun.Of("export", "--db", _folder["e.duckdb"]).Out);
    }

    [Fact]
    public void Decisions_are_kept_and_heeded_when_articles_are_coded_again()
    {
        Read("a", Introduces, "2025-11-18");
        Read("b", Names, "2025-11-25");
        var run = CommandRun.Of("actors", "reject", "Danylo Horbenko", "--db", Db, "--by", "Ada", "--note", "misread");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("parley read --recode", run.Out, StringComparison.Ordinal);
        Assert.Empty(Json("Horbenko"));
        var rejected = Assert.Single(Json("Horbenko", "--rejected"));
        Assert.Equal(("rejected", "Ada", "misread"), (Text(rejected, "standing"), Text(rejected, "decided_by"), Text(rejected, "note")));
        CommandRun.Of("read", "--recode", "--db", Db);
        Assert.DoesNotContain("\"role\":\"chief negotiator\"", Export("b"), StringComparison.Ordinal);

        CommandRun.Of("actors", "correct", "Danylo Horbenko", "--as", "defence minister", "--from", "2025-11-01", "--db", Db, "--by", "Ada");
        CommandRun.Of("read", "--recode", "--db", Db);
        Assert.Contains("\"role\":\"defence minister\"", Export("b"), StringComparison.Ordinal);
        Assert.Equal("corrected", Text(Assert.Single(Json("Horbenko")), "standing"));

        CommandRun.Of("actors", "confirm", "Danylo Horbenko", "--db", Db, "--by", "Ada");
        Assert.Equal("confirmed", Text(Assert.Single(Json("Horbenko")), "standing"));
    }

    [Fact]
    public void The_filter_takes_an_exported_register()
    {
        Read("a", Introduces, "2025-11-18");
        var file = _folder.Write("learned.tsv", CommandRun.Of("actors", "export", "--db", Db).Out);
        var line = Samples.Line("b", Names, "2025-11-25");
        var with = CommandRun.With(line, "code", "--register", file);
        Assert.Contains("\"role\":\"chief negotiator\"", with.Out, StringComparison.Ordinal);
        Assert.Contains("\"register\":\"", with.Out, StringComparison.Ordinal);
        Assert.Equal(with.Out, CommandRun.With(line, "code", "--register", file, "--threads", "3").Out);
        var without = CommandRun.With(line, "code");
        Assert.DoesNotContain("register", without.Out, StringComparison.Ordinal);
        Assert.Contains("no such register", CommandRun.With(line, "code", "--register", _folder["none"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Private_persons_enter_no_register()
    {
        Read("a", "Danylo Horbenko, a witness from Ukraine, told the court of the attack. Police detained Samir Haddawi, a Jordanian student. "
            + "Kenyan teacher Wanjiku Oduya was killed.", "2025-11-18");
        Assert.Empty(CommandRun.Of("actors", "--learned", "--db", Db, "--json").Lines);
    }

    [Fact]
    public void Given_roles_are_listed_with_their_days()
    {
        var roles = CommandRun.Of("actors", "Lavrov", "--given", "--json").Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Contains(roles, r => Text(r, "title") == "foreign minister" && Text(r, "from") == "2004-03-09");
        var on = Assert.Single(CommandRun.Of("actors", "Angela Merkel", "--on", "2019-01-01", "--given", "--json").Lines);
        Assert.Equal("chancellor", Text(JsonDocument.Parse(on).RootElement, "title"));
        var later = Assert.Single(CommandRun.Of("actors", "Angela Merkel", "--on", "2024-01-01", "--given", "--json").Lines);
        Assert.Equal(("former chancellor", "ELI"), (Text(JsonDocument.Parse(later).RootElement, "title"), Text(JsonDocument.Parse(later).RootElement, "sector")));
        Assert.Empty(CommandRun.Of("actors", "Angela Merkel", "--country", "FRA", "--given", "--json").Lines);
    }

    [Fact]
    public void The_table_and_csv_hold_the_same()
    {
        Read("=a", Introduces, "2025-11-18");
        var csv = Csv.Read(CommandRun.Of("actors", "--learned", "--csv", "--db", Db).Out);
        Assert.Equal(2, csv.Count);
        Assert.Equal(csv[0].Count, csv[1].Count);
        Assert.Equal("'=a", csv[1][csv[0].IndexOf("source")]);
        var run = CommandRun.On(80, color: false, "", "actors", "--learned", "--db", Db);
        Assert.Equal((0, "1 role\n"), (run.Status, run.Error));
        Assert.All(run.Lines, l => Assert.True(l.Length <= 80, l));
        Assert.Equal("the first 100 of", CommandRun.Of("actors", "--given").Error[..16]);
    }

    [Theory]
    [InlineData(1, "no such role of 'Nobody Known' was learned", "actors", "confirm", "Nobody Known")]
    [InlineData(1, "'grand poobah' is no title", "actors", "correct", "Danylo Horbenko", "--as", "grand poobah")]
    [InlineData(1, "'XXY' is no country's code", "actors", "correct", "Danylo Horbenko", "--of", "XXY")]
    [InlineData(2, "say what is right", "actors", "correct", "Danylo Horbenko")]
    [InlineData(2, "exclude each other", "actors", "--learned", "--given")]
    public void What_cannot_be_done_is_told_in_one_line(int status, string message, params string[] args)
    {
        Read("a", Introduces, "2025-11-18");
        var run = CommandRun.Of([.. args, "--db", Db]);
        Assert.Equal((status, ""), (run.Status, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [Fact]
    public void Without_a_database_nothing_was_learned() =>
        Assert.Contains("there is no database", CommandRun.Of("actors", "--learned", "--db", _folder["none"]).Error, StringComparison.Ordinal);

    private void Read(string id, string text, string day) => Assert.Equal(0, CommandRun.With(Samples.Line(id, text, day), "read", "-", "--db", Db).Status);

    private string Export(string id) => CommandRun.Of("export", "--db", Db).Lines.Single(l => l.StartsWith($$"""{"id":"{{id}}",""", StringComparison.Ordinal));

    private List<JsonElement> Json(string name, params string[] more) =>
        [.. CommandRun.Of(["actors", name, "--db", Db, "--json", .. more]).Lines.Select(l => JsonDocument.Parse(l).RootElement)];

    private static string? Text(JsonElement role, string name) => role.TryGetProperty(name, out var value) ? value.GetString() : null;
}
