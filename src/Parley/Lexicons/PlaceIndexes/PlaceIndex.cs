using System.IO.MemoryMappedFiles;
using System.Text;

namespace Parley.Lexicons.PlaceIndexes;

/// <summary>
/// An index of places on disk, made by <see cref="PlaceImport"/>. It is mapped into memory, so that opening it costs nothing and
/// only the pages that names lead to are read. May be used by several threads at once.
/// </summary>
public sealed unsafe class PlaceIndex : IDisposable
{
    private const int MostPerName = 400;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly byte* _rows;
    private readonly ulong* _keys;
    private readonly uint* _refs;
    private readonly uint* _buckets;
    private readonly byte* _texts;

    private PlaceIndex(MemoryMappedFile file, MemoryMappedViewAccessor view)
    {
        _file = file;
        _view = view;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += view.PointerOffset;
        var header = (long*)_start;
        Count = header[1];
        Names = header[2];
        _rows = _start + header[3];
        _keys = (ulong*)(_start + header[4]);
        _refs = (uint*)(_start + header[5]);
        _buckets = (uint*)(_start + header[6]);
        _texts = _start + header[7];
    }

    /// <summary>Number of places.</summary>
    public long Count { get; }

    /// <summary>Number of names.</summary>
    public long Names { get; }

    /// <summary>Opens an index.</summary>
    /// <exception cref="LexiconException">The file is missing, no index, or of another version.</exception>
    public static PlaceIndex Open(string path)
    {
        if (!File.Exists(path)) throw new LexiconException($"{path}: no such index of places; 'parley places import' makes one");
        if (new FileInfo(path).Length < PlaceIndexFormat.HeaderSize) throw NoIndex(path);
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        if (view.ReadUInt64(0) == PlaceIndexFormat.Magic && IsWhole(view, new FileInfo(path).Length)) return new PlaceIndex(file, view);
        view.Dispose();
        file.Dispose();
        throw NoIndex(path);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    /// <summary>Whether any place bears the name.</summary>
    internal bool Has(ulong key) => First(key) >= 0;

    /// <summary>Adds the places that bear the name, those it is the main name of first, and of these the most populous.</summary>
    internal void Find(ulong key, List<PlaceMatch> found)
    {
        var at = First(key);
        for (var n = 0; at >= 0 && at < Names && _keys[at] == key && n < MostPerName; at++, n++)
            found.Add(new PlaceMatch(Row(_refs[at] & ~PlaceIndexFormat.AliasBit), (_refs[at] & PlaceIndexFormat.AliasBit) == 0));
    }

    private PlaceEntry Row(uint number)
    {
        var row = _rows + ((long)number * PlaceIndexFormat.RowSize);
        var admin = *(uint*)(row + 20);
        return new PlaceEntry
        {
            GeonameId = *(uint*)row,
            Lat = *(int*)(row + 4) / 1e5,
            Lon = *(int*)(row + 8) / 1e5,
            Population = *(uint*)(row + 12),
            Name = Text(*(uint*)(row + 16)),
            Admin1 = admin == 0 ? null : Text(admin),
            Country = PlaceIndexFormat.Unpack(*(ushort*)(row + 24)),
            Kind = (PlaceKind)row[26],
        };
    }

    private string Text(uint at) => Encoding.UTF8.GetString(_texts + at + 1, _texts[at]);

    private long First(ulong key)
    {
        var bucket = PlaceIndexFormat.Bucket(key);
        long low = _buckets[bucket], high = _buckets[bucket + 1];
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] < key) low = middle + 1;
            else high = middle;
        }

        return low < _buckets[bucket + 1] && _keys[low] == key ? low : -1;
    }

    // An import that was killed leaves no file of that name, but a copy may have been cut short.
    private static bool IsWhole(MemoryMappedViewAccessor view, long length) =>
        view.ReadInt64(56) is var texts && texts > 0 && texts <= length && view.ReadInt64(48) == texts - ((PlaceIndexFormat.Buckets + 1) * 4L);

    private static LexiconException NoIndex(string path) => new($"{path}: no index of places, or of another version; 'parley places import' makes one");
}
