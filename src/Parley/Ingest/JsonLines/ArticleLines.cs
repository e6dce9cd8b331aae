using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Parley.Ingest.Encodings;

namespace Parley.Ingest.JsonLines;

/// <summary>The articles of JSON Lines, one after the other, without holding the file; and of a JSON array, which has to be held.</summary>
internal sealed class ArticleLines(TextDecoder decoder, long maxBytes)
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>An article or a rejection for each line that is not blank.</summary>
    /// <param name="stream">JSON Lines in UTF-8; lines that are not are decoded as far as that loses nothing.</param>
    /// <param name="origin">Name of the file, for messages.</param>
    public IEnumerable<Ingested> Read(Stream stream, string origin)
    {
        foreach (var line in ByteLines.Read(stream, maxBytes))
            if (line.Bytes.Span.IndexOfAnyExcept(" \t\r"u8) >= 0)
                yield return Of(line) with { Origin = $"{origin}, line {line.Number}", Size = line.Bytes.Length + 1 };
    }

    /// <summary>The articles of one JSON document: an object, or an array of objects.</summary>
    public IEnumerable<Ingested> ReadDocument(ReadOnlyMemory<byte> bytes, string origin)
    {
        var found = new List<Ingested>();
        try
        {
            using var json = JsonDocument.Parse(Utf8Of(bytes, out var note), Lenient);
            var root = json.RootElement;
            var items = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root];
            for (var i = 0; i < items.Length; i++)
                found.Add(ArticleLine.Of(items[i], items.Length == 1 ? origin : $"item {i + 1}") with
                {
                    Origin = items.Length == 1 ? origin : $"{origin}, item {i + 1}",
                    Size = bytes.Length / items.Length,
                    Notes = note is null ? [] : [note],
                });
            if (items.Length == 0) found.Add(Ingested.Rejected(origin, "empty", "the JSON array has no articles: nothing to read"));
        }
        catch (JsonException e)
        {
            found.Add(Ingested.Rejected(origin, "bad-json", $"the file is no JSON: {e.Message}"));
        }

        return found;
    }

    private Ingested Of(ByteLine line)
    {
        if (line.TooLong) return Ingested.Rejected($"line {line.Number}", "too-large", $"the line is longer than {maxBytes} bytes: raise the limit or break the text up");
        var read = ArticleLine.Read(Utf8Of(line.Bytes, out var note), line.Number);
        return note is null ? read : read with { Notes = [note] };
    }

    private ReadOnlyMemory<byte> Utf8Of(ReadOnlyMemory<byte> bytes, out string? note)
    {
        note = null;
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (Utf8.IsValid(bytes.Span)) return bytes;
        var decoded = decoder.Decode(bytes.Span);
        note = decoded.Note;
        return Encoding.UTF8.GetBytes(decoded.Text);
    }
}
