namespace Parley.Lexicons;

/// <summary>The words by which names of places are told from other names.</summary>
internal sealed class PlaceWords
{
    private readonly Dictionary<string, PlaceNoun> _nouns = [];
    private readonly Dictionary<string, int> _prepositions = [];
    private readonly HashSet<string> _verbs;
    private readonly HashSet<(string, string)> _heads = [];
    private readonly HashSet<string> _weak;
    private readonly HashSet<string> _givenNames;
    private readonly HashSet<string> _notPlaces;

    private PlaceWords(LexiconFiles files)
    {
        foreach (var row in files.Of("places/words/nouns.tsv").SelectMany(p => TsvTable.Read(p, "noun", "kind", "where").Rows))
        {
            if (!Enum.TryParse<PlaceKind>(row["kind"], ignoreCase: true, out var kind)) throw row.Error($"no such kind of place: '{row["kind"]}'");
            var where = row.List("where");
            _nouns[row["noun"]] = new PlaceNoun(kind, where.Contains("before"), where.Contains("after"), where.Contains("of"), where.Contains("town"));
        }

        foreach (var row in files.Of("places/words/prepositions.tsv").SelectMany(p => TsvTable.Read(p, "word", "strength").Rows))
            _prepositions[row["word"]] = row["strength"] switch { "1" => 1, "2" => 2, _ => throw row.Error("strength is 1 or 2") };
        _verbs = WordList.Read(files.Of("places/words/verbs.txt"));
        foreach (var row in files.Of("places/words/heads.tsv").SelectMany(p => TsvTable.Read(p, "word", "prepositions").Rows))
            foreach (var preposition in row.List("prepositions")) _heads.Add((row["word"], preposition));
        _weak = WordList.Read(files.Of("places/words/weak.txt"));
        _givenNames = WordList.Read(files.Of("places/words/given-names.txt"));
        _notPlaces = WordList.Read(files.Of("places/words/not-places.txt"));
    }

    public static PlaceWords Read(LexiconFiles files) => new(files);

    /// <summary>What a noun says of the name it stands at; null where it says nothing.</summary>
    public PlaceNoun? Noun(string word) => _nouns.TryGetValue(word, out var noun) ? noun : null;

    /// <summary>How strongly a preposition says that a place follows: 0 not, 1 perhaps, 2 strongly.</summary>
    public int Preposition(string word) => _prepositions.GetValueOrDefault(word);

    /// <summary>Whether the verb's object, where it is a name, is a place.</summary>
    public bool IsPlaceVerb(string lemma) => _verbs.Contains(lemma);

    /// <summary>Whether a place follows the word and the preposition: "the siege of X", "an assault on X", "north of X".</summary>
    public bool IsHead(string word, string preposition) => _heads.Contains((word, preposition));

    /// <summary>Whether the name is oftener something else than a place.</summary>
    public bool IsWeak(string name) => _weak.Contains(name);

    public bool IsGivenName(string word) => _givenNames.Contains(word);

    /// <summary>Whether the word, next to the name of a place, makes it the name of something else.</summary>
    public bool IsNoPlace(string word) => _notPlaces.Contains(word);
}
