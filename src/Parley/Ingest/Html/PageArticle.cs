using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Parley.Ingest.PlainText;

namespace Parley.Ingest.Html;

/// <summary>An HTML page to article. Nothing is fetched: what the page does not hold is not known.</summary>
internal sealed class PageArticle(PageLexicon lexicon, Furniture furniture)
{
    private const int DeepestTree = MarkupLimiter.Deepest * 2;
    private const int DeepestPage = 100;
    private const int LargestPage = 20_000;
    private const int FewestWords = 8;

    /// <summary>The article of a page.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="id">Names it.</param>
    public Ingested Read(string html, string id)
    {
        var (limited, tooDeep) = MarkupLimiter.Limit(html);
        using var page = new HtmlParser().ParseDocument(limited);
        var (depth, count) = Measure(page);
        if (depth > DeepestTree)
            return Ingested.Rejected(id, "too-deep", $"the page's elements are nested more than {DeepestTree} deep: save it as plain text to read it");
        var said = new PageMetadata(page, lexicon);
        var (title, (published, fromUrl)) = (said.Title, said.Published());
        var (url, publisher, language, byline, body) = (said.Url, said.Publisher, said.Language, said.Byline, said.Body);
        var cleaned = FurnitureRemover.Clean(Text(page, title, body, depth < DeepestPage && count < LargestPage), furniture, page: true);
        if (WordCount(cleaned.Text) < FewestWords)
            return Ingested.Rejected(id, "no-article", "no article was found on the page: a menu, a front page, or one that a program fills in; save what the browser shows");
        return Ingested.Of(new Article(id, WithoutLastHeading(cleaned.Text))
        {
            Title = title,
            Published = published ?? cleaned.Published,
            Publisher = publisher,
            Byline = byline ?? cleaned.Byline,
            Url = url,
            Language = language,
        }) with
        { Notes = [.. Notes(tooDeep, fromUrl)] };
    }

    private string Text(IHtmlDocument page, string? title, string? body, bool plain)
    {
        new FurniturePruner(lexicon).Prune(page);
        var text = new BodyFinder(lexicon).Find(page, title, plain);
        return body is not null && body.Length > text.Length * 2 ? Plain(body) : text;
    }

    // The page's data may hold markup too.
    private static string Plain(string body)
    {
        if (!body.Contains('<')) return body;
        using var page = new HtmlParser().ParseDocument(MarkupLimiter.Limit(body).Html);
        return page.Body is { } element ? BlockText.Write(BlockReader.Read([element]), null) : body;
    }

    private static (int Depth, int Count) Measure(IDocument page)
    {
        int deepest = 0, count = 0;
        var open = new Stack<(INode Node, int Depth)>([(page, 0)]);
        while (open.TryPop(out var at))
        {
            count++;
            deepest = Math.Max(deepest, at.Depth);
            foreach (var child in at.Node.ChildNodes)
                if (child is IElement) open.Push((child, at.Depth + 1));
        }

        return (deepest, count);
    }

    // What the furniture leaves at the end: "More from the region" over nothing.
    private static string WithoutLastHeading(string text)
    {
        var at = text.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (at < 0) return text;
        var last = text.AsSpan(at + 2);
        return !last.Contains('\n') && last.Count(' ') < 6 && char.IsLetterOrDigit(last[^1]) && !last.StartsWith("•") ? text[..at].TrimEnd() : text;
    }

    private static int WordCount(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetter));

    private static IEnumerable<string> Notes(int tooDeep, bool fromUrl)
    {
        if (tooDeep > 0) yield return $"{tooDeep} elements nested more than {MarkupLimiter.Deepest} deep were opened out";
        if (fromUrl) yield return "the day of publication is the one in the page's address";
    }
}
