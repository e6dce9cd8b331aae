using System.Text;
using System.Text.Json;
using Parley.Ingest.Encodings;
using Parley.Lexicons;

namespace Parley.Ingest.Sources;

/// <summary>Tells what a file holds by its first bytes, then by its name, then by how its text begins.</summary>
internal sealed class ContentLexicon
{
    private const double MostControls = 0.02;

    private readonly List<(int Offset, byte[] Bytes, string Name)> _binaries = [];
    private readonly Dictionary<string, Content> _extensions = [];

    public ContentLexicon(LexiconFiles files)
    {
        foreach (var row in files.Of("ingest/binaries.tsv").SelectMany(p => TsvTable.Read(p, "offset", "bytes", "name").Rows)) AddBinary(row);
        foreach (var row in files.Of("ingest/extensions.tsv").SelectMany(p => TsvTable.Read(p, "extension", "kind", "name").Rows))
            _extensions[row["extension"]] = new Content(KindOf(row), row.Optional("name"));
    }

    /// <summary>What begins with <paramref name="head"/> and has that name.</summary>
    /// <param name="head">First bytes, some thousands where there are so many.</param>
    /// <param name="name">File name; null for standard input.</param>
    public Content Of(ReadOnlySpan<byte> head, string? name)
    {
        if (head.IsEmpty) return new Content(ContentKind.Empty);
        if (head.StartsWith<byte>([0x1F, 0x8B])) return new Content(ContentKind.Gzip);
        foreach (var (offset, bytes, what) in _binaries)
            if (head.Length >= offset + bytes.Length && head.Slice(offset, bytes.Length).SequenceEqual(bytes)) return new Content(ContentKind.Binary, what);
        var wide = TextDecoder.Wide(head);
        if (wide is null && head.Contains((byte)0)) return new Content(ContentKind.Binary, "a binary file (it holds zero bytes)");
        if (wide is null && Controls(head) > head.Length * MostControls) return new Content(ContentKind.Binary, "a binary file (it holds control characters)");
        var start = Start(head, wide);
        var named = name is null ? default : _extensions.GetValueOrDefault(Path.GetExtension(name).TrimStart('.').ToLowerInvariant());
        return named is { Kind: ContentKind.Text, Name: null } ? ByText(start, name) : named;
    }

    private void AddBinary(TsvRow row)
    {
        try { _binaries.Add((int.Parse(row["offset"]), Convert.FromHexString(row["bytes"]), row["name"])); }
        catch (FormatException e) { throw row.Error(e.Message); }
    }

    private static ContentKind KindOf(TsvRow row) => row["kind"] switch
    {
        "text" => ContentKind.Text,
        "html" => ContentKind.Html,
        "jsonl" => ContentKind.JsonLines,
        "json" => ContentKind.Json,
        "other" => ContentKind.Other,
        var kind => throw row.Error($"'{kind}' is no kind of content: text, html, jsonl, json or other"),
    };

    private static int Controls(ReadOnlySpan<byte> head)
    {
        var count = 0;
        foreach (var b in head)
            if (b < 0x20 && b is not ((byte)'\n' or (byte)'\r' or (byte)'\t' or 0x0C or 0x1B or 0x08) || b == 0x7F) count++;
        return count;
    }

    private static string Start(ReadOnlySpan<byte> head, Encoding? wide)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        return (wide ?? Encoding.Latin1).GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
    }

    // A .txt may be a saved page, and standard input has no name at all.
    private static Content ByText(string start, string? name)
    {
        if (start.StartsWith('{') && LooksJson(start)) return new Content(FirstLineIsObject(start) ? ContentKind.JsonLines : ContentKind.Json);
        if (start.StartsWith('[') && name is null && LooksJson(start)) return new Content(ContentKind.Json);
        if (!start.StartsWith('<')) return new Content(ContentKind.Text);
        if (Begins(start, "<!doctype html") || Has(start, "<html") || Has(start, "<body") || Has(start, "<head>")) return new Content(ContentKind.Html);
        if (Begins(start, "<?xml") || Has(start, "<rss") || Begins(start, "<feed")) return new Content(ContentKind.Other, "an XML document or a feed");
        return Has(start, "<p>") || Has(start, "<p ") || Has(start, "<div") || Has(start, "<article") || Has(start, "<meta") || Begins(start, "<!--")
            ? new Content(ContentKind.Html) : new Content(ContentKind.Text);
    }

    private static bool Begins(string text, string what) => text.StartsWith(what, StringComparison.OrdinalIgnoreCase);

    private static bool Has(string text, string what) => text.Contains(what, StringComparison.OrdinalIgnoreCase);

    private static bool LooksJson(string start) => start[1..].TrimStart() is { Length: > 0 } next && next[0] is '"' or '{' or '}';

    // Cut off in the middle of a long line it is still an object that goes on; a pretty-printed one has its first line broken off.
    private static bool FirstLineIsObject(string start)
    {
        var end = start.IndexOf('\n');
        if (end < 0) return true;
        try
        {
            using var json = JsonDocument.Parse(start[..end]);
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return start[1..end].Trim().Length > 1 && start[..end].TrimEnd().EndsWith('}');
        }
    }
}
