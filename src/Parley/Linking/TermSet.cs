using System.Buffers.Binary;

namespace Parley.Linking;

/// <summary>The terms of an article or a clause, by hashes of 32 bits: what two texts share is found without their words, and stored in four bytes a term.</summary>
public sealed class TermSet
{
    private readonly uint[] _hashes;
    private double[]? _weights;
    private double _weight;
    private long _weighedAt = -1, _eachWeighedAt = -1;

    private TermSet(uint[] hashes) => _hashes = hashes;

    /// <summary>The hashes, ascending, each once.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>The set of some terms.</summary>
    public static TermSet Of(IReadOnlyCollection<string> terms)
    {
        var (hashes, count) = (new uint[terms.Count], 0);
        foreach (var term in terms) hashes[count++] = HashOf(term);
        return Of(hashes.AsSpan());
    }

    /// <summary>The set of terms of which the hashes are known.</summary>
    /// <param name="hashes">In any order, some perhaps twice; they are put in order.</param>
    internal static TermSet Of(Span<uint> hashes)
    {
        hashes.Sort();
        var count = 0;
        for (var i = 0; i < hashes.Length; i++)
            if (i == 0 || hashes[i] != hashes[i - 1]) hashes[count++] = hashes[i];
        return new(hashes[..count].ToArray());
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    public static TermSet Of(ReadOnlySpan<byte> bytes)
    {
        var hashes = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * sizeof(uint))..]);
        return new(hashes);
    }

    /// <summary>The hashes as little-endian numbers of four bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[_hashes.Length * sizeof(uint)];
        for (var i = 0; i < _hashes.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), _hashes[i]);
        return bytes;
    }

    /// <summary>The sum of the weights of all terms, reckoned once for each state of the counts.</summary>
    /// <param name="state">Names the state of the counts.</param>
    /// <param name="weight">The weight of a term.</param>
    internal double Weight(long state, Func<uint, double> weight)
    {
        if (_weighedAt == state) return _weight;
        _weight = 0;
        foreach (var hash in _hashes) _weight += weight(hash);
        _weighedAt = state;
        return _weight;
    }

    /// <summary>The weight of each term, in the order of <see cref="Hashes"/>; reckoned once for each state of the counts.</summary>
    /// <param name="state">Names the state of the counts.</param>
    /// <param name="weight">The weight of a term.</param>
    internal ReadOnlySpan<double> Weights(long state, Func<uint, double> weight)
    {
        if (_eachWeighedAt == state) return _weights;
        _weights ??= new double[_hashes.Length];
        for (var i = 0; i < _hashes.Length; i++) _weights[i] = weight(_hashes[i]);
        _eachWeighedAt = state;
        return _weights;
    }

    private static uint HashOf(string term)
    {
        var hash = new TextHash();
        hash.Add(term);
        return (uint)hash.Number;
    }
}
