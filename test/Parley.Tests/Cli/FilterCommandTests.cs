using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary>The commands that go from standard input to standard output, and the export that feeds them.</summary>
public sealed class FilterCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_exported_is_what_code_writes()
    {
        var lines = Samples.Lines(5) + Samples.Line("odd \"id\"\t\u2028", Samples.Visit);
        CommandRun.With(lines, "read", "-", "--db", _folder["d"]);
        var export = CommandRun.Of("export", "--db", _folder["d"]);
        Assert.Equal(CommandRun.With(lines, "code").Out, export.Out);
        Assert.Equal(export.Out, CommandRun.With(CommandRun.Of("export", "--articles", "--db", _folder["d"]).Out, "code", "--threads", "3").Out);
    }

    [Fact]
    public void Export_writes_to_a_file_and_as_csv()
    {
        CommandRun.With(Samples.Line("a", Samples.Visit), "read", "-", "--db", _folder["d"]);
        Assert.Empty(CommandRun.Of("export", "--csv", "-o", _folder["e.csv"], "--db", _folder["d"]).Out);
        var rows = Csv.Read(File.ReadAllText(_folder["e.csv"]));
        Assert.Equal(CommandRun.Of("events", "--json", "--db", _folder["d"]).Lines.Length + 1, rows.Count);
    }

    [Fact]
    public void Code_gives_an_error_line_for_a_broken_one_and_status_1()
    {
        var run = CommandRun.With(Samples.Line("a", Samples.Visit) + "nonsense\n" + Samples.Line("b", Samples.Visit), "code");
        Assert.Equal(1, run.Status);
        Assert.Equal(3, run.Lines.Length);
        Assert.StartsWith("""{"line":2,"error":{"code":"bad-json",""", run.Lines[1], StringComparison.Ordinal);
        Assert.Matches("^parley: 1 of 3 lines[^\n]+\n$", run.Error);
    }

    [Fact]
    public void Parse_writes_conllu_of_text_and_keeps_the_words_of_conllu()
    {
        var text = CommandRun.With("Egypt met Iran. They don't talk.", "parse");
        Assert.Equal(0, text.Status);
        Assert.Equal(9, text.Lines.Count(l => char.IsAsciiDigit(l[0]) && !l.Split('\t')[0].Contains('-')));
        var again = CommandRun.With("# text = a b\n1\tEgypt met\t_\t_\t_\t_\t_\t_\t_\t_\n2\tIran\t_\t_\t_\t_\t_\t_\t_\t_\n\n", "parse", "--conllu");
        Assert.Equal(["Egypt met", "Iran"], again.Lines.Skip(1).Select(l => l.Split('\t')[1]));
        var broken = CommandRun.With("no columns\n", "parse", "--conllu");
        Assert.Equal(1, broken.Status);
        Assert.Matches("^parley: standard input is no CoNLL-U: line 1[^\n]+\n$", broken.Error);
    }

    [Fact]
    public void Train_makes_a_model_that_parse_uses()
    {
        var parsed = CommandRun.With("Egypt met Iran. Iran met Egypt. The envoys talked in Cairo.", "parse").Out;
        var treebank = _folder.Write("t.conllu", parsed);
        var run = CommandRun.Of("train", "--out", _folder["m.model"], "--dev", treebank, "--epochs", "1", treebank);
        Assert.Equal(0, run.Status);
        Assert.Contains("UPOS", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 of 1: loss", run.Error, StringComparison.Ordinal);
        Assert.Contains("\tEgypt\t", CommandRun.With("Egypt spoke.", "parse", "--model", _folder["m.model"]).Out, StringComparison.Ordinal);
        Assert.Equal(1, CommandRun.Of("train", "--out", _folder["m"], _folder["missing.conllu"]).Status);
        Assert.Equal(1, CommandRun.With("x", "parse", "--model", treebank).Status);
    }
}
