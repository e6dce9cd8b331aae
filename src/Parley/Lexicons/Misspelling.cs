namespace Parley.Lexicons;

/// <summary>Whether two words differ as a slip of the pen does: one letter too many, too few, another, or two that changed places.</summary>
internal static class Misspelling
{
    /// <summary>True where one edit makes one of the other (Damerau's distance is 1) and both begin alike.</summary>
    public static bool Is(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < b.Length) return Is(b, a);
        if (a.Length - b.Length > 1 || b.Length == 0 || a[0] != b[0]) return false;
        var same = a.CommonPrefixLength(b);
        if (same == a.Length) return false;
        if (a.Length > b.Length) return a[(same + 1)..].SequenceEqual(b[same..]);
        var left = a[same..];
        var right = b[same..];
        return left[1..].SequenceEqual(right[1..])
            || (left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]));
    }
}
