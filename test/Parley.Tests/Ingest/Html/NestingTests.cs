using System.Text;
using Parley.Ingest;
using Xunit;

namespace Parley.Tests.Ingest.Html;

public sealed class NestingTests
{
    private const string Prose = "The two armies withdrew from the ridge on Sunday, and the observers who had come with them counted no shots all night, they said.";

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<p><span>", "</span>")]
    [InlineData("<b>", "</b>")]
    [InlineData("<ul><li>", "</li></ul>")]
    [InlineData("<table><tr><td>", "</td></tr></table>")]
    [InlineData("<blockquote><a href='x'>", "</a></blockquote>")]
    [InlineData("<x-y>", "</x-y>")]
    [InlineData("<x-y/>", "")]
    [InlineData("<div", "")]
    [InlineData("<svg><g>", "")]
    [InlineData("<p><b id=1>", "")]
    [InlineData("<!--", "")]
    [InlineData("<button><div>", "")]
    [InlineData("<", "")]
    [InlineData("<a <a '", "")]
    [InlineData("<script>", "")]
    [InlineData("<details><summary><object>", "")]
    [InlineData("<select><option><optgroup>", "")]
    public void Nested_a_hundred_thousand_deep_has_an_outcome(string open, string close)
    {
        var page = new StringBuilder("<!doctype html><html><body><h1>Armies withdraw</h1>");
        for (var i = 0; i < 100_000; i++) page.Append(open);
        page.Append(Prose);
        for (var i = 0; i < 100_000; i++) page.Append(close);
        Ingested? read = null;
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var small = new Thread(() => read = Sandbox.ReadInput(page.ToString()).Single(), maxStackSize: 1024 * 1024);
        small.Start();
        small.Join();
        Assert.True(read!.Article is not null || read.Rejection!.Code is "too-deep" or "no-article" or "no-words", read.Rejection?.ToString());
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void Deep_pages_keep_their_words()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 100_000)) + $"<p>{Prose}</p>" + string.Concat(Enumerable.Repeat("</div>", 100_000));
        var read = Sandbox.ReadInput("<html><body>" + page).Single();
        Assert.Equal(Prose, read.Article!.Text);
        Assert.Contains("nested", read.Notes.Single());
    }
}
