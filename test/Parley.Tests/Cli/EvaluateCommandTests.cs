using System.Text.Json;
using Parley.Tests.Evaluation;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_records_the_texts_are_coded()
    {
        var run = CommandRun.Of("evaluate", _folder.Write("gold.csv", Gold.ByHand), "--errors", "2", "--html", _folder["page.html"]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("parley", run.Out, StringComparison.Ordinal);
        Assert.Contains("SUPPORT", run.Out, StringComparison.Ordinal);
        Assert.Contains("<svg", File.ReadAllText(_folder["page.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_code_writes_and_what_it_reads_are_the_same_coding()
    {
        var articles = Samples.Line("a", Samples.Visit);
        var records = _folder.Write("records.jsonl", CommandRun.With(articles, "code").Out);
        var run = CommandRun.Of("evaluate", records, records, "--texts", _folder.Write("articles.jsonl", articles), "--json", "--right", "parties");
        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(1, json.GetProperty("events").GetProperty("class_and_parties").GetProperty("f1").GetDouble());
        Assert.Equal(1, json.GetProperty("tuples").GetProperty("exact").GetProperty("f1").GetDouble());
        Assert.Equal(run.Out.Replace("records.jsonl\",\"align", "parley 0.1.0\",\"align", StringComparison.Ordinal),
            CommandRun.Of("evaluate", records, "--texts", _folder["articles.jsonl"], "--json", "--right", "parties").Out);
    }

    [Fact]
    public void Exports_can_be_evaluated()
    {
        CommandRun.With(Samples.Line("a", Samples.Visit), "read", "-", "--db", _folder["d"]);
        var records = _folder.Write("records.jsonl", CommandRun.Of("export", "--db", _folder["d"]).Out);
        foreach (var format in new[] { "csv", "plover", "icews", "gdelt", "phoenix" })
        {
            var export = _folder.Write($"export.{format}", CommandRun.Of("export", "--format", format, "--db", _folder["d"]).Out);
            var json = JsonDocument.Parse(CommandRun.Of("evaluate", records, export, "--json").Out).RootElement;
            Assert.Equal((format, 1.0), (format, json.GetProperty("accuracy").GetDouble()));
            // Tables of pairs have a row a recipient; the others have a row, or an object, an event.
            if (format is "csv" or "plover") Assert.Equal((format, 1.0), (format, json.GetProperty("events").GetProperty("class").GetProperty("precision").GetDouble()));
        }
    }

    [Theory]
    [InlineData("gold.csv", 1, "there is no file")]
    [InlineData("--align", 2, "name a gold file")]
    public void A_missing_file_is_told(string gold, int status, string message)
    {
        var run = CommandRun.Of("evaluate", gold);
        Assert.Equal(status, run.Status);
        Assert.Contains(message, run.Error, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Gold_without_texts_needs_records()
    {
        var run = CommandRun.Of("evaluate", _folder.Write("gold.jsonl", Gold.Record("t1", Gold.Event("AID", (0, 1), (2, 3), 0.5))));
        Assert.Equal(1, run.Status);
        Assert.Contains("does not hold the words of text 't1'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(200)]
    public void Tables_fit_the_terminal(int width)
    {
        var gold = _folder.Write("gold.csv", Gold.ByHand);
        Assert.All(CommandRun.On(width, color: false, "", "evaluate", gold).Lines.Where(l => l[0] is '╭' or '│'), l => Assert.True(l.Length <= width, l));
    }

    [Fact]
    public void Dossiers_are_measured_instead_of_a_gold_file()
    {
        Directory.CreateDirectory(_folder["d"]);
        _folder.Write("d/articles.jsonl", """{"id":"a","text":"Maltese and Tongan negotiators met in Suva on Monday.","published":"2024-03-05"}""");
        _folder.Write("d/expected.gold", """
            {"process":"Malta–Tonga","parties":["MLT","TON"],"incidents":[{"id":"i","event":"CONSULT","mentions":[{"article":"a","words":"met in Suva"}]}],
             "rounds":[{"from":"2024-03-04","to":"2024-03-04","place":"Suva","status":"held"}],"exchanges":[],"checkpoints":[{"date":"2024-03-06","status":"talks"}]}
            """);
        var json = JsonDocument.Parse(CommandRun.Of("evaluate", "--dossiers", _folder["d"], "--json").Out).RootElement.GetProperty("all");
        Assert.Equal((1, 1), (json.GetProperty("coded").GetProperty("right").GetInt32(), json.GetProperty("coded").GetProperty("total").GetInt32()));
        Assert.Equal(1, json.GetProperty("rounds").GetProperty("gold").GetInt32());
        Assert.Contains("Incidents", CommandRun.Of("evaluate", "--dossiers", _folder["d"]).Out, StringComparison.Ordinal);
        Assert.NotEqual(0, CommandRun.Of("evaluate").Status);
        Assert.NotEqual(0, CommandRun.Of("evaluate", "--dossiers", _folder["none"]).Status);
    }
}
