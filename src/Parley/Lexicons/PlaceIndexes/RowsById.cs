namespace Parley.Lexicons.PlaceIndexes;

/// <summary>The row of each identifier of GeoNames: four bytes a place, in pages, since identifiers run almost without gaps.</summary>
internal sealed class RowsById
{
    private const int PageBits = 14;
    private const uint PageSize = 1 << PageBits;

    /// <summary>GeoNames has given thirteen million identifiers in twenty years; far beyond them is no identifier.</summary>
    private const uint Most = 200_000_000;

    private readonly uint[]?[] _pages = new uint[]?[(Most >> PageBits) + 1];

    /// <summary>Whether the number may be an identifier.</summary>
    public static bool IsIdentifier(uint id) => id is > 0 and <= Most;

    /// <summary>Remembers a row (any number but the greatest).</summary>
    public void Set(uint id, uint row) => (_pages[id >> PageBits] ??= new uint[PageSize])[id & (PageSize - 1)] = row + 1;

    /// <summary>The row of an identifier; false where it has none.</summary>
    public bool TryGet(uint id, out uint row)
    {
        var entry = IsIdentifier(id) && _pages[id >> PageBits] is { } page ? page[id & (PageSize - 1)] : 0;
        row = entry - 1;
        return entry != 0;
    }
}
