namespace Parley.Ingest.PlainText;

/// <summary>
/// Lines <c>Key: value</c> that a plain text may begin with, up to a blank line, when all of them have keys that are known:
/// Id, Title, Published (or Date), Publisher (or Source), Byline (or Author), Url, Language.
/// </summary>
internal sealed record HeaderLines
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Published { get; init; }

    public string? Publisher { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>The header of a text and the text after it; an empty header and the whole text where it has none.</summary>
    public static (HeaderLines Header, string Body) Split(string text)
    {
        var header = new HeaderLines();
        var at = 0;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(at, end - at).Trim();
            if (line.IsEmpty) return at == 0 ? (header, text) : (header, text[end..].TrimStart('\n', '\r'));
            if (header.With(line) is not { } more) return (new HeaderLines(), text);
            header = more;
            at = end + 1;
        }

        return (header, "");
    }

    private HeaderLines? With(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 2 or > 12) return null;
        var value = line[(colon + 1)..].Trim() is { IsEmpty: false } given ? given.ToString() : null;
        return line[..colon].TrimEnd().ToString().ToLowerInvariant() switch
        {
            "id" => this with { Id = value },
            "title" => this with { Title = value },
            "published" or "date" => this with { Published = value },
            "publisher" or "source" => this with { Publisher = value },
            "byline" or "author" => this with { Byline = value },
            "url" => this with { Url = value },
            "language" => this with { Language = value },
            _ => null,
        };
    }
}
