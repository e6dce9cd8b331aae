namespace Parley.Store.Linking;

/// <summary>Hashes of keys that are looked for: most of those asked about are not among them, and a bit tells.</summary>
internal sealed class WantedKeys
{
    private const int Bits = 20;

    private readonly ulong[] _bits = new ulong[1 << (Bits - 6)];
    private readonly HashSet<uint> _keys;

    /// <summary>Takes the hashes.</summary>
    public WantedKeys(IEnumerable<uint> keys)
    {
        _keys = [.. keys];
        foreach (var key in _keys) _bits[key >> (32 - Bits + 6)] |= 1UL << (int)((key >> (32 - Bits)) & 63);
    }

    /// <summary>Whether it is one of them.</summary>
    public bool Contains(uint key) => (_bits[key >> (32 - Bits + 6)] >> (int)((key >> (32 - Bits)) & 63) & 1) != 0 && _keys.Contains(key);
}
