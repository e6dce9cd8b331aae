namespace Parley.Store.Linking;

/// <summary>Parts of a form that may be absent, or be several.</summary>
internal static class FormParts
{
    /// <summary>Writes a text or that there is none. An empty text counts as none: records have no empty ones.</summary>
    public static void WriteText(this BinaryWriter writer, string? text) => writer.Write(text ?? "");

    /// <summary>Writes how many there are, then each.</summary>
    public static void WriteAll<T>(this BinaryWriter writer, IReadOnlyList<T> all, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(all.Count);
        foreach (var one in all) write(writer, one);
    }
}
