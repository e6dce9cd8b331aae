using AngleSharp.Dom;

namespace Parley.Ingest.Html;

/// <summary>Takes out of a page what is no part of the article, before it is looked for.</summary>
internal sealed class FurniturePruner(PageLexicon lexicon)
{
    private const double MostWords = 0.5;

    private string _bodies = "";
    private int _length;

    /// <summary>Changes <paramref name="page"/>.</summary>
    public void Prune(IDocument page)
    {
        if (page.Body is not { } body) return;
        _bodies = string.Join(", ", lexicon.Bodies);
        _length = Math.Max(1, Length(body));
        foreach (var comment in page.Descendants<IComment>().ToArray()) comment.Remove();
        Visit(body);
    }

    private void Visit(IElement element)
    {
        foreach (var child in element.Children.ToArray())
            if (Goes(child)) child.Remove();
            else Visit(child);
    }

    private bool Goes(IElement element)
    {
        if (element.LocalName is "article" or "main" or "body") return IsHidden(element) && !HoldsArticle(element);
        if (lexicon.IsFurniture(element, guard: false)) return element.LocalName is "noscript" or "script" or "style" || !HoldsHeadline(element);
        return (lexicon.IsFurniture(element, guard: true) || IsHidden(element)) && !HoldsArticle(element);
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "").Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static bool HoldsHeadline(IElement element) => element.LocalName == "h1" || element.QuerySelector("h1") is not null;

    private bool HoldsArticle(IElement element) =>
        HoldsHeadline(element) || element.Matches(_bodies) || element.QuerySelector(_bodies) is not null || Length(element) > _length * MostWords;

    // Words that are no links: a menu may be longer than the article.
    private static int Length(IElement element)
    {
        var length = 0;
        foreach (var text in element.Descendants<IText>())
            if (text.ParentElement is { LocalName: not ("a" or "script" or "style" or "noscript" or "option") }) length += text.Data.AsSpan().Trim().Length;
        return length;
    }
}
