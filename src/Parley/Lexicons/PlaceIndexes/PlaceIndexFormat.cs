namespace Parley.Lexicons.PlaceIndexes;

/// <summary>
/// The form of an index file, all numbers little-endian: a header of 64 bytes; rows of 32 bytes; names' keys, ascending, 8 bytes each;
/// for each key its row, 4 bytes, the highest bit set where the name is not the main one; where each of the 65,536 buckets
/// (upper 16 bits of the key) begins among the keys, 4 bytes each and one more; texts, each a byte of length and UTF-8.
/// </summary>
internal static class PlaceIndexFormat
{
    public const ulong Magic = 0x0131_5849_4C50; // "PLIX1" and 1
    public const int HeaderSize = 64;
    public const int RowSize = 32;
    public const int Buckets = 1 << 16;
    public const uint AliasBit = 0x8000_0000;

    public static int Bucket(ulong key) => (int)(key >> 48);

    /// <summary>Three capitals in 15 bits; 0 for none.</summary>
    public static ushort Pack(string? iso3) =>
        iso3 is not { Length: 3 } ? (ushort)0 : (ushort)(((iso3[0] - 'A' + 1) << 10) | ((iso3[1] - 'A' + 1) << 5) | (iso3[2] - 'A' + 1));

    public static string? Unpack(ushort packed) => packed == 0 ? null
        : string.Intern(new string([(char)('A' - 1 + (packed >> 10)), (char)('A' - 1 + ((packed >> 5) & 31)), (char)('A' - 1 + (packed & 31))]));
}
