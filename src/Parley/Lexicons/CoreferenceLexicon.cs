namespace Parley.Lexicons;

/// <summary>What is known of words that stand for somebody named elsewhere: pronouns, the gender of names and nouns, nouns that gather several, and the learned weights.</summary>
internal sealed class CoreferenceLexicon
{
    private readonly Dictionary<string, Pronoun> _pronouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Gender> _names = [];
    private readonly Dictionary<string, Gender> _nouns = [];
    private readonly List<(string Ending, Gender Gender)> _endings = [];
    private readonly Dictionary<string, string> _plurals = [];

    private CoreferenceLexicon(FeatureWeights weights) => Weights = weights;

    /// <summary>What the ranking of antecedents has learned.</summary>
    public FeatureWeights Weights { get; }

    /// <summary>Reads the files; users' folders may add names and nouns.</summary>
    public static CoreferenceLexicon Read(LexiconFiles files)
    {
        var lexicon = new CoreferenceLexicon(FeatureWeights.Read(files.One("language/en/coreference.tsv")));
        var series = new List<string>();
        foreach (var row in files.Of("language/en/pronouns.tsv").SelectMany(p => TsvTable.Read(p, "form", "series", "person", "number", "gender", "use").Rows))
            lexicon._pronouns[row["form"]] = PronounOf(row, series);
        foreach (var row in files.Of("actors/given-names.tsv").SelectMany(p => TsvTable.Read(p, "name", "gender").Rows)) lexicon._names[row["name"]] = GenderOf(row);
        foreach (var row in files.Of("actors/gendered-nouns.tsv").SelectMany(p => TsvTable.Read(p, "noun", "gender").Rows)) lexicon._nouns[row["noun"]] = GenderOf(row);
        foreach (var row in files.Of("actors/name-endings.tsv").SelectMany(p => TsvTable.Read(p, "ending", "gender").Rows)) lexicon._endings.Add((row["ending"], GenderOf(row)));
        foreach (var row in files.Of("actors/plurals.tsv").SelectMany(p => TsvTable.Read(p, "noun", "of").Rows)) lexicon._plurals[row["noun"]] = row["of"];
        return lexicon;
    }

    /// <summary>The pronoun, in whatever case it is written; null for all other words.</summary>
    public Pronoun? Pronoun(string form) => _pronouns.GetValueOrDefault(form);

    /// <summary>Who bears a given name, folded; null where it is not known as one.</summary>
    public Gender? OfGivenName(string name) => _names.TryGetValue(name, out var gender) ? gender : null;

    /// <summary>Whom a noun or title means, in lower case; null where it may be anybody.</summary>
    public Gender? OfNoun(string noun) => _nouns.TryGetValue(noun, out var gender) ? gender : null;

    /// <summary>Who bears a surname of that ending, folded; null where anybody may.</summary>
    public Gender? OfSurname(string name)
    {
        foreach (var (ending, gender) in _endings)
            if (name.Length > ending.Length + 1 && name.EndsWith(ending, StringComparison.Ordinal)) return gender;
        return null;
    }

    /// <summary>What the plural of a noun gathers: "person", "country", "any"; null where it gathers none that were named one by one.</summary>
    public string? Gathers(string noun) => _plurals.GetValueOrDefault(noun);

    private static Pronoun PronounOf(TsvRow row, List<string> series)
    {
        if (!series.Contains(row["series"])) series.Add(row["series"]);
        var use = Enum.TryParse<PronounUse>(row["use"], ignoreCase: true, out var known) ? known : throw row.Error($"'{row["use"]}' is no use of a pronoun: personal, possessive or reflexive");
        var person = row["person"] is "1" or "2" or "3" ? row["person"][0] - '0' : throw row.Error($"'{row["person"]}' is no person: 1, 2 or 3");
        var number = (row["number"].Contains('s') ? GrammaticalNumber.Singular : 0) | (row["number"].Contains('p') ? GrammaticalNumber.Plural : 0);
        return number == 0 ? throw row.Error($"'{row["number"]}' is no number: s, p or sp") : new Pronoun(series.IndexOf(row["series"]) + 1, person, number, GenderOf(row), use);
    }

    private static Gender GenderOf(TsvRow row)
    {
        var gender = Gender.None;
        foreach (var letter in row["gender"])
            gender |= letter switch { 'm' => Gender.Masculine, 'f' => Gender.Feminine, 'n' => Gender.Neuter, _ => throw row.Error($"'{row["gender"]}' is no gender: m, f, n or several of them") };
        return gender == Gender.None ? throw row.Error("no gender: m, f, n or several of them") : gender;
    }
}
