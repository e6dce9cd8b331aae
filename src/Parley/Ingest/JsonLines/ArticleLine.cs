using System.Text.Json;

namespace Parley.Ingest.JsonLines;

/// <summary>Reads one line of JSON Lines: <c>{"id", "text", "title"?, "published"?, "publisher"?, "url"?, "language"?}</c>.</summary>
public static class ArticleLine
{
    /// <summary>The article of a line, or why it is none.</summary>
    /// <param name="line">The line's bytes, UTF-8, without its line break.</param>
    /// <param name="number">Number of the line, from 1, which names it where it has no identifier.</param>
    public static Ingested Read(ReadOnlyMemory<byte> line, long number)
    {
        var name = $"line {number}";
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? OfObject(json.RootElement, name)
                : Ingested.Rejected(name, "bad-json", "the line is no JSON object with 'id' and 'text'");
        }
        catch (JsonException e)
        {
            return Ingested.Rejected(name, "bad-json", $"the line is no JSON: {e.Message}");
        }
    }

    private static Ingested OfObject(JsonElement json, string name)
    {
        var id = Text(json, "id");
        if (id.Problem is not null) return Ingested.Rejected(name, "bad-field", id.Problem);
        if (string.IsNullOrEmpty(id.Value)) return Ingested.Rejected(name, "no-id", "'id' is missing or empty: give every article one");
        var text = Text(json, "text");
        if (text.Problem is not null) return Ingested.Rejected(id.Value, "bad-field", text.Problem);
        if (text.Value is null) return Ingested.Rejected(id.Value, "no-text", "'text' is missing");
        var published = Date(json, out var problem);
        if (problem is not null) return Ingested.Rejected(id.Value, "bad-date", problem);
        return Ingested.Of(new Article(id.Value, text.Value)
        {
            Title = Text(json, "title").Value,
            Published = published,
            Publisher = Text(json, "publisher").Value,
            Byline = Text(json, "byline").Value,
            Url = Text(json, "url").Value,
            Language = Text(json, "language").Value,
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

    private static DateOnly? Date(JsonElement json, out string? problem)
    {
        problem = null;
        if (Text(json, "published").Value is not { Length: > 0 } written) return null;
        if (PublicationDate.Read(written) is { } day) return day;
        problem = $"'published' is '{written}', which is no ISO 8601 date (2025-11-18) or instant (2025-11-18T09:30:00Z)";
        return null;
    }
}
