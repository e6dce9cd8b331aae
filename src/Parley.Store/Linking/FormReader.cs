using System.Buffers.Binary;
using System.Text;

namespace Parley.Store.Linking;

/// <summary>Reads what a <see cref="BinaryWriter"/> wrote, part by part, from bytes in memory: thousands of forms are read for a day of news.</summary>
internal sealed class FormReader(byte[] bytes)
{
    private int _at;

    public byte Byte() => bytes[_at++];

    public bool Flag() => Byte() != 0;

    public int Number() => (int)LongNumber();

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public long LongNumber()
    {
        var (number, shift) = (0UL, 0);
        for (; bytes[_at] > 127; shift += 7) number |= (bytes[_at++] & 127UL) << shift;
        return (long)(number | ((ulong)bytes[_at++] << shift));
    }

    public int Int32()
    {
        var number = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(_at));
        _at += sizeof(int);
        return number;
    }

    public double Double()
    {
        var number = BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(_at));
        _at += sizeof(double);
        return number;
    }

    public string String()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(bytes, _at, length);
        _at += length;
        return text;
    }

    /// <summary>A text; null where there is none.</summary>
    public string? Text() => bytes[_at] == 0 ? Nothing() : String();

    /// <summary>How many there are, then each.</summary>
    public T[] All<T>(Func<FormReader, T> read)
    {
        var all = new T[Number()];
        for (var i = 0; i < all.Length; i++) all[i] = read(this);
        return all;
    }

    private string? Nothing()
    {
        _at++;
        return null;
    }
}
