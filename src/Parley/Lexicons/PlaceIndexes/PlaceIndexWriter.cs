using System.Runtime.InteropServices;
using System.Text;

namespace Parley.Lexicons.PlaceIndexes;

/// <summary>
/// Writes an index without holding it: rows and texts go to files beside the target as they come, names to one of 256 files by the
/// upper bits of their keys, which are sorted one after the other at the end.
/// </summary>
internal sealed class PlaceIndexWriter : IDisposable
{
    private const int Parts = 256;
    private readonly string _target;
    private readonly string _folder;
    private readonly BufferedStream _rows;
    private readonly BufferedStream _texts;
    private readonly BufferedStream[] _names = new BufferedStream[Parts];
    private readonly Dictionary<string, uint> _shared = [];
    private uint _textAt = 1;
    private uint _count;

    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private struct Name
    {
        public ulong Key;
        public uint Ref;
        public uint Population;
    }

    /// <summary>Begins an index that will stand at <paramref name="target"/>, replacing what is there once it is whole.</summary>
    public PlaceIndexWriter(string target)
    {
        _target = Path.GetFullPath(target);
        _folder = _target + ".parts";
        Directory.CreateDirectory(_folder);
        _rows = Create("rows", 1 << 16);
        _texts = Create("texts", 1 << 16);
        _texts.WriteByte(0);
        for (var i = 0; i < Parts; i++) _names[i] = Create($"names{i}", 1 << 12);
    }

    /// <summary>Number of places so far.</summary>
    public uint Count => _count;

    /// <summary>Adds a place; the result is its row, for more names.</summary>
    public uint Add(PlaceEntry place)
    {
        Span<byte> row = stackalloc byte[PlaceIndexFormat.RowSize];
        row.Clear();
        MemoryMarshal.Write(row, (uint)(place.GeonameId ?? 0));
        MemoryMarshal.Write(row[4..], (int)Math.Round(place.Lat * 1e5));
        MemoryMarshal.Write(row[8..], (int)Math.Round(place.Lon * 1e5));
        MemoryMarshal.Write(row[12..], (uint)Math.Min(place.Population, uint.MaxValue));
        MemoryMarshal.Write(row[16..], Text(place.Name));
        MemoryMarshal.Write(row[20..], place.Admin1 is null ? 0 : Shared(place.Admin1));
        MemoryMarshal.Write(row[24..], PlaceIndexFormat.Pack(place.Country));
        row[26] = (byte)place.Kind;
        row[27] = place.IsObscure ? (byte)1 : (byte)0;
        _rows.Write(row);
        return _count++;
    }

    /// <summary>Files a place under a name.</summary>
    /// <param name="key">The name's.</param>
    /// <param name="row">What <see cref="Add"/> gave.</param>
    /// <param name="population">Its inhabitants: of places that share a name the larger come first.</param>
    /// <param name="isMain">Whether it is the place's main name.</param>
    /// <param name="isKnown">Whether the name alone may stand for the place.</param>
    public void AddName(ulong key, uint row, long population, bool isMain, bool isKnown)
    {
        var name = new Name
        {
            Key = key,
            Ref = row | (isMain ? 0 : PlaceIndexFormat.AliasBit) | (isKnown ? PlaceIndexFormat.KnownBit : 0),
            Population = (uint)Math.Min(population, uint.MaxValue),
        };
        _names[key >> 56].Write(MemoryMarshal.AsBytes(new ReadOnlySpan<Name>(in name)));
    }

    /// <summary>Sorts the names and puts the file together.</summary>
    public void Finish()
    {
        foreach (var part in _names) part.Dispose();
        _rows.Dispose();
        _texts.Dispose();
        var whole = Path.Combine(_folder, "whole");
        using (var output = new FileStream(whole, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 20)) Write(output);
        File.Move(whole, _target, overwrite: true);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in _names) part.Dispose();
        _rows.Dispose();
        _texts.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Write(FileStream output)
    {
        output.Position = PlaceIndexFormat.HeaderSize;
        Append(output, "rows");
        var names = WriteNames(output, out var starts);
        Append(output, "refs");
        output.Write(MemoryMarshal.AsBytes<uint>(starts));
        var header = PlaceIndexHeader.Of(_count, names, _textAt);
        output.Position = header.Filter;
        WriteFilter(output, header);
        Append(output, "texts");
        output.Position = 0;
        output.Write(header.Bytes());
    }

    // The names are in the order of their keys, and so are the blocks that these fall into.
    private static void WriteFilter(FileStream output, PlaceIndexHeader header)
    {
        using var keys = new BufferedStream(new FileStream(output.Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite), 1 << 20);
        output.Flush();
        keys.Position = header.Keys;
        var blocks = KeyFilter.Blocks(header.Names);
        var (block, at) = (new ulong[KeyFilter.BlockWords], 0L);
        Span<ulong> key = stackalloc ulong[1];
        for (var n = 0L; n < header.Names; n++)
        {
            keys.ReadExactly(MemoryMarshal.AsBytes(key));
            for (var next = KeyFilter.Block(key[0], blocks); at < next; at++) Close();
            KeyFilter.Add(block, key[0]);
        }

        for (; at < blocks; at++) Close();

        void Close()
        {
            output.Write(MemoryMarshal.AsBytes<ulong>(block));
            Array.Clear(block);
        }
    }

    private long WriteNames(FileStream keys, out uint[] starts)
    {
        starts = new uint[PlaceIndexFormat.Buckets + 1];
        using var refs = Create("refs", 1 << 16);
        var seen = new HashSet<uint>();
        uint total = 0;
        var bucket = 0;
        for (var part = 0; part < Parts; part++)
        {
            var names = MemoryMarshal.Cast<byte, Name>(File.ReadAllBytes(Path.Combine(_folder, $"names{part}"))).ToArray();
            Array.Sort(names, InOrder);
            for (var i = 0; i < names.Length; i++)
            {
                if (i == 0 || names[i].Key != names[i - 1].Key) seen.Clear();
                // The table and the file of names by language give a place the same name twice.
                if (!seen.Add(names[i].Ref & PlaceIndexFormat.RowBits)) continue;
                while (bucket <= PlaceIndexFormat.Bucket(names[i].Key)) starts[bucket++] = total;
                keys.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<ulong>(in names[i].Key)));
                refs.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in names[i].Ref)));
                total++;
            }
        }

        while (bucket < starts.Length) starts[bucket++] = total;
        return total;
    }

    private static int InOrder(Name a, Name b)
    {
        if (a.Key != b.Key) return a.Key.CompareTo(b.Key);
        var known = (b.Ref & PlaceIndexFormat.KnownBit).CompareTo(a.Ref & PlaceIndexFormat.KnownBit);
        if (known != 0) return known;
        var aliases = (a.Ref & PlaceIndexFormat.AliasBit).CompareTo(b.Ref & PlaceIndexFormat.AliasBit);
        if (aliases != 0) return aliases;
        return a.Population != b.Population ? b.Population.CompareTo(a.Population) : a.Ref.CompareTo(b.Ref);
    }

    private void Append(FileStream output, string part)
    {
        using var input = File.OpenRead(Path.Combine(_folder, part));
        input.CopyTo(output);
    }

    private uint Shared(string text)
    {
        if (!_shared.TryGetValue(text, out var at)) _shared[text] = at = Text(text);
        return at;
    }

    private uint Text(string text)
    {
        // Names of over 255 bytes are rare and not names: their beginning must do.
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > byte.MaxValue) bytes = Encoding.UTF8.GetBytes(text[..60]);
        var at = _textAt;
        _texts.WriteByte((byte)bytes.Length);
        _texts.Write(bytes);
        _textAt = checked(_textAt + (uint)bytes.Length + 1);
        return at;
    }

    private BufferedStream Create(string part, int buffer) => new(File.Create(Path.Combine(_folder, part), 1), buffer);
}
