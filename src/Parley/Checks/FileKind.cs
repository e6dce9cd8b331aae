namespace Parley.Checks;

/// <summary>A kind of table that a lexicon folder may hold.</summary>
/// <param name="Relative">Its name within the folder, perhaps with a wildcard.</param>
/// <param name="Columns">The columns it may have; null: those of the built-in file.</param>
/// <param name="Keys">Columns that together say what a row is about: two rows may not say the same of it twice. None where rows may.</param>
internal sealed record FileKind(string Relative, string[]? Columns, string[] Keys)
{
    /// <summary>Tables that only users' folders have, and those whose rows have keys; all others are known from the built-in folder.</summary>
    public static IReadOnlyList<FileKind> All { get; } =
    [
        new("actors/names.tsv", ["name", "aliases", "kind", "country", "sector", "code", "from", "to", "source"], []),
        new("discards/phrases.tsv", ["phrase", "scope", "source"], ["phrase"]),
        new("triggers/support-verbs.tsv", null, ["verb", "slot"]),
        new("triggers/*.tsv", ["trigger", "pos", "when", "actor", "recipient", "others", "reciprocal", "event", "mode", "cameo", "context", "status", "example", "source", "note", "answer"], []),
        new("actors/countries.tsv", null, ["iso3"]),
        new("actors/agents.tsv", ["noun", "plural", "sector", "kind", "note", "code", "source"], ["noun"]),
        new("actors/modifiers.tsv", null, ["word"]),
        new("roles/offices.tsv", null, ["title"]),
        new("roles/public.tsv", null, ["kind", "key"]),
        new("roles/holders*.tsv", ["person", "aliases", "country", "office", "title", "sector", "from", "to", "source"], ["person", "country", "office", "title", "from"]),
        new("status/modals.tsv", null, ["lemma"]),
        new("status/cues.tsv", null, ["cue", "pos", "scope"]),
        new("attribution/cues.tsv", null, ["cue", "pos", "source", "content"]),
        new("numbers/words.tsv", null, ["word"]),
        new("numbers/bounds.tsv", null, ["words", "side"]),
        new("numbers/counts.tsv", null, ["word", "pos", "slot", "takes", "with"]),
        new("numbers/things.tsv", null, ["noun"]),
        new("numbers/measures.tsv", null, ["noun"]),
        new("numbers/currencies.tsv", null, ["word"]),
        new("numbers/totals.tsv", null, ["word", "part"]),
        new("numbers/parts.tsv", null, ["words", "side"]),
        new("numbers/kinds.tsv", null, ["of"]),
        new("ontology/intent.tsv", null, ["status", "class"]),
        new("ontology/cameo.tsv", null, ["cameo"]),
        new("ontology/sectors.tsv", null, ["sector"]),
        new("places/*.tsv", ["geonameid", "name", "aliases", "country", "admin1", "lat", "lon", "kind", "population"], ["geonameid"]),
        new("places/words/nouns.tsv", null, ["noun"]),
        new("places/words/prepositions.tsv", null, ["word"]),
        new("confidence/weights.tsv", null, ["evidence"]),
        new("language/en/irregular-verbs.tsv", null, ["verb"]),
    ];

    /// <summary>The kind of a file of that relative name; null where none is listed.</summary>
    public static FileKind? Of(string relative) => All.FirstOrDefault(k => k.Covers(relative));

    private bool Covers(string relative)
    {
        var star = Relative.IndexOf('*');
        if (star < 0) return Relative == relative;
        return relative.Length >= Relative.Length - 1 && relative.StartsWith(Relative[..star], StringComparison.Ordinal) && relative.EndsWith(Relative[(star + 1)..], StringComparison.Ordinal)
            && !relative[star..].Contains('/');
    }
}
