using System.Globalization;

namespace Parley.Lexicons;

/// <summary>Numbers in words, the words that bound them, what they measure or count, and of which events.</summary>
public sealed class CountLexicon
{
    private readonly Dictionary<string, NumberWord> _numbers = [];
    private readonly HashSet<string> _beginnings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Side, string Words), string> _bounds = [];
    private readonly Dictionary<(string Pos, string Word), List<CountWord>> _counted = [];
    private readonly Dictionary<string, string> _things = [];
    private readonly Dictionary<string, string> _currencies = [];
    private readonly Dictionary<string, HashSet<Ontology.EventClass>> _kinds = [];
    private readonly HashSet<(string Part, string Word)> _totals = [];
    private readonly HashSet<(string Side, string Words)> _parts = [];
    private readonly HashSet<string> _measures = [];
    private readonly Dictionary<string, string> _verbForms = [];

    private CountLexicon() { }

    internal static CountLexicon Read(LexiconFiles files)
    {
        var lexicon = new CountLexicon();
        foreach (var row in Rows(files, "words", "word", "value")) lexicon.AddNumber(row);
        foreach (var row in Rows(files, "bounds", "words", "bound"))
            lexicon._bounds[(row.Optional("side") is null ? "before" : OneOf(row, "side", "before", "after"), row["words"])] = OneOf(row, "bound", "least", "most", "about");
        foreach (var row in Rows(files, "counts", "word", "pos", "slot", "of")) lexicon.Add(row);
        lexicon.AddForms(files);
        foreach (var row in Rows(files, "things", "noun", "kind")) lexicon._things[row["noun"]] = OneOf(row, "kind", "thing", "weapon");
        foreach (var row in Rows(files, "currencies", "word", "code")) lexicon._currencies[row["word"]] = row["code"];
        foreach (var row in Rows(files, "measures", "noun")) lexicon._measures.Add(row["noun"]);
        foreach (var row in Rows(files, "totals", "word", "part")) lexicon._totals.Add((OneOf(row, "part", "verb", "sum", "before"), row["word"]));
        foreach (var row in Rows(files, "parts", "words", "side")) lexicon._parts.Add((OneOf(row, "side", "before", "after"), row["words"]));
        foreach (var row in Rows(files, "kinds", "of", "classes")) lexicon._kinds[row["of"]] = ClassesOf(row);
        return lexicon;
    }

    /// <summary>What a number word, in small letters, is worth and how it joins others; null where it is none.</summary>
    public NumberWord? Number(string word) => _numbers.GetValueOrDefault(word);

    /// <summary>Whether a number of two words begins with that word, in whatever case.</summary>
    public bool BeginsNumber(string form) => _beginnings.Contains(form);

    /// <summary>least, most or about, where the words bound the number on that side of them ("before" it or "after" it); else null.</summary>
    public string? Bound(string words, string side) => _bounds.GetValueOrDefault((side, words));

    /// <summary>What a word's arguments are counted as.</summary>
    public IReadOnlyList<CountWord> Counted(string pos, string lemma) => _counted.TryGetValue((pos, lemma), out var list) ? list : [];

    /// <summary>What a verb's arguments are counted as. Where its lemma counts nothing its form is asked, since a lemmatizer guesses at forms it seldom saw.</summary>
    public IReadOnlyList<CountWord> CountedByVerb(string form, string lemma) =>
        Counted("verb", lemma) is { Count: > 0 } rows ? rows : _verbForms.TryGetValue(form.ToLowerInvariant(), out var verb) ? Counted("verb", verb) : [];

    /// <summary>Whether a bare number in that slot of the verb is of people: "killed twelve".</summary>
    public bool CountsPeople(string form, string lemma, string slot)
    {
        foreach (var row in CountedByVerb(form, lemma))
            if (row.Slot == slot && row is { With: null, Takes: "person" or "known" }) return true;
        return false;
    }

    /// <summary>weapon, or thing, for a noun that is no people; null for others.</summary>
    public string? Thing(string lemma) => _things.GetValueOrDefault(lemma);

    /// <summary>The ISO 4217 code of a sign or word of money; null where it is none.</summary>
    public string? Currency(string word) => _currencies.GetValueOrDefault(word);

    /// <summary>Whether the noun, by its lemma, is what something is measured in: its numbers count nothing.</summary>
    public bool IsMeasure(string lemma) => _measures.Contains(lemma);

    /// <summary>Whether the word has that part (verb, sum, before) in telling a sum that goes beyond the event: "raising the toll to 40".</summary>
    public bool IsOfTotal(string part, string word) => _totals.Contains((part, word));

    /// <summary>Whether the words say, on that side of a number, that it is part of another.</summary>
    public bool IsPart(string words, string side) => _parts.Contains((side, words));

    /// <summary>Whether an event of the class may have the count; what <c>kinds.tsv</c> does not tell may be any's.</summary>
    public bool Fits(string of, Ontology.EventClass @class) => !_kinds.TryGetValue(of, out var classes) || classes.Contains(@class);

    private static IEnumerable<TsvRow> Rows(LexiconFiles files, string name, params string[] columns) => files.Of($"numbers/{name}.tsv").SelectMany(p => TsvTable.Read(p, columns).Rows);

    private static HashSet<Ontology.EventClass> ClassesOf(TsvRow row)
    {
        var classes = new HashSet<Ontology.EventClass>();
        foreach (var name in row["classes"].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            classes.Add(Enum.TryParse<Ontology.EventClass>(name, ignoreCase: true, out var known) ? known : throw row.Error($"no class is called '{name}'"));
        return classes;
    }

    // The cell of a column that may hold nothing but these.
    private static string OneOf(TsvRow row, string column, params ReadOnlySpan<string> known)
    {
        var cell = row[column];
        return known.Contains(cell) ? cell : throw row.Error($"{column} is '{cell}', which is none of {string.Join(", ", known)}");
    }

    private void AddNumber(TsvRow row)
    {
        if (!double.TryParse(row.Cell("value"), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value) || value <= 0)
            throw row.Error($"value is '{row["value"]}', which is no number above 0");
        // Files from before there were kinds: a word keeps the one it has, else it multiplies from a hundred up.
        var kind = row.Optional("kind") is null ? Number(row["word"])?.Kind ?? (value >= 100 ? "times" : "unit") : OneOf(row, "kind", "unit", "times", "open", "part");
        _numbers[row["word"]] = new NumberWord(value, kind);
        if (row["word"].IndexOf(' ') is > 0 and var end) _beginnings.Add(row["word"][..end]);
    }

    private void AddForms(LexiconFiles files)
    {
        foreach (var (pos, verb) in _counted.Keys)
            if (pos == "verb")
                foreach (var form in Inflection.Forms(verb)) _verbForms.TryAdd(form, verb);
        foreach (var row in files.Of("language/en/irregular-verbs.tsv").SelectMany(p => TsvTable.Read(p, "verb", "forms").Rows))
            if (_counted.ContainsKey(("verb", row["verb"])))
                foreach (var form in row.List("forms")) _verbForms.TryAdd(form, row["verb"]);
    }

    private void Add(TsvRow row)
    {
        var key = (OneOf(row, "pos", "verb", "noun", "adj"), row["word"]);
        if (!_counted.TryGetValue(key, out var list)) _counted[key] = list = [];
        list.Add(new CountWord(row["slot"], row["of"], row.Optional("takes") ?? row.Optional("unit") ?? "person", row.Optional("with")));
    }
}
