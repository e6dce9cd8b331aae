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
    private const string NoIndex = "no index of places; 'parley places import' makes one";
    private const string DamagedIndex = "a damaged index of places; 'parley places import' makes a new one";
    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;
    private readonly byte* _rows;
    private readonly ulong* _keys;
    private readonly uint* _refs;
    private readonly uint* _buckets;
    private readonly byte* _texts;
    private readonly long _textLength;

    private PlaceIndex(string path, MemoryMappedFile file, MemoryMappedViewAccessor view)
    {
        _path = path;
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
        _textLength = header[8] - header[7];
    }

    /// <summary>Number of places.</summary>
    public long Count { get; }

    /// <summary>Number of names.</summary>
    public long Names { get; }

    /// <summary>Opens an index.</summary>
    /// <exception cref="LexiconException">The file is missing, no index, of another version, or cut short.</exception>
    public static PlaceIndex Open(string path)
    {
        if (Directory.Exists(path)) throw new LexiconException($"{path}: a folder, but an index of places is a file; 'parley places import' makes one");
        if (!File.Exists(path)) throw new LexiconException($"{path}: no such index of places; 'parley places import' makes one");
        var length = new FileInfo(path).Length;
        if (length < PlaceIndexFormat.HeaderSize) throw new LexiconException($"{path}: {NoIndex}");
        var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        if (Fault(view, length) is not { } fault) return new PlaceIndex(path, file, view);
        view.Dispose();
        file.Dispose();
        throw new LexiconException($"{path}: {fault}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }

    /// <summary>How far the name is known.</summary>
    internal PlaceRenown Renown(ulong key)
    {
        var at = First(key);
        return at < 0 ? PlaceRenown.None : (_refs[at] & PlaceIndexFormat.KnownBit) != 0 ? PlaceRenown.Known : PlaceRenown.Obscure;
    }

    /// <summary>Adds the places that bear the name: the known ones first, then those it is the main name of, and of these the most populous.</summary>
    internal void Find(ulong key, List<PlaceMatch> found)
    {
        var at = First(key);
        for (var n = 0; at >= 0 && at < Names && _keys[at] == key && n < MostPerName; at++, n++)
            found.Add(new PlaceMatch(Row(_refs[at] & PlaceIndexFormat.RowBits), (_refs[at] & PlaceIndexFormat.AliasBit) == 0));
    }

    private PlaceEntry Row(uint number)
    {
        if (number >= Count) throw Damaged();
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
            IsObscure = row[27] != 0,
        };
    }

    private string Text(uint at)
    {
        if (at >= _textLength || at + _texts[at] >= _textLength) throw Damaged();
        return Encoding.UTF8.GetString(_texts + at + 1, _texts[at]);
    }

    private long First(ulong key)
    {
        var bucket = PlaceIndexFormat.Bucket(key);
        long low = _buckets[bucket], high = Math.Min(_buckets[bucket + 1], Names);
        var end = high;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] < key) low = middle + 1;
            else high = middle;
        }

        return low < end && _keys[low] == key ? low : -1;
    }

    // An import that was killed leaves no file of that name, but a copy may have been cut short, and the file may be anything at all.
    private static string? Fault(MemoryMappedViewAccessor view, long length)
    {
        var magic = view.ReadUInt64(0);
        if (magic != PlaceIndexFormat.Magic)
            return (magic & PlaceIndexFormat.MagicLetters) == (PlaceIndexFormat.Magic & PlaceIndexFormat.MagicLetters) && magic >> 40 == 0
                ? "an index of places made by another version of Parley; 'parley places import' makes a new one" : NoIndex;
        var (count, names) = (view.ReadInt64(8), view.ReadInt64(16));
        if (view.ReadInt64(64) is var whole && whole != length) return $"an index of places of {whole:N0} bytes, of which {length:N0} are here: copy or import it again";
        long[] starts = [PlaceIndexFormat.HeaderSize, count * PlaceIndexFormat.RowSize, names * sizeof(ulong), names * sizeof(uint), (PlaceIndexFormat.Buckets + 1) * sizeof(uint)];
        var at = 0L;
        for (var i = 0; i < starts.Length; i++)
        {
            at += starts[i];
            if (count is < 0 or > PlaceIndexFormat.RowBits || names is < 0 or > uint.MaxValue || view.ReadInt64(24 + (8 * i)) != at || at > length) return DamagedIndex;
        }

        return null;
    }

    private LexiconException Damaged() => new($"{_path}: {DamagedIndex}");
}
