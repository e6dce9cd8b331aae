namespace Parley.Lexicons.PlaceIndexes;

/// <summary>
/// The form of an index file, all numbers little-endian: a header of 64 bytes (magic, places, names, bytes of texts, 8 each); rows of 32
/// bytes; names' keys, ascending, 8 bytes each; for each key its row, 4 bytes, the highest bit set where the name is not the main one, the
/// next where the place is known far and wide by it; where each of the 65,536 buckets (upper 16 bits of the key) begins among the keys, 4
/// bytes each and one more; from the next multiple of 64 the <see cref="KeyFilter"/>; texts, each a byte of length and UTF-8.
/// </summary>
internal static class PlaceIndexFormat
{
    public const ulong Magic = Letters | (2UL << 32);
    public const int HeaderSize = 64;
    public const int FilterAlignment = 64;
    public const int RowSize = 32;
    public const int Buckets = 1 << 16;
    public const uint AliasBit = 0x8000_0000;
    public const uint KnownBit = 0x4000_0000;
    public const uint RowBits = KnownBit - 1;

    private const ulong Letters = 0x58_494C_50; // "PLIX", then the version

    /// <summary>From this number of inhabitants on news may name a town without saying where it lies.</summary>
    private const long TownsKnown = 15_000;

    /// <summary>The same for a district.</summary>
    private const long DistrictsKnown = 100_000;

    /// <summary>Whether a file that begins so is an index in a form that was or will be.</summary>
    public static bool IsOtherVersion(ulong magic) => (magic & uint.MaxValue) == Letters && magic != Magic && magic >> 48 == 0;

    public static int Bucket(ulong key) => (int)(key >> 48);

    /// <summary>
    /// Whether a name alone may stand for the place. Of the twelve million places of GeoNames a hundredth are known so; the rest bear
    /// every word and surname there is.
    /// </summary>
    public static bool IsKnown(PlaceEntry place) => place.Kind switch
    {
        PlaceKind.Country or PlaceKind.Capital or PlaceKind.Seat or PlaceKind.Admin1 => true,
        PlaceKind.City => place.Population >= TownsKnown,
        PlaceKind.Admin2 => place.Population >= DistrictsKnown,
        _ => false,
    };

    /// <summary>Three capitals in 15 bits; 0 for none.</summary>
    public static ushort Pack(string? iso3) =>
        iso3 is not { Length: 3 } ? (ushort)0 : (ushort)(((iso3[0] - 'A' + 1) << 10) | ((iso3[1] - 'A' + 1) << 5) | (iso3[2] - 'A' + 1));

    public static string? Unpack(ushort packed) => packed == 0 ? null
        : string.Intern(new string([(char)('A' - 1 + (packed >> 10)), (char)('A' - 1 + ((packed >> 5) & 31)), (char)('A' - 1 + (packed & 31))]));
}
