using System.Text;
using System.Text.Json;
using Parley.Ingest.JsonLines;

namespace Parley.Evaluation.Reading;

/// <summary>Reads a file of labelled texts in any form that <c>docs/evaluate.md</c> names; which it is, the file itself tells.</summary>
public static class CodingFile
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A row is wrong, or the form is not known; the message names file, line and field.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Coding Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, Path.GetFileName(path));
    }

    /// <summary>Reads what comes from elsewhere.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="name">How messages and reports call it.</param>
    /// <exception cref="InvalidDataException">A row is wrong, or the form is not known; the message names the line and field.</exception>
    public static Coding Read(Stream stream, string name)
    {
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var content = buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
        var start = content.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        content = content[start..];
        var first = content.Span.TrimStart(" \t\r\n"u8);
        if (first.IsEmpty) throw new InvalidDataException($"{name} is empty");
        return new Coding(name, first[0] switch
        {
            (byte)'{' => JsonLines(content, name),
            (byte)'[' => JsonArray(content, name),
            _ => TableForms.Read(Encoding.UTF8.GetString(content.Span), name),
        });
    }

    private static List<LabelledText> JsonLines(ReadOnlyMemory<byte> content, string name)
    {
        var texts = new TextCollector();
        long number = 0;
        using var stream = new MemoryStream(content.ToArray());
        foreach (var line in ByteLines.Read(stream))
        {
            var place = new RowPlace(name, ++number);
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
            using var json = Parse(line, place);
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw place.Error("this is no JSON object");
            texts.Add(JsonForms.Read(new JsonRow(json.RootElement, place)), place);
        }

        return texts.All();
    }

    private static List<LabelledText> JsonArray(ReadOnlyMemory<byte> content, string name)
    {
        var texts = new TextCollector();
        using var json = Parse(content, new RowPlace(name, 1));
        var number = 0;
        foreach (var item in json.RootElement.EnumerateArray())
        {
            // In an array lines tell nothing: the position of the object stands in their place.
            var place = new RowPlace(name, ++number);
            if (item.ValueKind != JsonValueKind.Object) throw place.Error("this is no JSON object");
            texts.Add(JsonForms.Read(new JsonRow(item, place)), place);
        }

        return texts.All();
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> content, RowPlace place)
    {
        try { return JsonDocument.Parse(content); }
        catch (JsonException e) { throw new RowPlace(place.File, place.Line + (e.LineNumber ?? 0)).Error($"this is no JSON: {e.Message}"); }
    }
}
