using System.Buffers;
using System.Text;

namespace Parley.Ingest.Html;

/// <summary>The encoding that a page declares.</summary>
internal static class PageCharset
{
    private const int Head = 4096;
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"' ;/>?");

    /// <summary>The name after <c>charset=</c> or <c>encoding=</c> in the page's first bytes; null where it declares none.</summary>
    public static string? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Head)]);
        return After(head, "<meta", "charset=") ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? After(head, "<?xml", "encoding=") : null);
    }

    private static string? After(string head, string tag, string key)
    {
        for (var at = head.IndexOf(tag, StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf(tag, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', at);
            if (end < 0) return null;
            var found = head.IndexOf(key, at, end - at, StringComparison.OrdinalIgnoreCase);
            if (found < 0) continue;
            var name = head[(found + key.Length)..end].TrimStart('"', '\'', ' ');
            var length = name.AsSpan().IndexOfAny(Ends);
            return (length < 0 ? name : name[..length]) is { Length: > 0 and < 40 } charset ? charset : null;
        }

        return null;
    }
}
