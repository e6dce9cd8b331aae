using Parley.Ontology;

namespace Parley.Lexicons;

/// <summary>The words and modes that tell one happening from another: <c>data/retellings/</c>.</summary>
internal sealed class RetellingLexicon
{
    private const string NoMode = "-";

    private readonly HashSet<string> _apart;
    private readonly HashSet<string> _earlier;
    private readonly HashSet<string> _oneInPlural;
    private readonly HashSet<string> _general;
    private readonly Dictionary<string, HashSet<string>> _families = [];
    private readonly HashSet<(EventClass Class, string One, string Other)> _modes = [];

    private RetellingLexicon(LexiconFiles files)
    {
        _apart = WordList.Read(files.Of("retellings/apart.txt"));
        _earlier = WordList.Read(files.Of("retellings/earlier.txt"));
        _oneInPlural = WordList.Read(files.Of("retellings/one-in-plural.txt"));
        _general = WordList.Read(files.Of("retellings/general.txt"));
        foreach (var row in files.Of("retellings/families.tsv").SelectMany(p => TsvTable.Read(p, "family", "words").Rows))
            foreach (var word in row.List("words"))
                (_families.TryGetValue(word, out var families) ? families : _families[word] = []).Add(row["family"]);
        foreach (var row in files.Of("retellings/modes.tsv").SelectMany(p => TsvTable.Read(p, "class", "mode", "with").Rows))
        {
            var c = Enum.TryParse<EventClass>(row["class"], ignoreCase: true, out var known) ? known : throw row.Error($"'{row["class"]}' is no PLOVER class");
            foreach (var other in row.List("with"))
            {
                _modes.Add((c, row["mode"], other));
                _modes.Add((c, other, row["mode"]));
            }
        }
    }

    /// <summary>Reads the files; users' folders may add words and pairs of modes.</summary>
    public static RetellingLexicon Read(LexiconFiles files) => new(files);

    /// <summary>Whether the word sets a happening apart from those before, at its word or at a party's: "another", "also".</summary>
    public bool SetsApart(string lemma) => _apart.Contains(lemma);

    /// <summary>Whether the word does so at the happening's own word only: "last", "previously".</summary>
    public bool IsOfAnotherTime(string lemma) => _earlier.Contains(lemma);

    /// <summary>Whether the noun's plural may tell of one happening: "talks".</summary>
    public bool IsOneInPlural(string lemma) => _oneInPlural.Contains(lemma);

    /// <summary>Whether the noun may point back at a deed that another word told: "the attack".</summary>
    public bool IsGeneral(string lemma) => _general.Contains(lemma);

    /// <summary>Whether two lemmas may tell of the same deed: "attack" and "storm".</summary>
    public bool AreOfOneFamily(string lemma, string other) => _families.TryGetValue(lemma, out var families) && _families.TryGetValue(other, out var others) && families.Overlaps(others);

    /// <summary>Whether one happening of the class may be told under both modes; null is none.</summary>
    public bool MayBeOne(EventClass c, string? mode, string? other) => mode == other || _modes.Contains((c, mode ?? NoMode, other ?? NoMode));
}
