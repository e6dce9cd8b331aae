using System.Buffers.Binary;
using System.Text;
using Parley.Entities;
using Parley.Events;
using Parley.Linking;

namespace Parley.Store.Linking;

/// <summary>
/// Reads what a <see cref="BinaryWriter"/> wrote, part by part, from bytes in memory: thousands of forms are read for a day of news, one after the other by one reader, which makes what they have in
/// common once.
/// </summary>
internal sealed class FormReader
{
    private readonly SharedParts<string> _strings = new();
    private byte[] _bytes = [];
    private int _at;

    /// <summary>Parties that were read.</summary>
    public SharedParts<Mention> Parties { get; } = new();

    /// <summary>Places that were read.</summary>
    public SharedParts<Place> Places { get; } = new();

    /// <summary>Times that were read.</summary>
    public SharedParts<EventTime> Times { get; } = new();

    /// <summary>Whom articles name, as it was read.</summary>
    public SharedParts<NamedSides> Named { get; } = new();

    /// <summary>Begins to read another form.</summary>
    public FormReader Begin(byte[] form)
    {
        (_bytes, _at) = (form, 0);
        return this;
    }

    public byte Byte() => _bytes[_at++];

    public bool Flag() => Byte() != 0;

    public int Number() => (int)LongNumber();

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public long LongNumber()
    {
        var (number, shift) = (0UL, 0);
        for (; _bytes[_at] > 127; shift += 7) number |= (_bytes[_at++] & 127UL) << shift;
        return (long)(number | ((ulong)_bytes[_at++] << shift));
    }

    public int Int32()
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_at));
        _at += sizeof(int);
        return number;
    }

    public double Double()
    {
        var number = BinaryPrimitives.ReadDoubleLittleEndian(_bytes.AsSpan(_at));
        _at += sizeof(double);
        return number;
    }

    /// <summary>A text that hardly another form has.</summary>
    public string OwnString() => Encoding.UTF8.GetString(StringBytes());

    public string String()
    {
        var bytes = StringBytes();
        return _strings.Find(bytes, out var text) ? text : _strings.Keep(bytes, Encoding.UTF8.GetString(bytes));
    }

    /// <summary>A text; null where there is none.</summary>
    public string? Text() => String() is { Length: > 0 } text ? text : null;

    /// <summary>Whether a text comes that is not empty.</summary>
    public bool IsText() => _bytes[_at] != 0;

    /// <summary>How many there are, then each.</summary>
    public IReadOnlyList<T> All<T>(Func<FormReader, T> read)
    {
        var count = Number();
        if (count == 0) return [];
        var all = new List<T>(count);
        for (; count > 0; count--) all.Add(read(this));
        return all;
    }

    /// <summary>Passes over so many texts.</summary>
    public void PassTexts(int count)
    {
        for (var i = 0; i < count; i++) StringBytes();
    }

    /// <summary>A part that many forms have.</summary>
    /// <param name="parts">Those read before.</param>
    /// <param name="pass">Passes over the part's bytes.</param>
    /// <param name="read">Reads the part, where it was not read before.</param>
    public T Shared<T>(SharedParts<T> parts, Action<FormReader> pass, Func<FormReader, T> read)
    {
        var start = _at;
        pass(this);
        var bytes = _bytes.AsSpan(start.._at);
        if (parts.Find(bytes, out var part)) return part;
        _at = start;
        return parts.Keep(bytes, read(this));
    }

    private ReadOnlySpan<byte> StringBytes()
    {
        var length = Number();
        _at += length;
        return _bytes.AsSpan(_at - length, length);
    }
}
