using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Plain_marks_stand_where_nobody_sees_colours()
    {
        var run = CommandRun.With(Samples.Visit, "explain", "-", "--published", "2025-11-18");
        Assert.Equal(0, run.Status);
        Assert.Contains("Marks: [actor …]", run.Out, StringComparison.Ordinal);
        Assert.Contains("[trigger met]", run.Out, StringComparison.Ordinal);
        Assert.Contains("CONSULT", run.Out, StringComparison.Ordinal);
        Assert.Contains("% sure", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"why    .*\[\w[\w-]*\.tsv:\d+\]", run.Out);
        Assert.DoesNotContain('\u001b', run.Out);
    }

    [Fact]
    public void Colours_come_with_a_legend_and_the_words_stay()
    {
        var run = CommandRun.On(200, color: true, Samples.Visit, "explain", "-");
        Assert.Contains("\u001b[", run.Out, StringComparison.Ordinal);
        var words = System.Text.RegularExpressions.Regex.Replace(run.Out, "\u001b\\[[0-9;]*m", "");
        Assert.Contains("actor  trigger  place  time", words, StringComparison.Ordinal);
        Assert.Contains("Egypt's foreign minister met Iranian envoys in Cairo on Monday.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stored_article_is_found_by_its_identifier()
    {
        CommandRun.With(Samples.Line("the-one", Samples.Visit), "read", "-", "--db", _folder["d"]);
        Assert.Contains("the-one", CommandRun.Of("explain", "the-one", "--db", _folder["d"]).Lines[0], StringComparison.Ordinal);
        var missing = CommandRun.Of("explain", "another", "--db", _folder["d"]);
        Assert.Equal(1, missing.Status);
        Assert.Contains("neither a file nor an article 'another'", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_words_do_not_steer_the_terminal()
    {
        foreach (var color in new[] { false, true })
        {
            var run = CommandRun.On(100, color, Samples.Line("x\u001b]0;title\u0007", "Egypt met [bold]Iran[/] \u001b[2J in Cairo."), "explain", "-");
            Assert.DoesNotContain("\u001b[2J", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("\u001b]0", run.Out, StringComparison.Ordinal);
            Assert.Contains("[bold]", run.Out, StringComparison.Ordinal);
        }
    }
}
