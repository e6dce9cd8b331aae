namespace Parley.Lexicons.PlaceIndexes;

/// <summary>
/// Which keys an index certainly lacks: a blocked Bloom filter (Putze, Sanders, Singler, 2007), six bits of one line of 64 bytes a key, ten
/// bits a key in all, wrong once in eighty times. Nearly all the words that a text is searched for name nothing: they cost one look here.
/// </summary>
internal static class KeyFilter
{
    public const int BlockWords = 8;
    private const int BitsPerKey = 10;
    private const int Probes = 6;
    private const int BlockBits = BlockWords * 64;
    private const ulong Spread = 0xD6E8FEB86659FD93;

    /// <summary>Number of blocks, of 64 bytes each, for so many keys.</summary>
    public static long Blocks(long keys) => (keys * BitsPerKey / BlockBits) + 1;

    /// <summary>Which block is the key's.</summary>
    public static long Block(ulong key, long blocks) => (long)Math.BigMul(key, (ulong)blocks, out _);

    /// <summary>Adds a key to its block.</summary>
    public static void Add(Span<ulong> block, ulong key)
    {
        var bits = key * Spread;
        for (var i = 0; i < Probes; i++, bits >>= 9) block[(int)(bits & (BlockBits - 1)) >> 6] |= 1UL << (int)(bits & 63);
    }

    /// <summary>Whether the key may be one of those added.</summary>
    public static bool MayHold(ReadOnlySpan<ulong> block, ulong key)
    {
        var bits = key * Spread;
        for (var i = 0; i < Probes; i++, bits >>= 9)
            if ((block[(int)(bits & (BlockBits - 1)) >> 6] & (1UL << (int)(bits & 63))) == 0) return false;
        return true;
    }
}
