using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Parley.Tests.Brief;

/// <summary>What must hold of every page, whatever stands in the articles.</summary>
internal static class HtmlChecks
{
    private static readonly string[] s_allowed =
    [
        "HTML", "HEAD", "META", "LINK", "TITLE", "STYLE", "BODY", "A", "HEADER", "P", "H1", "H2", "H3", "ABBR", "NAV", "OL", "UL", "LI", "SPAN", "MAIN", "SECTION", "DL", "DT", "DD",
        "BDI", "FIGURE", "FIGCAPTION", "SVG", "DESC", "RECT", "LINE", "POLYLINE", "TEXT", "DETAILS", "SUMMARY", "DIV", "TABLE", "CAPTION", "THEAD", "TBODY", "TR", "TH", "TD", "ASIDE", "MARK",
        "BLOCKQUOTE", "TIME", "CODE", "VAR", "FOOTER",
    ];

    public static IHtmlDocument IsSound(string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);
        Assert.Empty(page.All.Select(e => e.NodeName.ToUpperInvariant()).Distinct().Except(s_allowed));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name is "src" or "srcset" or "action");
        var ids = page.All.Select(e => e.Id).OfType<string>().Where(id => id.Length > 0).ToList();
        Assert.Equal(ids.Distinct(), ids);
        foreach (var link in page.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!))
            Assert.True(link[0] == '#' ? ids.Contains(link[1..]) : link.StartsWith("http://", StringComparison.Ordinal) || link.StartsWith("https://", StringComparison.Ordinal), link);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("table"), t => Assert.NotNull(t.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("svg"), s => Assert.NotEqual("", s.QuerySelector("desc")!.TextContent));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]").SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' ')), id => Assert.Contains(id, ids));
        return page;
    }
}
