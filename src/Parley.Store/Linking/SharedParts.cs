using System.Diagnostics.CodeAnalysis;

namespace Parley.Store.Linking;

/// <summary>What thousands of forms have in common, by the bytes it was read from: names, parties and places are made once. Memory that is new costs more than reading.</summary>
internal sealed class SharedParts<T>
{
    private readonly Dictionary<byte[], T> _parts = new(BytesComparer.Instance);
    private readonly Dictionary<byte[], T>.AlternateLookup<ReadOnlySpan<byte>> _bySpan;

    /// <summary>Makes an empty one.</summary>
    public SharedParts() => _bySpan = _parts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Whether a part was read from these bytes before.</summary>
    public bool Find(ReadOnlySpan<byte> bytes, [MaybeNullWhen(false)] out T part) => _bySpan.TryGetValue(bytes, out part);

    /// <summary>Keeps the part that was read from these bytes.</summary>
    public T Keep(ReadOnlySpan<byte> bytes, T part) => _parts[bytes.ToArray()] = part;

    private sealed class BytesComparer : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly BytesComparer Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
