namespace Parley.Text.Network;

/// <summary>64-bit hashes of words and parts of words that are the same on every machine (FNV-1a with a final mix).</summary>
internal static class WordHash
{
    /// <summary>Hash of <paramref name="text"/>; different <paramref name="kind"/>s of the same text are unrelated.</summary>
    public static ulong Of(ReadOnlySpan<char> text, int kind)
    {
        var hash = 14695981039346656037UL ^ ((ulong)kind * 0x9E3779B97F4A7C15UL);
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>Spreads every bit over all (the last step of SplitMix64).</summary>
    public static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9UL;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EBUL;
        return x ^ (x >> 31);
    }
}
