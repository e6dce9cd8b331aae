using Parley.Brief.Processes;
using Parley.Brief.Statements;

namespace Parley.Brief.Pages;

/// <summary>The quotations that something rests on.</summary>
internal static class HtmlEvidence
{
    /// <summary>The first quotation open, the others folded.</summary>
    /// <param name="evidence">The quotations.</param>
    /// <param name="listed">How many sources the page lists; only to these it links.</param>
    /// <param name="html">The page.</param>
    public static void Write(Evidence evidence, int listed, HtmlText html)
    {
        if (evidence.Quotes.Count == 0) return;
        WriteQuote(evidence.Quotes[0], listed, html);
        if (evidence.Quotes.Count == 1) return;
        html.Raw($"<details class=\"more-evidence\"><summary>{evidence.Quotes.Count - 1 + evidence.More} more</summary>\n");
        WriteAll(evidence with { Quotes = [.. evidence.Quotes.Skip(1)] }, listed, html);
        html.Raw("</details>\n");
    }

    /// <summary>All folded under publisher and day of the first.</summary>
    public static void WriteFolded(Evidence evidence, int listed, HtmlText html)
    {
        if (evidence.Quotes is not [var first, ..]) return;
        html.Raw("<details class=\"more-evidence\"><summary>");
        if (first.Publisher is { } publisher) html.Raw($"<bdi>{publisher}</bdi>, ");
        html.Raw($"{(first.Published is { } day ? DayText.Of(day) : "no date")}");
        if (evidence.Quotes.Count + evidence.More > 1) html.Raw($" and {evidence.Quotes.Count - 1 + evidence.More} more");
        html.Raw("</summary>\n");
        WriteAll(evidence, listed, html);
        html.Raw("</details>\n");
    }

    /// <summary>A source sentence with its marks, and where it is from.</summary>
    public static void WriteQuote(Quote quote, int listed, HtmlText html)
    {
        html.Raw("<figure class=\"quote\"><blockquote dir=\"auto\">");
        foreach (var piece in quote.Pieces)
        {
            if (piece.Kind == PieceKind.Plain) html.Text(piece.Text);
            else html.Raw($"<mark class=\"{piece.Kind.ToString().ToLowerInvariant()}\">{piece.Text}</mark>");
        }

        html.Raw("</blockquote>\n<figcaption>");
        if (quote.Publisher is { } publisher) html.Raw($"<bdi>{publisher}</bdi>, ");
        if (quote.Published is { } published) html.Raw($"<time datetime=\"{published:yyyy-MM-dd}\">{DayText.Of(published)}</time>, ");
        if (quote.Link is { } link) html.Raw($"<a href=\"{link.AbsoluteUri}\" rel=\"noopener noreferrer\"><bdi>{quote.Title}</bdi></a>");
        else html.Raw($"<bdi>{quote.Title}</bdi>");
        if (quote.Number <= listed) html.Raw($" <a class=\"number\" href=\"#source{quote.Number}\" aria-label=\"Source {quote.Number}\">[{quote.Number}]</a>");
        if (quote.According is { } according) html.Raw($" · according to <bdi>{according}</bdi>");
        html.Raw("</figcaption></figure>\n");
    }

    private static void WriteAll(Evidence evidence, int listed, HtmlText html)
    {
        foreach (var quote in evidence.Quotes) WriteQuote(quote, listed, html);
        if (evidence.More > 0) html.Raw($"<p class=\"more\">and {evidence.More:#,0} more quotations</p>\n");
    }
}
