using System.Security.Cryptography;
using System.Text;
using Parley.Ingest.Encodings;
using Parley.Ingest.Html;
using Parley.Ingest.JsonLines;
using Parley.Ingest.PlainText;
using Parley.Ingest.Sources;

namespace Parley.Ingest;

/// <summary>Reads one file or stream: recognises what it holds and hands it to the reader of that kind.</summary>
internal sealed class SourceReader(IngestLexicon lexicon, ReadOptions options)
{
    private readonly PageArticle _pages = new(lexicon.Page, lexicon.Furniture);
    private readonly TextArticle _texts = new(lexicon.Furniture);
    private readonly ArticleLines _lines = new(lexicon.Decoder, options.MaxBytes);

    /// <summary>The articles of a stream.</summary>
    /// <param name="stream">Is read to its end and disposed of.</param>
    /// <param name="name">File name, which names a text or page; null for standard input, where the content names it.</param>
    /// <param name="origin">Where it is, for people.</param>
    public IEnumerable<Ingested> Read(Stream stream, string? name, string origin) => Read(stream, name, origin, packed: false);

    private IEnumerable<Ingested> Read(Stream stream, string? name, string origin, bool packed)
    {
        using var peek = new PeekStream(stream);
        var content = lexicon.Contents.Of(peek.Head(), name);
        var read = content.Kind switch
        {
            ContentKind.Empty => [Ingested.Rejected(origin, "empty", "there are no bytes: nothing to read")],
            ContentKind.Binary => [Ingested.Rejected(origin, "binary", $"this is {content.Name}: plain text, HTML and JSON Lines are read")],
            ContentKind.Other => [Ingested.Rejected(origin, "not-an-article", $"this is {content.Name ?? "no article"}: plain text, HTML and JSON Lines are read")],
            ContentKind.Gzip when packed => [Ingested.Rejected(origin, "binary", "this is packed twice with gzip: unpack it first")],
            ContentKind.Gzip => Read(new UnpackingStream(peek), Unpacked(name), origin, packed: true),
            ContentKind.JsonLines => _lines.Read(Utf8Stream(peek), origin),
            _ => Whole(peek, content.Kind, name, origin),
        };
        foreach (var one in read) yield return one;
    }

    private static string? Unpacked(string? name) => name is not null && name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    private static Stream Utf8Stream(PeekStream stream) =>
        TextDecoder.Wide(stream.Head()) is { } wide ? Encoding.CreateTranscodingStream(stream, wide, Encoding.UTF8) : stream;

    private IEnumerable<Ingested> Whole(Stream stream, ContentKind kind, string? name, string origin)
    {
        if (LimitedBytes.Read(stream, options.MaxBytes) is not { } bytes)
            return [Ingested.Rejected(origin, "too-large", $"this is larger than {options.MaxBytes} bytes: raise the limit or break it up")];
        if (kind == ContentKind.Json) return _lines.ReadDocument(bytes, origin);
        if (TextDecoder.Wide(bytes) is null && bytes.AsSpan().Contains((byte)0))
            return [Ingested.Rejected(origin, "binary", "this is a binary file (it holds zero bytes): plain text, HTML and JSON Lines are read")];
        var decoded = lexicon.Decoder.Decode(bytes, kind == ContentKind.Html ? PageCharset.Of(bytes) : null);
        var id = name ?? "stdin-" + Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        var read = kind == ContentKind.Html ? _pages.Read(decoded.Text, id) : _texts.Read(decoded.Text, id);
        return [read with { Size = bytes.Count, Notes = decoded.Note is null ? read.Notes : [decoded.Note, .. read.Notes] }];
    }
}
