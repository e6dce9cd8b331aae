using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>Random numbers from a seed (SplitMix64), the same on every machine and for every version of the runtime.</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong Next() => WordHash.Mix(_state += 0x9E3779B97F4A7C15UL);

    /// <summary>Uniform in [0, 1).</summary>
    public float Share() => (Next() >> 40) * (1f / (1 << 24));

    /// <summary>Uniform in [0, <paramref name="limit"/>).</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>About normal, mean 0 and deviation 1.</summary>
    public float Normal() => (Share() + Share() + Share() + Share() + Share() + Share() + Share() + Share() + Share() + Share() + Share() + Share()) - 6;

    /// <summary>Puts the items in random order.</summary>
    public void Shuffle<T>(T[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    /// <summary>Fills a dropout mask: 0 with probability <paramref name="rate"/>, else 1 / (1 - rate).</summary>
    public void Mask(Span<float> mask, float rate)
    {
        var (keep, limit) = (1 / (1 - rate), (uint)(rate * 65536));
        for (var i = 0; i < mask.Length; i += 4)
        {
            var bits = Next();
            for (var j = i; j < i + 4 && j < mask.Length; j++, bits >>= 16) mask[j] = (bits & 0xFFFF) < limit ? 0 : keep;
        }
    }
}
