using System.Text.Json;

namespace Parley.Ingest.JsonLines;

/// <summary>Reads one line of JSON Lines: <c>{"id", "text", "title"?, "published"?, "publisher"?, "url"?, "language"?}</c>.</summary>
public static class ArticleLine
{
    private static readonly string[] Optional = ["title", "published", "publisher", "byline", "url", "language"];

    /// <summary>The article of a line, or why it is none.</summary>
    /// <param name="line">The line's bytes, UTF-8, without its line break.</param>
    /// <param name="number">Number of the line, from 1, which names it where it has no identifier.</param>
    public static Ingested Read(ReadOnlyMemory<byte> line, long number)
    {
        var name = $"line {number}";
        try
        {
            using var json = JsonDocument.Parse(line);
            return Of(json.RootElement, name);
        }
        catch (JsonException e)
        {
            return Ingested.Rejected(name, "bad-json", $"the line is no JSON: {e.Message}");
        }
    }

    /// <summary>The article of a JSON value that stands at <paramref name="name"/>.</summary>
    internal static Ingested Of(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
            return Ingested.Rejected(name, "bad-json", "this is no JSON object with 'id' and 'text'");
        var id = Text(json, "id");
        if (id.Problem is not null) return Ingested.Rejected(name, "bad-field", id.Problem);
        if (string.IsNullOrEmpty(id.Value)) return Ingested.Rejected(name, "no-id", "'id' is missing or empty: give every article one");
        var text = Text(json, "text");
        if (text.Problem is not null) return Ingested.Rejected(id.Value, "bad-field", text.Problem);
        if (text.Value is null) return Ingested.Rejected(id.Value, "no-text", "'text' is missing: put the article's words there");
        var others = Optional.ToDictionary(p => p, p => Text(json, p));
        if (others.Values.FirstOrDefault(v => v.Problem is not null).Problem is { } problem) return Ingested.Rejected(id.Value, "bad-field", problem);
        var written = others["published"].Value;
        var published = string.IsNullOrEmpty(written) ? null : PublicationDate.Read(written);
        if (published is null && !string.IsNullOrEmpty(written))
            return Ingested.Rejected(id.Value, "bad-date", PublicationDate.Problem("'published'", written));
        return Ingested.Of(new Article(id.Value, text.Value)
        {
            Title = others["title"].Value,
            Published = published,
            Publisher = others["publisher"].Value,
            Byline = others["byline"].Value,
            Url = others["url"].Value,
            Language = others["language"].Value,
        });
    }

    private static (string? Value, string? Problem) Text(JsonElement json, string property)
    {
        if (!json.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null) return (null, null);
        if (property == "id" && value.ValueKind == JsonValueKind.Number) return (value.GetRawText(), null);
        if (value.ValueKind != JsonValueKind.String) return (null, $"'{property}' is no string");
        try { return (value.GetString(), null); }
        catch (InvalidOperationException) { return (null, $"'{property}' holds half a character (a lone surrogate or bytes that are not UTF-8)"); }
    }
}
