namespace Parley.Lexicons;

/// <summary>Finds whom a name means that is written with one letter wrong: "Mozambiqe", "Boris Yeltsen".</summary>
internal sealed class MisspeltNames
{
    private const int ShortestCountry = 7, ShortestSurname = 5;

    private readonly NameIndex _names;
    private readonly Dictionary<(char First, int Length), HashSet<string>> _countryWords = [];

    /// <summary>Looks through the names filed so far.</summary>
    public MisspeltNames(NameIndex names)
    {
        _names = names;
        foreach (var name in names.AllButPeople)
        {
            if (name.Words is not [{ Length: >= ShortestCountry } word] || !IsOfCountry(name.Entry)) continue;
            if (!_countryWords.TryGetValue((word[0], word.Length), out var words)) _countryWords[(word[0], word.Length)] = words = [];
            words.Add(word);
        }
    }

    /// <summary>Those that bear the country's name, adjective or capital that the word misspells; the longer ones only.</summary>
    public bool Country(string word, List<NameEntry> entries)
    {
        entries.Clear();
        for (var length = word.Length - 1; length <= word.Length + 1; length++)
        {
            if (!_countryWords.TryGetValue((word[0], length), out var words)) continue;
            foreach (var known in words)
                if (Misspelling.Is(known, word)) entries.AddRange(_names.StartingWith(known).Where(n => n.Words.Length == 1 && IsOfCountry(n.Entry)).Select(n => n.Entry));
        }

        return entries.Count > 0;
    }

    /// <summary>Somebody whose full name starts at <paramref name="at"/>, its last word misspelt; <paramref name="entries"/> is left as it is where nobody's does.</summary>
    /// <returns>Number of words matched; 0 where nobody's does.</returns>
    public int Person(List<NameWord> words, int at, List<NameEntry> entries)
    {
        foreach (var name in _names.StartingWith(words[at].Folded))
        {
            if (name.Entry.Kind != NameKind.Person || !IsAt(name.Words, words, at)) continue;
            entries.Clear();
            entries.Add(name.Entry);
            return name.Words.Length;
        }

        return 0;
    }

    private static bool IsAt(string[] name, List<NameWord> words, int at)
    {
        var last = at + name.Length - 1;
        if (name.Length < 2 || last >= words.Count || name[^1].Length < ShortestSurname || !words[last].IsUpper) return false;
        for (var i = 1; i < name.Length - 1; i++)
            if (words[at + i].Folded != name[i]) return false;
        return Misspelling.Is(name[^1], words[last].Folded);
    }

    private static bool IsOfCountry(NameEntry entry) => entry.Kind is NameKind.Country or NameKind.Adjective or NameKind.People or NameKind.Capital;
}
