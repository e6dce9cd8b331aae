using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Parley.Ingest.Html;

/// <summary>Finds the article in a pruned page: where pages say it is, else where SmartReader finds it, else in all of the page.</summary>
internal sealed class BodyFinder(PageLexicon lexicon)
{
    private const int Enough = 250;
    private const double Share = 0.6;
    private const string Nowhere = "https://page.invalid/";

    /// <summary>The text of the article; empty where the page has none.</summary>
    /// <param name="page">The pruned page.</param>
    /// <param name="title">Its title, which is not repeated in the text.</param>
    /// <param name="plain">The page is no larger and no deeper than pages are, so that SmartReader is done with it in good time.</param>
    public string Find(IHtmlDocument page, string? title, bool plain)
    {
        var marked = Marked(page, title);
        var read = plain ? SmartRead((IHtmlDocument)page.Clone(), title) : "";
        if (marked.Length >= Math.Min(Enough, read.Length) && marked.Length >= read.Length * Share && marked.Length > 0) return marked;
        if (read.Length >= Enough) return read;
        var whole = Whole(page, title);
        return whole.Length > read.Length * 2 || read.Length == 0 ? whole : read;
    }

    private string Marked(IHtmlDocument page, string? title)
    {
        var best = "";
        foreach (var selector in lexicon.Bodies)
        {
            var found = page.QuerySelectorAll(selector).ToArray();
            var outer = found.Where(e => !found.Any(o => o != e && o.Contains(e)));
            var text = BlockText.Write(BlockReader.Read(outer), title);
            if (text.Length > best.Length * 1.5) best = text;
            if (best.Length >= Enough) break;
        }

        return best;
    }

    private static string Whole(IHtmlDocument page, string? title)
    {
        var root = page.QuerySelector("article") ?? page.QuerySelector("main") ?? (IElement?)page.Body;
        var text = root is null ? "" : BlockText.Write(BlockReader.Read([root]), title);
        return text.Length < Enough && page.Body is { } body && root != body ? Longer(text, BlockText.Write(BlockReader.Read([body]), title)) : text;
    }

    private static string Longer(string a, string b) => b.Length > a.Length * 3 ? b : a;

    // Whatever goes wrong inside the library, the page is still read without it.
    private static string SmartRead(IHtmlDocument page, string? title)
    {
        try
        {
            using var disposed = page;
            var article = new Reader(Nowhere, page) { DisableJSONLD = true }.GetArticle();
            if (!article.IsReadable || string.IsNullOrEmpty(article.Content)) return "";
            using var content = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(article.Content);
            return content.Body is { } body ? BlockText.Write(BlockReader.Read([body]), title) : "";
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return "";
        }
    }
}
