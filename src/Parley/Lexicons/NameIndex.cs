namespace Parley.Lexicons;

/// <summary>Finds names in running words: for each start the longest name, and all that bear it, however their words are spelt.</summary>
internal sealed class NameIndex(Spellings spellings)
{
    private readonly Dictionary<string, List<Candidate>> _byFirstWord = [];

    /// <summary>A name that begins with the word it is filed under.</summary>
    private sealed record Candidate(string[] Words, bool IsAcronym, bool IsCapitalised, NameEntry Entry);

    /// <summary>Files <paramref name="name"/>; names without letters are left out.</summary>
    public void Add(string name, NameEntry entry)
    {
        var words = NameWords.Of(name);
        if (words.Length == 0) return;
        for (var i = 0; i < words.Length; i++) words[i] = spellings.Of(words[i]);
        if (!_byFirstWord.TryGetValue(words[0], out var list)) _byFirstWord[words[0]] = list = [];
        var candidate = new Candidate(words, IsAcronym(name), char.IsUpper(name.First(char.IsLetterOrDigit)), entry);
        if (!IsThere(list, candidate)) list.Add(candidate);
    }

    // Two spellings of one name may be one name here. Names of one actor are filed one after the other.
    private static bool IsThere(List<Candidate> list, Candidate candidate)
    {
        for (var i = list.Count - 1; i >= 0 && list[i].Entry.Name == candidate.Entry.Name; i--)
        {
            if (ReferenceEquals(list[i].Entry, candidate.Entry) && list[i].IsAcronym == candidate.IsAcronym
                && list[i].IsCapitalised == candidate.IsCapitalised && list[i].Words.AsSpan().SequenceEqual(candidate.Words)) return true;
        }

        return false;
    }

    /// <summary>
    /// The longest name that starts at <paramref name="at"/>, and all entries that bear it. In text that keeps case, a capitalised
    /// name must begin with a capital and a short acronym ("US", "WHO") must be written as one.
    /// </summary>
    /// <returns>Number of words matched; 0 where no name starts here.</returns>
    public int Match(IReadOnlyList<NameWord> words, int at, bool caseless, List<NameEntry> entries)
    {
        entries.Clear();
        if (!_byFirstWord.TryGetValue(spellings.Of(words[at].Folded), out var candidates)) return 0;
        var longest = 0;
        foreach (var candidate in candidates)
        {
            var length = candidate.Words.Length;
            if (length < longest || !Fits(candidate, words, at, caseless)) continue;
            if (length > longest) entries.Clear();
            longest = length;
            entries.Add(candidate.Entry);
        }

        return longest;
    }

    private bool Fits(Candidate candidate, IReadOnlyList<NameWord> words, int at, bool caseless)
    {
        if (at + candidate.Words.Length > words.Count) return false;
        for (var i = 1; i < candidate.Words.Length; i++)
            if (words[at + i].Folded != candidate.Words[i] && spellings.Of(words[at + i].Folded) != candidate.Words[i]) return false;
        if (caseless) return !candidate.IsAcronym || candidate.Words[0].Length > 3;
        if (candidate.IsAcronym) return words[at].IsAllUpper;
        return !candidate.IsCapitalised || words[at].IsUpper;
    }

    private static bool IsAcronym(string name) =>
        name.Length <= 6 && name.Any(char.IsLetter) && name.All(c => !char.IsLower(c)) && !name.Contains(' ');
}
