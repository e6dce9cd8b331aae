using System.Collections.Concurrent;
using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Parley.Lexicons.PlaceIndexes;

/// <summary>
/// An index of places on disk, made by <see cref="PlaceImport"/>. Opening it costs nothing: only its filter is mapped into memory (a
/// thirtieth of the file), the little that names lead to is read when they do. May be used by several threads at once.
/// </summary>
public sealed unsafe class PlaceIndex : IDisposable
{
    private const int MostPerName = 200;
    private const int KeysAtOnce = 512;
    private const int Remembered = 1 << 13;
    private const int TextAtOnce = 48;
    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly MemoryMappedFile _map;
    private readonly MemoryMappedViewAccessor _view;
    private readonly PlaceIndexHeader _header;
    private readonly ulong* _filter;
    private readonly long _blocks;
    private readonly uint[] _buckets;
    private readonly ulong[] _renowns = new ulong[Remembered];
    private readonly ConcurrentDictionary<uint, string> _divisions = [];

    private PlaceIndex(string path, SafeFileHandle file, in PlaceIndexHeader header)
    {
        (_path, _file, _header) = (path, file, header);
        _blocks = KeyFilter.Blocks(header.Names);
        _buckets = new uint[PlaceIndexFormat.Buckets + 1];
        Read(header.Buckets, MemoryMarshal.AsBytes(_buckets.AsSpan()));
        _map = MemoryMappedFile.CreateFromFile(file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = _map.CreateViewAccessor(header.Filter, _blocks * KeyFilter.BlockWords * sizeof(ulong), MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _filter = (ulong*)(start + _view.PointerOffset);
    }

    /// <summary>Number of places.</summary>
    public long Count => _header.Count;

    /// <summary>Number of names.</summary>
    public long Names => _header.Names;

    /// <summary>Opens an index.</summary>
    /// <exception cref="LexiconException">The file is missing, no index, of another version, or cut short.</exception>
    public static PlaceIndex Open(string path)
    {
        if (Directory.Exists(path)) throw new LexiconException($"{path}: a folder, but an index of places is a file; 'parley places import' makes one");
        if (!File.Exists(path)) throw new LexiconException($"{path}: no such index of places; 'parley places import' makes one");
        var file = File.OpenHandle(path, options: FileOptions.RandomAccess);
        try
        {
            return new PlaceIndex(path, file, PlaceIndexHeader.Read(path, file));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _map.Dispose();
        _file.Dispose();
    }

    /// <summary>How far the name is known.</summary>
    internal PlaceRenown Renown(ulong key)
    {
        if (!MayHold(key)) return PlaceRenown.None;
        // An entry is its key but for the lowest two bits, which its place in the table tells, and the renown in their stead.
        ref var entry = ref _renowns[key & (Remembered - 1)];
        var known = Volatile.Read(ref entry);
        if (known != 0 && (known & ~3UL) == (key & ~3UL)) return (PlaceRenown)(known & 3);
        var at = First(key);
        var renown = at < 0 ? PlaceRenown.None : (Refs(at, 1)[0] & PlaceIndexFormat.KnownBit) != 0 ? PlaceRenown.Known : PlaceRenown.Obscure;
        Volatile.Write(ref entry, (key & ~3UL) | (ulong)renown);
        return renown;
    }

    /// <summary>Adds the places that bear the name, at most two hundred: the known ones first, then those it is the main name of, and of these the most populous.</summary>
    internal void Find(ulong key, List<PlaceMatch> found)
    {
        if (!MayHold(key) || First(key) is not (>= 0 and var at)) return;
        Span<ulong> keys = stackalloc ulong[MostPerName];
        keys = keys[..(int)Math.Min(MostPerName, Names - at)];
        Read(_header.Keys + (at * sizeof(ulong)), MemoryMarshal.AsBytes(keys));
        var number = 0;
        while (number < keys.Length && keys[number] == key) number++;
        foreach (var reference in Refs(at, number))
            found.Add(new PlaceMatch(Row(reference & PlaceIndexFormat.RowBits), (reference & PlaceIndexFormat.AliasBit) == 0));
    }

    private bool MayHold(ulong key) => KeyFilter.MayHold(new ReadOnlySpan<ulong>(_filter + (KeyFilter.Block(key, _blocks) * KeyFilter.BlockWords), KeyFilter.BlockWords), key);

    private uint[] Refs(long at, int number)
    {
        var refs = new uint[number];
        Read(_header.Refs + (at * sizeof(uint)), MemoryMarshal.AsBytes(refs.AsSpan()));
        return refs;
    }

    private PlaceEntry Row(uint number)
    {
        if (number >= Count) throw Damaged();
        Span<byte> row = stackalloc byte[PlaceIndexFormat.RowSize];
        Read(_header.Rows + ((long)number * PlaceIndexFormat.RowSize), row);
        var numbers = MemoryMarshal.Cast<byte, uint>(row);
        return new PlaceEntry
        {
            GeonameId = numbers[0],
            Lat = (int)numbers[1] / 1e5,
            Lon = (int)numbers[2] / 1e5,
            Population = numbers[3],
            Name = Text(numbers[4]),
            Admin1 = numbers[5] == 0 ? null : _divisions.GetOrAdd(numbers[5], Text),
            Country = PlaceIndexFormat.Unpack(MemoryMarshal.Read<ushort>(row[24..])),
            Kind = (PlaceKind)row[26],
            IsObscure = row[27] != 0,
        };
    }

    private string Text(uint at)
    {
        Span<byte> text = stackalloc byte[byte.MaxValue + 1];
        var length = _header.Length - _header.Texts;
        if (at >= length) throw Damaged();
        text = text[..(int)Math.Min(TextAtOnce, length - at)];
        Read(_header.Texts + at, text);
        if (text[0] < text.Length) return Encoding.UTF8.GetString(text.Slice(1, text[0]));
        var rest = new byte[text[0]];
        Read(_header.Texts + at + 1, rest);
        return Encoding.UTF8.GetString(rest);
    }

    private long First(ulong key)
    {
        var bucket = PlaceIndexFormat.Bucket(key);
        long low = _buckets[bucket], end = Math.Min(_buckets[bucket + 1], Names), high = end;
        Span<ulong> keys = stackalloc ulong[KeysAtOnce];
        while (high - low > KeysAtOnce)
        {
            var middle = (low + high) >>> 1;
            Read(_header.Keys + (middle * sizeof(ulong)), MemoryMarshal.AsBytes(keys[..1]));
            if (keys[0] < key) low = middle + 1;
            else high = middle;
        }

        // The first such key may be the one at the upper end.
        if (low >= end) return -1;
        keys = keys[..(int)Math.Min(KeysAtOnce, Math.Min(high + 1, end) - low)];
        Read(_header.Keys + (low * sizeof(ulong)), MemoryMarshal.AsBytes(keys));
        var at = keys.IndexOf(key);
        return at < 0 ? high < end && high - low == KeysAtOnce ? At(high, key) : -1 : low + at;
    }

    private long At(long at, ulong key)
    {
        Span<ulong> one = stackalloc ulong[1];
        Read(_header.Keys + (at * sizeof(ulong)), MemoryMarshal.AsBytes(one));
        return one[0] == key ? at : -1;
    }

    private void Read(long at, Span<byte> into)
    {
        for (int done = 0, n; done < into.Length; done += n)
        {
            n = RandomAccess.Read(_file, into[done..], at + done);
            if (n == 0) throw Damaged();
        }
    }

    private LexiconException Damaged() => PlaceIndexHeader.Damaged(_path);
}
