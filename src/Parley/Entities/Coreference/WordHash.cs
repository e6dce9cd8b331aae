namespace Parley.Entities.Coreference;

/// <summary>Hashes of words and of features of words; the same on every machine.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a over the UTF-16 code units; never 0.</summary>
    public static int Of(string word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return (int)(hash | 1);
    }

    /// <summary>Mixes a feature's number with what it is about.</summary>
    public static uint Mix(int feature, int a, int b)
    {
        var hash = ((uint)feature * 0x9E3779B1u) ^ ((uint)a * 0x85EBCA77u);
        hash = ((hash ^ (hash >> 15)) * 0xC2B2AE3Du) ^ ((uint)b * 0x27D4EB2Fu);
        hash = (hash ^ (hash >> 13)) * 0x165667B1u;
        return hash ^ (hash >> 16);
    }
}
