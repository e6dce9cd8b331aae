namespace Parley.Lexicons;

/// <summary>Finds names in running words: for each start the longest name, and all that bear it.</summary>
internal sealed class NameIndex
{
    private readonly NameIndex? _given;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Tenure>> _tenures = new Dictionary<string, IReadOnlyList<Tenure>>();
    private readonly Dictionary<string, List<Candidate>> _byFirstWord = [];

    /// <summary>An index without names.</summary>
    public NameIndex() { }

    /// <summary>An index whose names stand under those of <paramref name="given"/>, which win where a name is as long.</summary>
    /// <param name="given">The index above.</param>
    /// <param name="tenures">Roles, by canonical name, of people of the index above who have more of them here.</param>
    public NameIndex(NameIndex given, IReadOnlyDictionary<string, IReadOnlyList<Tenure>> tenures)
    {
        _given = given;
        _tenures = tenures;
    }

    /// <summary>A name that begins with the word it is filed under.</summary>
    private sealed record Candidate(string[] Words, bool IsAcronym, bool IsCapitalised, NameEntry Entry);

    /// <summary>Files <paramref name="name"/>; names without letters are left out.</summary>
    public void Add(string name, NameEntry entry)
    {
        var words = NameWords.Of(name);
        if (words.Length == 0) return;
        if (!_byFirstWord.TryGetValue(words[0], out var list)) _byFirstWord[words[0]] = list = [];
        list.Add(new Candidate(words, IsAcronym(name), char.IsUpper(name.First(char.IsLetterOrDigit)), entry));
    }

    /// <summary>
    /// The longest name that starts at <paramref name="at"/>, and all entries that bear it. In text that keeps case, a capitalised
    /// name must begin with a capital and a short acronym ("US", "WHO") must be written as one.
    /// </summary>
    /// <returns>Number of words matched; 0 where no name starts here.</returns>
    public int Match(IReadOnlyList<NameWord> words, int at, bool caseless, List<NameEntry> entries)
    {
        entries.Clear();
        var given = MatchGiven(words, at, caseless, entries);
        if (!_byFirstWord.TryGetValue(words[at].Folded, out var candidates)) return given;
        var longest = given;
        foreach (var candidate in candidates)
        {
            var length = candidate.Words.Length;
            if (length < longest || length == given || !Fits(candidate, words, at, caseless)) continue;
            if (length > longest) entries.Clear();
            longest = length;
            entries.Add(candidate.Entry);
        }

        return longest;
    }

    /// <summary>All that bear exactly this name; empty where nobody does.</summary>
    public IReadOnlyList<NameEntry> Bearers(string name)
    {
        var words = Array.ConvertAll(NameWords.Of(name), w => new NameWord(w, 0, true, false));
        var entries = new List<NameEntry>();
        return words.Length > 0 && Match(words, 0, caseless: true, entries) == words.Length ? entries : [];
    }

    private int MatchGiven(IReadOnlyList<NameWord> words, int at, bool caseless, List<NameEntry> entries)
    {
        if (_given is null) return 0;
        var length = _given.Match(words, at, caseless, entries);
        if (_tenures.Count == 0) return length;
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].Kind is NameKind.Person or NameKind.Surname && _tenures.TryGetValue(entries[i].Name, out var tenures))
                entries[i] = entries[i] with { Tenures = tenures };
        return length;
    }

    private static bool Fits(Candidate candidate, IReadOnlyList<NameWord> words, int at, bool caseless)
    {
        if (at + candidate.Words.Length > words.Count) return false;
        for (var i = 1; i < candidate.Words.Length; i++)
            if (words[at + i].Folded != candidate.Words[i]) return false;
        if (caseless) return !candidate.IsAcronym || candidate.Words[0].Length > 3;
        if (candidate.IsAcronym) return words[at].IsAllUpper;
        return !candidate.IsCapitalised || words[at].IsUpper;
    }

    private static bool IsAcronym(string name) =>
        name.Length <= 6 && name.Any(char.IsLetter) && name.All(c => !char.IsLower(c)) && !name.Contains(' ');
}
