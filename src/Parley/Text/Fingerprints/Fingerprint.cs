using System.Buffers.Binary;

namespace Parley.Text.Fingerprints;

/// <summary>
/// By what a reprint is known again: of the hashes of all runs of <see cref="RunLength"/> words the least <see cref="Most"/>, in ascending order. Of two texts
/// the share of hashes among the least of both together that both have estimates how many runs they share (Broder 1997, <i>On the resemblance and containment of documents</i>).
/// </summary>
public sealed class Fingerprint
{
    /// <summary>Words in a run.</summary>
    public const int RunLength = 4;

    /// <summary>Hashes kept; the estimate of a share is off by some 0.06 at most times.</summary>
    public const int Most = 64;

    // Fewer words than this are a heading or a line of a list: many articles share them.
    private const int LeastWords = 24;

    private readonly uint[] _hashes;

    private Fingerprint(uint[] hashes) => _hashes = hashes;

    /// <summary>The hashes, ascending, at most <see cref="Most"/>.</summary>
    public ReadOnlySpan<uint> Hashes => _hashes;

    /// <summary>The fingerprint of a text; null where it is too short to be known again by its words.</summary>
    /// <param name="words">Its words in order; case does not matter.</param>
    public static Fingerprint? Of(IEnumerable<string> words)
    {
        Span<uint> least = stackalloc uint[Most];
        Span<uint> run = stackalloc uint[RunLength];
        var (count, read) = (0, 0);
        foreach (var word in words)
        {
            run[1..].CopyTo(run);
            run[^1] = HashOf(word);
            if (++read >= RunLength) Keep(HashOf(run), least, ref count);
        }

        return read < LeastWords ? null : new Fingerprint(least[..count].ToArray());
    }

    // The least so far stand in ascending order, each once.
    private static void Keep(uint hash, Span<uint> least, ref int count)
    {
        if (count == Most && hash >= least[^1]) return;
        var at = count;
        while (at > 0 && least[at - 1] > hash) at--;
        if (at > 0 && least[at - 1] == hash) return;
        if (count < Most) count++;
        for (var i = count - 1; i > at; i--) least[i] = least[i - 1];
        least[at] = hash;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no fingerprint.</exception>
    public static Fingerprint Parse(string text)
    {
        var bytes = Convert.FromBase64String(text);
        if (bytes.Length % sizeof(uint) != 0 || bytes.Length > Most * sizeof(uint)) throw new FormatException($"a fingerprint has at most {Most} numbers of {sizeof(uint)} bytes, not {bytes.Length} bytes");
        var hashes = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < hashes.Length; i++) hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
        return new Fingerprint(hashes);
    }

    /// <summary>The share of runs of words that two texts have in common, of all that either has: 0 to 1, estimated.</summary>
    public double Resemblance(Fingerprint other)
    {
        var (a, b) = (_hashes, other._hashes);
        int i = 0, j = 0, both = 0, all = 0;
        for (; all < Most && (i < a.Length || j < b.Length); all++)
        {
            if (j >= b.Length || (i < a.Length && a[i] < b[j])) i++;
            else if (i >= a.Length || b[j] < a[i]) j++;
            else (i, j, both) = (i + 1, j + 1, both + 1);
        }

        return all == 0 ? 0 : (double)both / all;
    }

    /// <summary>The hashes as base64 over little-endian numbers of four bytes.</summary>
    public override string ToString()
    {
        var bytes = new byte[_hashes.Length * sizeof(uint)];
        for (var i = 0; i < _hashes.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), _hashes[i]);
        return Convert.ToBase64String(bytes);
    }

    // FNV-1a over lower-case letters.
    private static uint HashOf(string word)
    {
        var hash = 2166136261u;
        foreach (var letter in word) hash = (hash ^ char.ToLowerInvariant(letter)) * 16777619u;
        return hash;
    }

    private static uint HashOf(ReadOnlySpan<uint> run)
    {
        var hash = 2166136261u;
        foreach (var word in run) hash = Mixed(hash ^ word);
        return hash;
    }

    // The last step of MurmurHash3: every bit of the word tells on every bit of the hash.
    private static uint Mixed(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >> 13;
        hash *= 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
