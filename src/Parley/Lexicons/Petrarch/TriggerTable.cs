using Parley.Ontology;

namespace Parley.Lexicons.Petrarch;

/// <summary>Writes verb dictionaries as <c>triggers/petrarch.tsv</c>, with their synonym sets and irregular verbs.</summary>
/// <param name="classes">Class and mode of codes.</param>
/// <param name="words">Words that are no nouns.</param>
/// <param name="replaces">Whether all of Parley's own triggers are struck, not only those of the dictionary's verbs.</param>
internal sealed class TriggerTable(EventClasses classes, FunctionWords words, bool replaces)
{
    private readonly Dictionary<(string Trigger, string When), (Row Row, bool IsForm)> _rows = [];
    private readonly SortedDictionary<string, SortedSet<string>> _sets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedSet<string>> _irregular = new(StringComparer.Ordinal);

    private sealed record Row(string Trigger, PatternConditions Pattern, EventCodes Codes, string Source)
    {
        /// <summary>Whether several in the subject do it to each other.</summary>
        public bool IsReciprocal { get; init; } = Pattern.IsCompound || Codes.IsReciprocal;
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>How many synonym sets.</summary>
    public int Sets => _sets.Count;

    /// <summary>Adds a dictionary; lines whose codes or patterns Parley has nothing for are told.</summary>
    public void Add(VerbDictionary dictionary, DictionaryText text)
    {
        foreach (var block in dictionary.Blocks)
        {
            var patterns = block.Patterns.Select(p => (Pattern: p, Conditions: Conditions(p, dictionary.Sets, text))).Where(p => p.Conditions is not null).ToList();
            foreach (var verb in block.Verbs)
            {
                var codes = verb.Codes ?? block.Codes;
                Check(codes, verb.Line, text);
                Add(verb, PatternConditions.Plain(codes), codes, verb.Line, text);
                foreach (var (pattern, conditions) in patterns) Add(verb, conditions!, pattern.Codes, pattern.Line, text);
                AddForms(verb);
            }
        }
    }

    /// <summary>Writes the files into a folder.</summary>
    public void Write(string folder)
    {
        if (_rows.Count == 0) return;
        var table = new TsvWriter("triggers/petrarch.tsv", "Triggers out of PETRARCH dictionaries.", "trigger", "pos", "when", "actor", "recipient", "others", "reciprocal", "event", "mode", "cameo", "context", "status", "example", "source", "answer");
        WriteStruck(table);
        foreach (var trigger in _rows.GroupBy(r => r.Key.Trigger))
            foreach (var (when, row) in Joined(trigger.Select(r => (r.Key.When, r.Value.Row)))) Write(table, when, row);
        table.Write(folder);
        if (replaces) WriteIntents(folder);
        foreach (var (name, members) in _sets) WriteSet(folder, name, members);
        var irregular = new TsvWriter("language/en/irregular-verbs.tsv", "Forms out of PETRARCH dictionaries.", "verb", "forms");
        foreach (var (verb, forms) in _irregular) irregular.Add(verb, string.Join('|', forms));
        irregular.Write(folder);
    }

    // Rows that ask one thing of one slot and code the same are one row with several words. Rows on words stand before those on sets,
    // which are wider.
    private static IEnumerable<(string When, Row Row)> Joined(IEnumerable<(string When, Row Row)> rows) => rows
        .GroupBy(r => IsOneWord(r.When) ? (r.When[..r.When.IndexOf('=')], r.Row.Codes, r.Row.Pattern.Actor, r.Row.Pattern.Recipient, r.Row.IsReciprocal) : (r.When, EventCodes.None, "", "", false))
        .Select(g => (When: g.Count() == 1 ? g.First().When : $"{g.Key.Item1}={string.Join('|', g.SelectMany(r => r.When[(g.Key.Item1.Length + 1)..].Split('|')).Distinct())}", g.First().Row))
        .OrderBy(r => r.When.Count(c => c == '&'));

    private static bool IsOneWord(string when) => when.Contains('=') && !when.Contains(' ') && !when.Contains('&');

    private PatternConditions? Conditions(VerbPattern pattern, SynonymSets sets, DictionaryText text)
    {
        var conditions = PatternConditions.Of(pattern, words, sets, out var reason);
        if (conditions is null) text.HasNoCounterpart(pattern.Line, reason!);
        else Check(pattern.Codes, pattern.Line, text);
        foreach (var set in pattern.Before.Concat(pattern.After).SelectMany(e => e.Words).Where(w => w[0] == '&'))
            if (sets.Of(set) is { } members) _sets[SynonymSets.FileName(set)] = [.. members.Concat(members.Select(Lemma))];
        return conditions;
    }

    private static string Lemma(string phrase) => phrase.Contains(' ') ? phrase[..(phrase.LastIndexOf(' ') + 1)] + NounForms.Singular(phrase[(phrase.LastIndexOf(' ') + 1)..]) : NounForms.Singular(phrase);

    private void Check(EventCodes codes, DictionaryLine line, DictionaryText text)
    {
        if (codes.Main is null) return;
        if (codes.Cameo() is not { } cameo) text.HasNoCounterpart(line, "a code that is none of CAMEO's (01 to 20 and two digits more at most)");
        else if (classes.Of(cameo) is null) text.HasNoCounterpart(line, "a statement (CAMEO 01): Parley keeps it as an attribution, not as an event");
    }

    private void Add(VerbEntry verb, PatternConditions pattern, EventCodes codes, DictionaryLine line, DictionaryText text)
    {
        var trigger = string.Join(' ', verb.Words.Concat(pattern.Particles).Distinct());
        var key = (trigger, string.Join(' ', pattern.Conditions));
        _rows.TryGetValue(key, out var there);
        // "- % *": a plural subject does it to each other, whatever the verb codes otherwise.
        if (pattern.IsCompound && there.Row is { } plain && codes.Cameo() is not null)
        {
            _rows[key] = (new Row(trigger, pattern, codes, plain.Source), there.IsForm);
            return;
        }

        // "LEFT [040]" says more of "left" than "LEAVE [012]" does; otherwise the first line counts.
        if (there.Row is not null && (there.IsForm || !verb.IsForm)) return;
        _rows[key] = (new Row(trigger, pattern, codes, $"{Path.GetFileName(text.File)}:{line.Number}"), verb.IsForm);
    }

    private void AddForms(VerbEntry verb)
    {
        if (verb.IsForm) return;
        var regular = Inflection.Forms(verb.Words[0]).ToHashSet();
        var own = verb.Forms.Where(f => f != verb.Words[0] && !regular.Contains(f)).ToList();
        if (own.Count == 0) return;
        if (!_irregular.TryGetValue(verb.Words[0], out var forms)) _irregular[verb.Words[0]] = forms = new(StringComparer.Ordinal);
        forms.UnionWith(own);
    }

    private void WriteStruck(TsvWriter table)
    {
        if (replaces)
        {
            foreach (var pos in (string[])["verb", "noun", "adj"]) table.Add(Layered<TriggerRow>.All, pos, Layered<TriggerRow>.All, null, null, null, null, Layered<TriggerRow>.Struck);
            return;
        }

        foreach (var trigger in _rows.Keys.Select(k => k.Trigger).Distinct().Order(StringComparer.Ordinal))
            table.Add(trigger, "verb", Layered<TriggerRow>.All, null, null, null, null, Layered<TriggerRow>.Struck);
    }

    private void Write(TsvWriter table, string when, Row row)
    {
        var cameo = row.Codes.Cameo();
        var found = cameo is { } code ? classes.Of(code) : null;
        if (found is not { } c) table.Add(row.Trigger, "verb", when, null, null, null, null, "-", null, null, null, null, null, row.Source);
        else table.Add(row.Trigger, "verb", when, row.Pattern.Actor, row.Pattern.Recipient, null, row.IsReciprocal ? "yes" : null, c.Class.ToString().ToUpperInvariant(), c.Mode, cameo.ToString(), null, null, null, row.Source, AnswerOf(row)?.ToString());
    }

    // Several in the subject who do it to each other do the same.
    private CameoCode? AnswerOf(Row row) =>
        row.Pattern.IsCompound ? row.Codes.Cameo() : row.Codes.Answer() is { } answer && classes.Of(answer) is not null ? answer : null;

    private static void WriteIntents(string folder)
    {
        var table = new TsvWriter("ontology/intent.tsv", "PETRARCH makes no events of announcements.", "status", "class", "event", "mode", "cameo");
        foreach (var status in (string[])["planned", "negated"]) table.Add(status, Layered<TriggerRow>.All, Layered<TriggerRow>.Struck);
        table.Write(folder);
    }

    private static void WriteSet(string folder, string name, SortedSet<string> members)
    {
        var path = Path.Combine(folder, "triggers", "sets", name + ".txt");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, string.Join('\n', members) + "\n");
    }
}
