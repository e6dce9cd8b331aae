using Parley.Brief;
using Parley.Brief.Pages;
using Parley.Brief.Statements;
using Xunit;

namespace Parley.Tests.Brief;

public sealed class BriefMarkdownTests
{
    [Fact]
    public void It_tells_what_the_page_tells()
    {
        var sources = new[] { MadeSources.Praise("a", "2025-03-10"), MadeSources.Praise("b") };
        var markdown = MadeSources.Markdown(sources);
        var brief = BriefComposer.Compose(sources, MadeSources.Options);
        Assert.All(brief.Sections.SelectMany(s => s.Statements), s => Assert.Contains("### " + string.Concat(s.Pieces.Select(p => p.Text)), markdown, StringComparison.Ordinal));
        Assert.Contains("> *Norway* **praised** *Chad* in Oslo.", markdown, StringComparison.Ordinal);
        Assert.Contains("— Wire a, 10 Mar 2025, [Praise for Chad](<https://example.org/a>) \\[1\\]", markdown, StringComparison.Ordinal);
        Assert.Contains("| Norway | Chad | 2 | 0 |", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<b>*x*</b> [a](b) `c` | d_e", "&lt;b\\>\\*x\\*&lt;/b\\> \\[a\\](b) \\`c\\` \\| d\\_e")]
    [InlineData("one\n# two\r\n- three", "one \\# two  - three")]
    [InlineData("&lt; \\", "&amp;lt; \\\\")]
    public void Marks_in_words_are_no_markup(string words, string escaped) => Assert.Equal(escaped, MarkdownText.Of(words));

    [Theory]
    [InlineData("1. x", "1\\. x")]
    [InlineData("- x", "\\- x")]
    [InlineData("2025 was", "2025 was")]
    public void A_line_begins_no_list(string words, string escaped) => Assert.Equal(escaped, MarkdownText.AtStart(words));

    [Fact]
    public void Marked_words_that_touch_do_not_run_together() =>
        Assert.Equal("*Sudan*ese **bomb** x", MarkdownText.Of([new("Sudan", PieceKind.Actor), new("ese", PieceKind.Recipient), new(" "), new("bomb ", PieceKind.Trigger), new("x")]));

    [Fact]
    public void Without_events_it_says_what_to_do() => Assert.Contains("parley read", MadeSources.Markdown([]), StringComparison.Ordinal);
}
