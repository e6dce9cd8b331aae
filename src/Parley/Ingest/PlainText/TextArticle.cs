namespace Parley.Ingest.PlainText;

/// <summary>Plain text to article: header lines, title, author and day from its head; furniture goes, every other line stays.</summary>
internal sealed class TextArticle(Furniture furniture)
{
    private const int LongestTitle = 200;

    /// <summary>The article of a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="id">Names it where its header does not.</param>
    public Ingested Read(string text, string id)
    {
        var (header, body) = HeaderLines.Split(Lines(text));
        id = header.Id ?? id;
        if (header.Published is { } written && PublicationDate.ReadWritten(written) is null)
            return Ingested.Rejected(id, "bad-date", PublicationDate.Problem("the line 'Published'", written));
        var cleaned = FurnitureRemover.Clean(body, furniture, page: false);
        return Ingested.Of(new Article(id, cleaned.Text)
        {
            Title = header.Title ?? TitleOf(cleaned.Text),
            Published = header.Published is { } day ? PublicationDate.ReadWritten(day) : cleaned.Published,
            Publisher = header.Publisher,
            Byline = header.Byline ?? cleaned.Byline,
            Url = header.Url,
            Language = header.Language,
        });
    }

    /// <summary>A first line that reads like a headline: short, no full stop at its end, a blank line after it, and text below.</summary>
    internal static string? TitleOf(string text)
    {
        var end = text.IndexOf('\n');
        if (end is < 0 or > LongestTitle) return null;
        var line = text[..end].Trim();
        var below = text.AsSpan(end + 1);
        if (line.Length == 0 || line[^1] is '.' or ':' or ',' or ';' or '”' || !line.Any(char.IsLetter) || below.Trim().IsEmpty) return null;
        if (line.StartsWith('•') || line.Contains(" — ") && line.Contains('(')) return null;
        return below[0] == '\n' || below.Length > line.Length * 4 && line.Length < LongestTitle / 2 && FirstLine(below) > line.Length * 2 ? line : null;
    }

    private static int FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? end : text.Length;

    // One kind of line break; a form feed parts pages, so paragraphs too.
    private static string Lines(string text) =>
        text.AsSpan().IndexOfAny("\r\u2028\u2029\f") < 0 ? text
            : text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u2028', '\n').Replace("\u2029", "\n\n").Replace("\f", "\n\n");
}
