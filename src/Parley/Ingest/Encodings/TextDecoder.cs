using System.Text;
using System.Text.Unicode;
using Parley.Ingest.Languages;

namespace Parley.Ingest.Encodings;

/// <summary>
/// Bytes to characters, losing none: byte order mark, then the pattern of UTF-16's zero bytes, then UTF-8 where the bytes are
/// valid, then what the file declares, then UTF-8 with single bytes of windows-1252 in it, then the encoding that makes words of it.
/// </summary>
internal sealed class TextDecoder(IReadOnlyList<string> candidates, LanguageDetector languages)
{
    private const int Sample = 8 * 1024;
    private static readonly EncodingProvider Provider = CodePagesEncodingProvider.Instance;

    /// <summary>The encoding of that name, or null; .NET's own and those of the code pages.</summary>
    public static Encoding? Named(string name)
    {
        try { return Provider.GetEncoding(name) ?? Encoding.GetEncoding(name); }
        catch (ArgumentException) { return null; }
    }

    /// <summary>UTF-16 or UTF-32 by byte order mark or by the zero bytes of Latin letters; null where the bytes are something else.</summary>
    public static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0])) return new UTF32Encoding(bigEndian: false, byteOrderMark: true);
        if (bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return new UTF32Encoding(bigEndian: true, byteOrderMark: true);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode;
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) even++;
            if (sample[i + 1] == 0) odd++;
        }

        var units = sample.Length / 2;
        if (units < 4) return null;
        if (odd > units * 0.6 && even < units * 0.02) return Encoding.Unicode;
        return even > units * 0.6 && odd < units * 0.02 ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>The characters of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">A whole text.</param>
    /// <param name="declared">Encoding the text names itself, such as a page's charset; null where it does not.</param>
    public DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (Wide(bytes) is { } wide) return Plain(bytes, wide);
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var named = declared is null ? null : Named(Standard(declared));
        if (named is not null && named.WebName.StartsWith("iso-2022", StringComparison.Ordinal) && bytes.Contains((byte)0x1B)) return Plain(bytes, named);
        if (Utf8.IsValid(bytes)) return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8", null);
        if (named is not null && named.CodePage != Encoding.UTF8.CodePage && Strict(bytes, named) is { } text)
            return new DecodedText(text, named.WebName, null);
        return MostlyUtf8(bytes) ? Mixed(bytes) : Guess(bytes);
    }

    // What pages call ISO 8859-1 is windows-1252, and so for Turkish, as the WHATWG Encoding Standard has it.
    private static string Standard(string declared) => declared.Trim().ToLowerInvariant() switch
    {
        "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => "windows-1252",
        "iso-8859-9" => "windows-1254",
        "gb2312" or "gbk" => "gb18030",
        var name => name,
    };

    private static DecodedText Plain(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        var lost = text.Contains('\uFFFD') ? $"read as {encoding.WebName}; some bytes are no characters of it and became U+FFFD" : null;
        return new DecodedText(text, encoding.WebName, lost);
    }

    private static string? Strict(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try { return strict.GetString(bytes); }
        catch (DecoderFallbackException) { return null; }
    }

    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            var valid = Rune.DecodeFromUtf8(bytes, out _, out var consumed) == System.Buffers.OperationStatus.Done;
            if (valid) good++;
            else bad++;
            bytes = bytes[consumed..];
        }

        return good >= bad * 2;
    }

    private static DecodedText Mixed(ReadOnlySpan<byte> bytes)
    {
        var single = Named("windows-1252")!;
        var text = new StringBuilder(bytes.Length);
        var strays = 0;
        var block = new char[4096];
        while (!bytes.IsEmpty)
        {
            var status = Utf8.ToUtf16(bytes, block, out var consumed, out var written, replaceInvalidSequences: false);
            text.Append(block.AsSpan(0, written));
            bytes = bytes[consumed..];
            if (status is not (System.Buffers.OperationStatus.InvalidData or System.Buffers.OperationStatus.NeedMoreData)) continue;
            _ = Rune.DecodeFromUtf8(bytes, out _, out var stray);
            text.Append(single.GetString(bytes[..stray]));
            bytes = bytes[stray..];
            strays++;
        }

        return new DecodedText(text.ToString(), "utf-8", $"UTF-8 with {strays} places that are not: those were read as windows-1252");
    }

    private DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var (best, score) = (candidates[0], double.MinValue);
        foreach (var name in candidates)
        {
            var text = Named(name)!.GetString(sample);
            var here = languages.Detect(text).Score - Oddities(text);
            if (here > score + 0.02) (best, score) = (name, here);
        }

        var whole = Named(best)!.GetString(bytes);
        return new DecodedText(whole, best, $"read as {best}, for it is no UTF-8 and does not say what it is");
    }

    // Share of characters that no text has: replacements, controls, boxes, private use, half-width forms, capitals inside words.
    private static double Oddities(string text)
    {
        var odd = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\u2500' and <= '\u259F') or (>= '\uE000' and <= '\uF8FF') or (>= '\uFF61' and <= '\uFF9F')
                || (c < ' ' && c is not ('\n' or '\r' or '\t' or '\f')) || (i > 0 && c > 'z' && char.IsUpper(c) && char.IsLower(text[i - 1]))) odd++;
        }

        return 5.0 * odd / Math.Max(1, text.Length);
    }
}
