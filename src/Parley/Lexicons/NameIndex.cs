using System.Runtime.InteropServices;

namespace Parley.Lexicons;

/// <summary>Finds names in running words: for each start the longest name, and all that bear it, however their words are spelt.</summary>
internal sealed class NameIndex(Spellings spellings)
{
    private readonly Dictionary<string, FirstWord> _byFirstWord = [];

    // Names of people that are filed when a text has their first word; those of one word are chained.
    private readonly List<(OfficeHolder Holder, string Name, bool IsFull, int Next)> _waiting = [];

    // The highest layer that has rows for a name, for names of users' folders alone.
    private readonly Dictionary<string, int> _laid = [];

    private NameIndex? _given;
    private IReadOnlyDictionary<string, IReadOnlyList<Tenure>>? _tenures;

    /// <summary>What begins with a word: names that are filed, and the first and last that wait, -1 where none does.</summary>
    private sealed class FirstWord
    {
        public List<FiledName>? Names;
        public int First = -1, Last = -1;
    }

    /// <summary>An empty index whose names stand under those of this one, which win where a name is as long.</summary>
    /// <param name="tenures">Roles, by canonical name, of people of this index who have more of them there.</param>
    public NameIndex Under(IReadOnlyDictionary<string, IReadOnlyList<Tenure>> tenures) => new(spellings) { _given = this, _tenures = tenures };

    /// <summary>Every name but people's with its bearer, in the order in which they were filed under their first words.</summary>
    public IEnumerable<FiledName> AllButPeople => _byFirstWord.Values.SelectMany(w => w.Names ?? [])
        .Where(n => n.Entry.Kind is not (NameKind.Person or NameKind.Surname));

    /// <summary>The names that begin with that folded word.</summary>
    public IReadOnlyList<FiledName> StartingWith(string word) => (IReadOnlyList<FiledName>?)StartingWithSpelt(spellings.Of(word)) ?? [];

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

    /// <summary>Files a name as <see cref="Add"/> and <see cref="AddBeside"/> would, but not before a text has its first word.</summary>
    /// <param name="holder">Who bears it.</param>
    /// <param name="name">As the news writes it.</param>
    /// <param name="isFull">Whether it is a full name, not one that stands for a surname.</param>
    public void Wait(OfficeHolder holder, string name, bool isFull)
    {
        if (NameWords.First(name) is not { Length: > 0 } first) return;
        WaitUnder(first, holder, name, isFull);
        if (Dotted(name) is { } dotted) WaitUnder(NameWords.First(dotted), holder, dotted, isFull);
    }

    private void WaitUnder(string first, OfficeHolder holder, string name, bool isFull)
    {
        var word = Under(spellings.Of(first));
        if (word.First < 0) word.First = _waiting.Count;
        else _waiting[word.Last] = _waiting[word.Last] with { Next = _waiting.Count };
        word.Last = _waiting.Count;
        _waiting.Add((holder, name, isFull, -1));
    }

    private FirstWord Under(string word)
    {
        if (!_byFirstWord.TryGetValue(word, out var found)) _byFirstWord[word] = found = new();
        return found;
    }

    // A list that others may read is whole: those that come before it is find that names wait, and wait here.
    private List<FiledName>? StartingWithSpelt(string word)
    {
        if (!_byFirstWord.TryGetValue(word, out var found)) return null;
        if (Volatile.Read(ref found.First) < 0) return found.Names;
        lock (_waiting)
        {
            var names = found.Names ??= [];
            for (var at = found.First; at >= 0; at = _waiting[at].Next)
            {
                var (holder, name, isFull, _) = _waiting[at];
                File(names, NameOf(name, WordsOf(name), isFull ? holder.Entry : holder.Surname, 0));
            }

            Volatile.Write(ref found.First, -1);
        }

        return found.Names;
    }

    /// <summary>Leaves out what earlier folders say of a name.</summary>
    public void Strike(string name, int layer)
    {
        if (layer > 0) IsOutranked(WordsOf(name), layer);
    }

    /// <summary>Leaves out every name of earlier folders.</summary>
    public void StrikeBefore(int layer)
    {
        foreach (var word in _byFirstWord.Values) word.Names?.RemoveAll(c => c.Layer < layer);
    }

    private void File(string name, string[] words, NameEntry entry, int layer)
    {
        File(Under(words[0]).Names ??= [], NameOf(name, words, entry, layer));
        if (Dotted(name) is { } dotted) File(dotted, WordsOf(dotted), entry, layer);
    }

    private static void File(List<FiledName> list, FiledName name)
    {
        if (!IsThere(list, name)) list.Add(name);
    }

    private static FiledName NameOf(string name, string[] words, NameEntry entry, int layer) =>
        new(words, IsAcronym(name), IsCapitalised(name), entry, layer);

    // "UN" is also written "U.N."
    private string? Dotted(string name) =>
        IsAcronym(name) && WordsOf(name) is [{ Length: > 1 and < 5 } word] && word.All(char.IsLetter) ? string.Join('.', name.AsEnumerable()) + "." : null;

    private string[] WordsOf(string name)
    {
        var words = NameWords.Of(name);
        for (var i = 0; i < words.Length; i++) words[i] = spellings.Of(words[i]);
        return words;
    }

    // Two spellings of one name may be one name here. Names of one actor are filed one after the other.
    private static bool IsThere(List<FiledName> list, FiledName name)
    {
        for (var i = list.Count - 1; i >= 0 && list[i].Entry.Name == name.Entry.Name; i--)
        {
            if (ReferenceEquals(list[i].Entry, name.Entry) && list[i].IsAcronym == name.IsAcronym
                && list[i].IsCapitalised == name.IsCapitalised && list[i].Words.AsSpan().SequenceEqual(name.Words)) return true;
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
        StrikeBefore(layer, words);
        return false;
    }

    private void StrikeBefore(int layer, string[] words)
    {
        if (_byFirstWord.TryGetValue(words[0], out var word)) word.Names?.RemoveAll(c => c.Layer < layer && c.Words.AsSpan().SequenceEqual(words));
    }

    /// <summary>
    /// The longest name that starts at <paramref name="at"/>, and all entries that bear it. In text that keeps case, a capitalised
    /// name must begin with a capital and a short acronym ("US", "WHO") must be written as one.
    /// </summary>
    /// <returns>Number of words matched; 0 where no name starts here.</returns>
    public int Match(List<NameWord> words, int at, bool caseless, List<NameEntry> entries)
    {
        entries.Clear();
        var given = MatchGiven(words, at, caseless, entries);
        if (StartingWithSpelt(spellings.Of(words[at].Folded)) is not { } names) return given;
        var longest = given;
        // Hundreds of names may begin with this word: what comes next rules out nearly all.
        var second = at + 1 < words.Count ? words[at + 1].Folded : "";
        var spelt = spellings.Of(second);
        var (secondKey, speltKey) = (FiledName.KeyOf(second), FiledName.KeyOf(spelt));
        foreach (var name in CollectionsMarshal.AsSpan(names))
        {
            var length = name.Length;
            if (length < longest || length == given || (name.SecondKey != 0 && name.SecondKey != secondKey && name.SecondKey != speltKey)) continue;
            if (name.Second is { } next && next != second && next != spelt) continue;
            if (!Fits(name, words, at, caseless)) continue;
            if (length > longest) entries.Clear();
            longest = length;
            entries.Add(name.Entry);
        }

        return longest;
    }

    /// <summary>All that bear exactly this name; empty where nobody does.</summary>
    public IReadOnlyList<NameEntry> Bearers(string name)
    {
        var words = NameWords.Of(name).Select(w => new NameWord(w, 0, true, false)).ToList();
        var entries = new List<NameEntry>();
        return words.Count > 0 && Match(words, 0, caseless: true, entries) == words.Count ? entries : [];
    }

    private int MatchGiven(List<NameWord> words, int at, bool caseless, List<NameEntry> entries)
    {
        if (_given is null) return 0;
        var length = _given.Match(words, at, caseless, entries);
        if (_tenures is not { Count: > 0 }) return length;
        for (var i = 0; i < entries.Count; i++)
            if (entries[i].Kind is NameKind.Person or NameKind.Surname && _tenures.TryGetValue(entries[i].Name, out var tenures))
                entries[i] = entries[i] with { Tenures = tenures };
        return length;
    }

    // The first two words are known to be the name's.
    private bool Fits(FiledName name, List<NameWord> words, int at, bool caseless)
    {
        if (at + name.Words.Length > words.Count) return false;
        for (var i = 2; i < name.Words.Length; i++)
            if (words[at + i].Folded != name.Words[i] && spellings.Of(words[at + i].Folded) != name.Words[i]) return false;
        // "U.N." is one token; "u" and "n" apart are none.
        if (name.IsDotted && words[at].Token != words[at + name.Words.Length - 1].Token) return false;
        if (caseless) return !name.IsAcronym || name.Words[0].Length > 3;
        if (name.IsAcronym) return words[at].IsAllUpper;
        return !name.IsCapitalised || words[at].IsUpper;
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
