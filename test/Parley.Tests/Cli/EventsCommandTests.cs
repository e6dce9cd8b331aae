using System.Text.Json;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class EventsCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Db => _folder["made.duckdb"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Json_gives_the_event_as_the_record_has_it_with_its_source()
    {
        CommandRun.With(Samples.Line("a", Samples.Visit), "read", "-", "--db", Db);
        var record = JsonDocument.Parse(CommandRun.Of("export", "--db", Db).Out).RootElement;
        var events = CommandRun.Of("events", "--db", Db, "--json").Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.NotEmpty(events);
        Assert.Equal(record.GetProperty("events").GetArrayLength(), events.Count);
        foreach (var e in events)
        {
            Assert.Equal(("a", "Talks", "2025-11-18"), (e.GetProperty("article").GetString(), e.GetProperty("title").GetString(), e.GetProperty("published").GetString()));
            var original = record.GetProperty("events").EnumerateArray().Single(o => o.GetProperty("id").GetString() == e.GetProperty("id").GetString());
            Assert.All(original.EnumerateObject().Where(p => p.Name != "attributions"), p => Assert.Equal(p.Value.GetRawText(), e.GetProperty(p.Name).GetRawText()));
        }
    }

    [Fact]
    public void Filters_choose()
    {
        CommandRun.With(Samples.Line("a", Samples.Visit), "read", "-", "--db", Db);
        Assert.All(CommandRun.Of("events", "--db", Db, "--json", "--class", "Assault").Lines, l => Assert.Contains("\"event\":\"ASSAULT\"", l, StringComparison.Ordinal));
        Assert.NotEmpty(CommandRun.Of("events", "--db", Db, "--json", "--class", "consult,assault", "--actor", "Egypt").Lines);
        Assert.Single(CommandRun.Of("events", "--db", Db, "--json", "--limit", "1").Lines);
        Assert.Empty(CommandRun.Of("events", "--db", Db, "--json", "--article", "b").Lines);
        Assert.Empty(CommandRun.Of("events", "--db", Db, "--json", "--to", "2020").Lines);
    }

    [Fact]
    public void Csv_holds_no_formula_and_keeps_its_columns()
    {
        string[] names = ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "a,b", "say \"so\"", "two\nlines", "＝1"];
        using (Made.Database(_folder, Made.Read("=id", "text", [.. names.Select((n, i) => Made.Event($"e{i}") with { Actors = [Made.Party(n)], Place = Made.Place(n, "UKR") })]))) { }
        var rows = Csv.Read(CommandRun.Of("events", "--db", Db, "--csv").Out);
        Assert.Equal(names.Length + 1, rows.Count);
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        Assert.All(rows.Skip(1).SelectMany(r => r), cell => Assert.True(cell.Length == 0 || double.TryParse(cell, out _) || !"=+-@\t\r＝".Contains(cell.TrimStart(' ')[0]), cell));
        Assert.Equal(["'=id"], rows.Skip(1).Select(r => r[0]).Distinct());
        Assert.Equal("-33.9", rows[1][rows[0].IndexOf("lat")]);
        Assert.Contains("say \"so\"", rows.Select(r => r[rows[0].IndexOf("actors")]));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(99)]
    [InlineData(120)]
    [InlineData(200)]
    public void The_table_fits_the_terminal_and_obeys_no_strangers_words(int width)
    {
        var hostile = "[red]x[/] \u001b[31m\u202E" + new string('n', 300);
        using (Made.Database(_folder, Made.Read("a", "text", Made.Event("e") with { Actors = [Made.Party(hostile)] }))) { }
        var run = CommandRun.On(width, color: false, "", "events", "--db", Db);
        Assert.Equal((0, "1 event\n"), (run.Status, run.Error));
        Assert.All(run.Lines, l => Assert.True(l.Length <= width, $"{l.Length}: {l}"));
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain('\u202E', run.Out);
        Assert.Contains("[red]", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_table_says_what_it_leaves_out()
    {
        using (Made.Database(_folder, Made.Read("a", "text", [.. Enumerable.Range(0, 130).Select(i => Made.Event($"e{i}"))]))) { }
        Assert.Equal("the latest 100 of 130 events; --limit 0 shows all\n", CommandRun.Of("events", "--db", Db).Error);
        Assert.Equal("130 events\n", CommandRun.Of("events", "--db", Db, "--limit", "0").Error);
        Assert.Equal(130, CommandRun.Of("events", "--db", Db, "--json").Lines.Length);
    }

    [Fact]
    public void Asking_changes_no_file()
    {
        using (Made.Database(_folder, Made.Read("a", "text", Made.Event("e")))) { }
        var before = File.ReadAllBytes(Db);
        CommandRun.Of("events", "--db", Db);
        Assert.Equal(before, File.ReadAllBytes(Db));
        Assert.Equal(1, CommandRun.Of("events", "--db", _folder["none"]).Status);
        Assert.False(File.Exists(_folder["none"]));
    }
}
