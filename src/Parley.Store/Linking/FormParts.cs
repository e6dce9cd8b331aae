namespace Parley.Store.Linking;

/// <summary>Parts of a form that may be absent, or be several.</summary>
internal static class FormParts
{
    /// <summary>Writes a text or that there is none. An empty text counts as none: records have no empty ones.</summary>
    public static void WriteText(this BinaryWriter writer, string? text) => writer.Write(text ?? "");

    /// <summary>Reads a text; null where there is none.</summary>
    public static string? ReadText(this BinaryReader reader) => reader.ReadString() is { Length: > 0 } text ? text : null;

    /// <summary>Writes how many there are, then each.</summary>
    public static void WriteAll<T>(this BinaryWriter writer, IReadOnlyList<T> all, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(all.Count);
        foreach (var one in all) write(writer, one);
    }

    /// <summary>Reads what <see cref="WriteAll"/> wrote.</summary>
    public static T[] ReadAll<T>(this BinaryReader reader, Func<BinaryReader, T> read)
    {
        var all = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < all.Length; i++) all[i] = read(reader);
        return all;
    }
}
