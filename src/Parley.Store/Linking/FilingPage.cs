using System.Runtime.InteropServices;

namespace Parley.Store.Linking;

/// <summary>The filings of one day under keys of one month: hashes of keys ascending, then the number of the incident of each; little-endian, four bytes each.</summary>
internal static class FilingPage
{
    /// <summary>Writes filings; those under one key keep their order.</summary>
    public static byte[] Write(IEnumerable<(uint Key, int Incident)> filings)
    {
        var sorted = filings.OrderBy(f => f.Key).ToList();
        var bytes = new byte[sorted.Count * 2 * sizeof(uint)];
        var words = MemoryMarshal.Cast<byte, uint>(bytes.AsSpan());
        for (var i = 0; i < sorted.Count; i++)
        {
            words[i] = sorted[i].Key;
            words[sorted.Count + i] = (uint)sorted[i].Incident;
        }

        return bytes;
    }

    /// <summary>Adds the filings under wanted keys to a list, in the page's order.</summary>
    public static void Find(ReadOnlySpan<byte> page, WantedKeys wanted, List<(uint Key, int Incident)> found)
    {
        var words = MemoryMarshal.Cast<byte, uint>(page);
        var keys = words[..(words.Length / 2)];
        for (var i = 0; i < keys.Length; i++)
            if (wanted.Contains(keys[i])) found.Add((keys[i], (int)words[keys.Length + i]));
    }
}
