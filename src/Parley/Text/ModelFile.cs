using System.Runtime.InteropServices;
using Parley.Text.Lemmas;
using Parley.Text.Network;

namespace Parley.Text;

/// <summary>The form of a model file: a line that says what it is, then the parts one after another, little-endian.</summary>
internal static class ModelFile
{
    private const string Magic = "PARLEY-MODEL";
    private const int Version = 1;
    private const int PieceLength = 4096;

    /// <summary>Reads a file.</summary>
    public static LanguageModel Read(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"No language model at {path}; 'parley train' makes one.", path);
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            return Read(reader);
        }
        catch (Exception e) when (e is EndOfStreamException or InvalidDataException or ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidDataException($"{path} is not a language model of this version: {e.Message}", e);
        }
    }

    /// <summary>Writes a model.</summary>
    public static void Write(LanguageModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Version);
        writer.Write(model.Provenance);
        WriteShape(writer, model.Weights.Layout.Shape);
        WriteStrings(writer, model.Tags.Fine);
        WriteStrings(writer, model.Tags.Relations);
        WriteArray(writer, model.Tags.Pairs);
        WriteArray(writer, model.Features.Known);
        WriteArray(writer, model.Embeddings.Values);
        WriteArray(writer, model.Embeddings.Scales);
        WriteArray<Half>(writer, Array.ConvertAll(model.Weights.Flat, w => (Half)w));
        WriteLemmas(writer, model.Lemmas);
        WriteArray(writer, model.Boundaries.Values);
    }

    private static LanguageModel Read(BinaryReader reader)
    {
        if (reader.ReadString() != Magic) throw new InvalidDataException("it begins otherwise");
        if (reader.ReadInt32() is var version and not Version) throw new InvalidDataException($"version {version}, not {Version}");
        var provenance = reader.ReadString();
        var layout = new NetworkLayout(ReadShape(reader));
        // Recurrence and products take whole vectors of the machine.
        if (layout.Shape.Hidden % 16 != 0) throw new InvalidDataException($"its layers are {layout.Shape.Hidden} wide, which is no multiple of 16");
        var tags = new TagSet(ReadStrings(reader), ReadStrings(reader), ReadArray<bool>(reader));
        var features = new WordFeatures(ReadArray<ulong>(reader));
        var embeddings = new EmbeddingTable(layout.Shape.Embedding, ReadArray<sbyte>(reader), ReadArray<float>(reader));
        var weights = new NetworkWeights(layout, ReadWidened(reader));
        return new(provenance, tags, features, embeddings, weights, ReadLemmas(reader), new(ReadArray<Half>(reader)));
    }

    private static void WriteShape(BinaryWriter writer, NetworkShape s) =>
        WriteArray<int>(writer, [s.Embedding, s.Mixed, s.Hidden, s.Layers, s.Arc, s.Label, s.Coarse, s.Fine, s.Relations]);

    private static NetworkShape ReadShape(BinaryReader reader) =>
        ReadArray<int>(reader) is [var e, var m, var h, var l, var a, var b, var c, var f, var r] ? new(e, m, h, l, a, b, c, f, r) : throw new InvalidDataException("no shape");

    private static void WriteLemmas(BinaryWriter writer, LemmaTable table)
    {
        WriteArray(writer, table.Keys);
        WriteArray(writer, table.Choices);
        WriteStrings(writer, [.. table.Rules.Select(r => r.Append)]);
        WriteArray<byte>(writer, [.. table.Rules.Select(r => r.Strip)]);
        WriteArray<bool>(writer, [.. table.Rules.Select(r => r.Lower)]);
    }

    private static LemmaTable ReadLemmas(BinaryReader reader)
    {
        var (keys, choices) = (ReadArray<ulong>(reader), ReadArray<ushort>(reader));
        var (appends, strips, lowers) = (ReadStrings(reader), ReadArray<byte>(reader), ReadArray<bool>(reader));
        var rules = new LemmaRule[appends.Length];
        for (var i = 0; i < rules.Length; i++) rules[i] = new(lowers[i], strips[i], appends[i]);
        return new(keys, choices, rules);
    }

    private static void WriteStrings(BinaryWriter writer, string[] strings)
    {
        writer.Write(strings.Length);
        foreach (var text in strings) writer.Write(text);
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var strings = new string[Count(reader, 1)];
        for (var i = 0; i < strings.Length; i++) strings[i] = reader.ReadString();
        return strings;
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> values) where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static unsafe T[] ReadArray<T>(BinaryReader reader) where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(Count(reader, sizeof(T)));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    // Halves as floats, a piece at a time: no array of them all is made.
    private static unsafe float[] ReadWidened(BinaryReader reader)
    {
        var wide = GC.AllocateUninitializedArray<float>(Count(reader, sizeof(Half)));
        Span<Half> piece = stackalloc Half[PieceLength];
        for (var start = 0; start < wide.Length; start += piece.Length)
        {
            if (piece.Length > wide.Length - start) piece = piece[..(wide.Length - start)];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(piece));
            for (var i = 0; i < piece.Length; i++) wide[start + i] = Elementwise.Widen(piece[i]);
        }

        return wide;
    }

    private static int Count(BinaryReader reader, int size)
    {
        var count = reader.ReadInt32();
        if (count < 0 || count * (long)size > reader.BaseStream.Length - reader.BaseStream.Position) throw new EndOfStreamException("it is cut short");
        return count;
    }
}
