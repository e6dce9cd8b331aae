namespace Parley.Entities.Coreference;

/// <summary>Compares names.</summary>
internal static class NameComparison
{
    /// <summary>How <paramref name="name"/> relates to the earlier name.</summary>
    public static NameLikeness Of(Referent name, Referent earlier)
    {
        if (name.Reading is { Name: { } canonical } reading && canonical == earlier.Reading?.Name && reading.CodeOrDefault == earlier.Reading.CodeOrDefault) return NameLikeness.Canonical;
        var (a, b) = (name.NameWords, earlier.NameWords);
        if (a.Count == 0 || b.Count == 0) return NameLikeness.None;
        if (a.Count == 1 && b.Count >= 2 && IsAcronym(a[0], b) || b.Count == 1 && a.Count >= 2 && IsAcronym(b[0], a)) return NameLikeness.Acronym;
        var shared = 0;
        foreach (var word in a)
            if (b.Contains(word)) shared++;
        if (shared == 0) return NameLikeness.None;
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        if (shared < shorter.Count) return a[^1] == b[^1] && a[0] != b[0] && name.Animacy == Animacy.Person ? NameLikeness.Namesake : NameLikeness.Overlap;
        if (a.Count == b.Count) return NameLikeness.Same;
        if (shorter.Count == 1) return shorter[0] == longer[^1] ? NameLikeness.Last : shorter[0] == longer[0] ? NameLikeness.First : NameLikeness.Part;
        return NameLikeness.Part;
    }

    private static bool IsAcronym(string letters, IReadOnlyList<string> words)
    {
        if (letters.Length != words.Count) return false;
        for (var i = 0; i < letters.Length; i++)
            if (words[i][0] != letters[i]) return false;
        return true;
    }
}
