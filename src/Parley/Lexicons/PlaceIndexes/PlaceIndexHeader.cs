using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Parley.Lexicons.PlaceIndexes;

/// <summary>The beginning of an index file as <see cref="PlaceIndexFormat"/> tells it: numbers of things, and where each part begins.</summary>
internal readonly record struct PlaceIndexHeader(long Count, long Names, long Rows, long Keys, long Refs, long Buckets, long Filter, long Texts, long Length)
{
    private const string NoIndex = "no index of places; 'parley places import' makes one";

    /// <summary>The parts of an index of so many places and names; the texts end it.</summary>
    public static PlaceIndexHeader Of(long count, long names, long texts)
    {
        var keys = PlaceIndexFormat.HeaderSize + (count * PlaceIndexFormat.RowSize);
        var refs = keys + (names * sizeof(ulong));
        var buckets = refs + (names * sizeof(uint));
        var filter = (buckets + ((PlaceIndexFormat.Buckets + 1) * sizeof(uint)) + PlaceIndexFormat.FilterAlignment - 1) / PlaceIndexFormat.FilterAlignment * PlaceIndexFormat.FilterAlignment;
        var start = filter + (KeyFilter.Blocks(names) * KeyFilter.BlockWords * sizeof(ulong));
        return new(count, names, PlaceIndexFormat.HeaderSize, keys, refs, buckets, filter, start, start + texts);
    }

    /// <summary>Reads and checks it: an import that was killed leaves no file of that name, but a copy may have been cut short, and the file may be anything at all.</summary>
    /// <exception cref="LexiconException">No index, one of another version, or one that is not whole.</exception>
    public static PlaceIndexHeader Read(string path, SafeFileHandle file)
    {
        var length = RandomAccess.GetLength(file);
        var header = new long[PlaceIndexFormat.HeaderSize / sizeof(long)];
        if (RandomAccess.Read(file, MemoryMarshal.AsBytes(header.AsSpan()), 0) < PlaceIndexFormat.HeaderSize) throw new LexiconException($"{path}: {NoIndex}");
        var magic = (ulong)header[0];
        if (magic != PlaceIndexFormat.Magic)
            throw new LexiconException($"{path}: {(PlaceIndexFormat.IsOtherVersion(magic) ? "an index of places made by another version of Parley; 'parley places import' makes a new one" : NoIndex)}");
        var (count, names, texts) = (header[1], header[2], header[3]);
        if (count is < 0 or > PlaceIndexFormat.RowBits || names is < 0 or > uint.MaxValue || texts is < 0 or > uint.MaxValue) throw Damaged(path);
        var whole = Of(count, names, texts);
        return whole.Length == length ? whole : throw new LexiconException($"{path}: an index of places of {whole.Length:N0} bytes, but the file has {length:N0}: copy or import it again");
    }

    /// <summary>The header as it is written.</summary>
    public byte[] Bytes()
    {
        var header = new long[PlaceIndexFormat.HeaderSize / sizeof(long)];
        (header[0], header[1], header[2], header[3]) = ((long)PlaceIndexFormat.Magic, Count, Names, Length - Texts);
        return MemoryMarshal.AsBytes<long>(header).ToArray();
    }

    /// <summary>What is said of a file that is whole and yet wrong.</summary>
    public static LexiconException Damaged(string path) => new($"{path}: a damaged index of places; 'parley places import' makes a new one");
}
