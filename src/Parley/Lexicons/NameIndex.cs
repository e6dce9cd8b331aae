namespace Parley.Lexicons;

/// <summary>Finds names in running words: for each start the longest name, and all that bear it, however their words are spelt.</summary>
internal sealed class NameIndex(Spellings spellings)
{
    private readonly Dictionary<string, List<Candidate>> _byFirstWord = [];

    // The highest layer that has rows for a name, for names of users' folders alone.
    private readonly Dictionary<string, int> _laid = [];

    private NameIndex? _given;
    private IReadOnlyDictionary<string, IReadOnlyList<Tenure>>? _tenures;

    /// <summary>A name that begins with the word it is filed under.</summary>
    private sealed record Candidate(string[] Words, bool IsAcronym, bool IsCapitalised, NameEntry Entry, int Layer)
    {
        public bool IsDotted => IsAcronym && Words.Length > 1;
    }

    /// <summary>An empty index whose names stand under those of this one, which win where a name is as long.</summary>
    /// <param name="tenures">Roles, by canonical name, of people of this index who have more of them there.</param>
    public NameIndex Under(IReadOnlyDictionary<string, IReadOnlyList<Tenure>> tenures) => new(spellings) { _given = this, _tenures = tenures };

    /// <summary>Every name with its bearer, in the order in which they were filed under their first words.</summary>
    public IEnumerable<FiledName> All => _byFirstWord.Values.SelectMany(l => l).Select(c => new FiledName(c.Words, c.IsAcronym, c.Entry, c.Layer));

    /// <summary>The names that begin with that folded word.</summary>
    public IEnumerable<FiledName> StartingWith(string word) =>
        _byFirstWord.TryGetValue(spellings.Of(word), out var list) ? list.Select(c => new FiledName(c.Words, c.IsAcronym, c.Entry, c.Layer)) : [];

    /// <summary>
    /// Files <paramref name="name"/>; names without letters are left out. A name that a later folder has as well keeps only the rows
    /// of that folder.
    /// </summary>
    /// <param name="name">As the news writes it.</param>
    /// <param name="entry">Who bears it.</param>
    /// <param name="layer">The folder the row is of: 0 for the built-in one.</param>
    public void Add(string name, NameEntry entry, int layer = 0)
    {
        var words = WordsOf(name);
        if (words.Length > 0 && !IsOutranked(words, layer)) File(name, words, entry, layer);
    }

    /// <summary>Files a name that others may bear as well, whatever folder they are of: a surname.</summary>
    public void AddBeside(string name, NameEntry entry, int layer)
    {
        if (WordsOf(name) is { Length: > 0 } words) File(name, words, entry, layer);
    }

    /// <summary>Leaves out what earlier folders say of a name.</summary>
    public void Strike(string name, int layer)
    {
        if (layer > 0) IsOutranked(WordsOf(name), layer);
    }

    /// <summary>Leaves out every name of earlier folders.</summary>
    public void StrikeBefore(int layer)
    {
        foreach (var list in _byFirstWord.Values) list.RemoveAll(c => c.Layer < layer);
    }

    private void File(string name, string[] words, NameEntry entry, int layer)
    {
        if (!_byFirstWord.TryGetValue(words[0], out var list)) _byFirstWord[words[0]] = list = new(1);
        var candidate = new Candidate(words, IsAcronym(name), IsCapitalised(name), entry, layer);
        if (IsThere(list, candidate)) return;
        list.Add(candidate);
        // "UN" is also written "U.N."
        if (words.Length == 1 && candidate.IsAcronym && words[0].Length is > 1 and < 5 && words[0].All(char.IsLetter))
        {
            var dotted = string.Join('.', name.AsEnumerable()) + ".";
            File(dotted, WordsOf(dotted), entry, layer);
        }
    }

    private string[] WordsOf(string name)
    {
        var words = NameWords.Of(name);
        for (var i = 0; i < words.Length; i++) words[i] = spellings.Of(words[i]);
        return words;
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

    private bool IsOutranked(string[] words, int layer)
    {
        if (words.Length == 0 || (layer == 0 && _laid.Count == 0)) return false;
        var key = string.Join(' ', words);
        if (_laid.TryGetValue(key, out var highest) && highest > layer) return true;
        if (layer <= highest) return false;
        _laid[key] = layer;
        if (_byFirstWord.TryGetValue(words[0], out var list)) list.RemoveAll(c => c.Layer < layer && c.Words.AsSpan().SequenceEqual(words));
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
        var given = MatchGiven(words, at, caseless, entries);
        if (!_byFirstWord.TryGetValue(spellings.Of(words[at].Folded), out var candidates)) return given;
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
        if (_tenures is not { Count: > 0 }) return length;
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].Kind is NameKind.Person or NameKind.Surname && _tenures.TryGetValue(entries[i].Name, out var tenures))
                entries[i] = entries[i] with { Tenures = tenures };
        return length;
    }

    private bool Fits(Candidate candidate, IReadOnlyList<NameWord> words, int at, bool caseless)
    {
        if (at + candidate.Words.Length > words.Count) return false;
        for (var i = 1; i < candidate.Words.Length; i++)
            if (words[at + i].Folded != candidate.Words[i] && spellings.Of(words[at + i].Folded) != candidate.Words[i]) return false;
        // "U.N." is one token; "u" and "n" apart are none.
        if (candidate.IsDotted && words[at].Token != words[at + candidate.Words.Length - 1].Token) return false;
        if (caseless) return !candidate.IsAcronym || candidate.Words[0].Length > 3;
        if (candidate.IsAcronym) return words[at].IsAllUpper;
        return !candidate.IsCapitalised || words[at].IsUpper;
    }

    private static bool IsAcronym(string name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (c == ' ' || char.IsLower(c)) return false;
            if (char.IsLetter(c)) letters++;
        }

        return letters is > 0 and <= 6;
    }

    private static bool IsCapitalised(string name)
    {
        foreach (var c in name)
            if (char.IsLetterOrDigit(c)) return char.IsUpper(c);
        return false;
    }
}
