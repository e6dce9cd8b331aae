using System.Text;
using System.Text.Json;
using Parley.Export.Links;
using Parley.Ontology;
using Parley.Tests.Linking.Series;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class SeriesCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    // A quiet year, then seven a month.
    private static readonly string s_lines = string.Concat(Enumerable.Range(0, 24).SelectMany(month => Enumerable.Range(0, month < 12 ? 1 : 7).Select(n =>
        Encoding.UTF8.GetString(LinkJson.Write(MadeIncidents.Of(EventClass.Assault, $"{new DateOnly(2030, 1, 1).AddMonths(month).AddDays(n):yyyy-MM-dd}", $"{month}-{n}"))) + "\n")));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_sides_the_pairs_are_listed()
    {
        var run = CommandRun.With(s_lines, "series", "-", "--csv");
        Assert.Equal((0, "1 pair of sides\n"), (run.Status, run.Error));
        Assert.Equal(["one,other,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict", "Chad,Norway,0,0,0,96"], run.Lines);
        Assert.Equal("Chad", JsonDocument.Parse(CommandRun.With(s_lines, "series", "-", "--json").Lines.Single()).RootElement.GetProperty("one").GetString());
        Assert.Contains("Norway", CommandRun.With(s_lines, "series", "-").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(140)]
    public void The_table_shows_where_the_rate_changed(int width)
    {
        var run = CommandRun.On(width, color: false, s_lines, "series", "-", "--between", "Norway", "Chad");
        Assert.Equal((0, "96 incidents between Norway and Chad\n"), (run.Status, run.Error));
        Assert.All(run.Lines, l => Assert.True(l.Length <= width, l));
        Assert.Contains(run.Lines, l => l.Contains("2031-01", StringComparison.Ordinal) && l.Contains("conflict 1 → 7", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_and_json_have_every_period()
    {
        var rows = Csv.Read(CommandRun.With(s_lines, "series", "-", "--between", "NOR", "TCD", "--by", "week", "--csv").Out);
        Assert.True(rows.Count > 100);
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        var json = JsonDocument.Parse(CommandRun.With(s_lines, "series", "-", "--between", "Norway", "Chad", "--json").Out).RootElement;
        Assert.Equal((24, "2031-01-01", -63.0), (json.GetProperty("points").GetArrayLength(), json.GetProperty("changes")[0].GetProperty("day").GetString(), json.GetProperty("points")[20].GetProperty("score").GetDouble()));
    }

    [Fact]
    public void Days_choose_and_directions_too()
    {
        Assert.Equal("14 incidents between Norway and Chad; 82 of earlier or later days\n", CommandRun.With(s_lines, "series", "-", "--between", "Norway", "Chad", "--from", "2031-05", "--to", "2031-06").Error);
        Assert.StartsWith("0 incidents", CommandRun.With(s_lines, "series", "-", "--between", "Chad", "Norway", "--directed").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_drawn()
    {
        var file = _folder["made.svg"];
        Assert.Equal(0, CommandRun.With(s_lines, "series", "-", "--between", "Norway", "Chad", "--svg", file).Status);
        Assert.StartsWith("<svg xmlns=", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_database_is_linked_and_gives_the_same_as_the_filters()
    {
        var lines = Samples.Line("a", "Egyptian and Iranian envoys held talks in Cairo on Monday. Russian forces shelled Ukrainian positions near Kharkiv on Sunday.") + Samples.Line("b", "On Sunday Russian forces shelled Ukrainian positions near Kharkiv.", "2025-11-19");
        var db = _folder["made.duckdb"];
        Assert.Equal(0, CommandRun.With(lines, "read", "-", "--db", db).Status);
        var piped = CommandRun.With(CommandRun.With(CommandRun.With(lines, "code").Out, "link").Out, "series", "-", "--csv");
        Assert.Equal(piped.Out, CommandRun.Of("series", "--db", db, "--csv").Out);
        Assert.Contains(piped.Lines, l => l.StartsWith("Russia,Ukraine,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("series", "--between", "Norway")]
    [InlineData("series", "-", "--between", "Norway", "NOR")]
    [InlineData("series", "--svg", "x.svg")]
    [InlineData("series", "--json", "--csv")]
    [InlineData("series", "--by", "century")]
    [InlineData("series", "-", "--between", "Norway", "Chad", "--by", "day", "--from", "1800", "--to", "2031")]
    public void What_cannot_be_is_refused(params string[] args)
    {
        var run = CommandRun.With(s_lines, args);
        Assert.Equal((2, ""), (run.Status, run.Out));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_line_that_is_no_incident_is_told()
    {
        var run = CommandRun.With("nonsense\n" + s_lines, "series", "-", "--between", "Norway", "Chad");
        Assert.Equal(1, run.Status);
        Assert.StartsWith("parley: line 1 is no incident: ", run.Error, StringComparison.Ordinal);
    }
}
