using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class LexiconCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_imported_codes()
    {
        var actors = _folder.Write("ruritania.actors.txt", "RURITANIA [RUR]\n+STRELSAU\nZENDA [ZEN]\n");
        var import = CommandRun.Of("lexicon", "import", "petrarch", actors, "-o", _folder["mine"]);
        Assert.Equal(0, import.Status);
        Assert.Empty(import.Out);
        Assert.Contains("2 names in", import.Error, StringComparison.Ordinal);
        var coded = CommandRun.With("""{"id":"a","text":"Strelsau criticised Zenda."}""" + "\n", "code", "--lexicon", _folder["mine"]);
        Assert.Contains("\"code\":\"RUR\"", coded.Out, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"ZEN\"", coded.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_lines_are_told_with_file_and_line_and_status_1()
    {
        var actors = _folder.Write("a.txt", "RURITANIA [RUR]\nZENDA [ZEN 2001]\n");
        var run = CommandRun.Of("lexicon", "import", "petrarch", actors, "-o", _folder["mine"]);
        Assert.Equal(1, run.Status);
        Assert.Contains($"{actors}:2: '[ZEN 2001]'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing of the kind\n")]
    [InlineData("")]
    public void A_file_that_is_no_dictionary_is_refused(string text)
    {
        var run = CommandRun.Of("lexicon", "import", "petrarch", _folder.Write("a.txt", text), "-o", _folder["mine"]);
        Assert.Equal(1, run.Status);
        Assert.Matches("^parley: [^\n]*a\\.txt: this is no PETRARCH dictionary[^\n]*\n$", run.Error);
    }

    [Fact]
    public void A_check_lists_findings_and_ends_with_1_where_there_are_errors()
    {
        Directory.CreateDirectory(_folder["mine/actors"]);
        _folder.Write("mine/actors/modifiers.tsv", "word\tsector\nducal\tNOB\n");
        var run = CommandRun.Of("lexicon", "check", _folder["mine"], "--no-examples");
        Assert.Equal(1, run.Status);
        Assert.StartsWith("error: ", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Contains("modifiers.tsv:2: there is no sector 'NOB'", run.Out, StringComparison.Ordinal);
        Assert.Equal("1 errors, 0 warnings, 0 notes\n", run.Error);
        _folder.Write("mine/actors/modifiers.tsv", "word\tsector\nducal\tGOV\n");
        Assert.Equal(0, CommandRun.Of("lexicon", "check", _folder["mine"], "--no-examples").Status);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told()
    {
        var run = CommandRun.Of("lexicon", "check", _folder["nowhere"]);
        Assert.Equal(1, run.Status);
        Assert.Contains("nowhere: no such folder", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("check")]
    [InlineData("import", "petrarch")]
    public void Every_part_has_help_with_examples(params string[] words)
    {
        var run = CommandRun.Of(["lexicon", .. words, "--help"]);
        Assert.Equal(0, run.Status);
        Assert.Contains($"parley lexicon {string.Join(' ', words)}", run.Out[run.Out.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }
}
