using Parley.Ontology;

namespace Parley.Lexicons;

/// <summary>The words that tell of events.</summary>
public sealed class TriggerLexicon
{
    private static readonly List<TriggerRow> s_none = [];
    // Looked up for every word: one table for each kind of word, by head.
    private readonly Dictionary<string, List<TriggerRow>>[] _rows = [[], [], []];
    private readonly List<List<TriggerRow>> _lists = [];
    private readonly Dictionary<string, List<SupportVerb>> _supportVerbs = [];

    private readonly Dictionary<string, string> _verbForms = [];
    private HashSet<string> _opposing = [];
    private readonly HashSet<string> _objectNeeded = [];

    private TriggerLexicon() { }

    /// <summary>Every row, in the order of files and lines.</summary>
    public IEnumerable<TriggerRow> Rows => _lists.SelectMany(r => r);

    /// <summary>
    /// Reads <c>triggers/</c> of every folder. A later folder's rows stand before an earlier one's, and take the place of those with
    /// the same words and conditions.
    /// </summary>
    internal static TriggerLexicon Read(LexiconFiles files)
    {
        var lexicon = new TriggerLexicon { _opposing = WordList.Read(files.Of("triggers/opposing.txt")) };
        var sets = new WordSets(files);
        var classes = new Lazy<EventClasses>(() => new EventClasses(files));
        foreach (var path in files.Of("triggers/*.tsv"))
        {
            if (Path.GetFileName(path) == "support-verbs.tsv") lexicon.ReadSupportVerbs(path, files.Layer(path));
            else lexicon.ReadRows(path, files.Layer(path), sets, classes);
        }

        foreach (var row in files.Of("language/en/object-verbs.tsv").SelectMany(p => TsvTable.Read(p, "verb", "object").Rows))
            if (row["object"] == "always") lexicon._objectNeeded.Add(row["verb"]);
        foreach (var row in files.Of("language/en/irregular-verbs.tsv").SelectMany(p => TsvTable.Read(p, "verb", "forms").Rows))
            lexicon.AddIrregular(row);
        return lexicon;
    }

    /// <summary>Rows whose head is that lemma; none where it is no trigger.</summary>
    public IReadOnlyList<TriggerRow> RowsOf(TriggerPos pos, string lemma) =>
        _rows[(int)pos].TryGetValue(lemma, out var rows) ? rows : s_none;

    /// <summary>The verb that has triggers and of which the word is a regular form ("besieged"); null where there is none.</summary>
    public string? VerbOf(string form) => _verbForms.GetValueOrDefault(form.ToLowerInvariant());

    /// <summary>
    /// The verb's lemma where it has rows; else the verb of the lexicon of which the form is one, since a lemmatizer guesses at verbs
    /// it never saw ("bombed" is no form of "bombe").
    /// </summary>
    public string VerbLemma(string form, string lemma)
    {
        lemma = lemma.ToLowerInvariant();
        return HasVerb(lemma) || _supportVerbs.ContainsKey(lemma) ? lemma : VerbOf(form) ?? lemma;
    }

    /// <summary>Whether who is the verb's object is an enemy of its subject: "fight", "defeat".</summary>
    public bool IsOpposing(string lemma) => _opposing.Contains(lemma);

    /// <summary>Whether the verb never stands without an object in the active: "kill", "arrest".</summary>
    public bool NeedsObject(string lemma) => _objectNeeded.Contains(lemma);

    /// <summary>Support verbs of that lemma.</summary>
    public IReadOnlyList<SupportVerb> SupportVerbs(string lemma) =>
        _supportVerbs.TryGetValue(lemma, out var verbs) ? verbs : [];

    // "wound" is a form of "wind", but first of all a verb of its own.
    private void AddIrregular(TsvRow row)
    {
        if (!HasVerb(row["verb"]) && !_supportVerbs.ContainsKey(row["verb"])) return;
        foreach (var form in row.List("forms"))
            if (!HasVerb(form)) _verbForms.TryAdd(form, row["verb"]);
    }

    private void ReadSupportVerbs(string path, int layer)
    {
        foreach (var row in TsvTable.Read(path, "verb", "slot", "role").Rows)
        {
            var words = row["verb"].Split(' ');
            if (layer > 0 && _supportVerbs.TryGetValue(words[0], out var earlier)) earlier.RemoveAll(v => v.Slot == row["slot"] && v.Words.SequenceEqual(words));
            if (row["role"] == Layered<SupportVerb>.Struck) continue;
            var actor = row["role"] switch
            {
                "actor" => "subj",
                "recipient" => null,
                var role when role.StartsWith("actor:", StringComparison.Ordinal) && role.Length > "actor:".Length => role["actor:".Length..],
                var other => throw row.Error($"role '{other}' is none of actor, recipient and actor:slot"),
            };
            if (!_supportVerbs.TryGetValue(words[0], out var verbs)) _supportVerbs[words[0]] = verbs = [];
            verbs.Add(new SupportVerb(words, row["slot"], actor is null ? null : SlotPath.Parse(actor)));
        }
    }

    private void ReadRows(string path, int layer, WordSets sets, Lazy<EventClasses> classes)
    {
        foreach (var row in TsvTable.Read(path, "trigger", "pos", "when", "actor", "recipient", "others", "reciprocal", "event", "mode",
                     "cameo", "context", "status", "example").Rows)
        {
            if (row["event"] == Layered<TriggerRow>.Struck) Strike(row, layer);
            else Add(layer == 0 ? TriggerOf(row, sets) : WithAnswer(TriggerOf(row, sets), row, classes) with { Layer = layer });
        }
    }

    private static TriggerRow WithAnswer(TriggerRow trigger, TsvRow row, Lazy<EventClasses> classes)
    {
        if (row.Optional("answer") is not { } digits) return trigger;
        var cameo = Cameo(digits, row);
        var (c, mode) = classes.Value.Of(cameo) ?? throw row.Error($"'{digits}' is a statement, no event");
        return trigger with { Answer = trigger with { Class = c, Mode = mode, Cameo = cameo, Reciprocal = false } };
    }

    private void Add(TriggerRow trigger)
    {
        var rows = _rows[(int)trigger.Pos];
        if (!rows.TryGetValue(trigger.Head, out var list)) _lists.Add(rows[trigger.Head] = list = []);
        if (trigger.Layer > 0) list.RemoveAll(r => r.Layer < trigger.Layer && r.ConditionKey == trigger.ConditionKey && r.Words.SequenceEqual(trigger.Words));
        var before = list.FindIndex(r => r.Layer < trigger.Layer);
        list.Insert(before < 0 ? list.Count : before, trigger);
        if (trigger.Pos != TriggerPos.Verb || list.Count > 1) return;
        foreach (var form in Inflection.Forms(trigger.Head)) _verbForms.TryAdd(form, trigger.Head);
    }

    // The trigger "*" stands for all words, the condition "*" for all conditions.
    private void Strike(TsvRow row, int layer)
    {
        var words = row["trigger"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pos = Pos(row);
        var when = Conditions(row["when"]);
        if (words is [Layered<TriggerRow>.All])
        {
            foreach (var head in _rows[(int)pos].Keys.ToList()) Strike(pos, head, r => r.Layer < layer && IsOf(r, when));
        }
        else if (words.Length > 0)
        {
            Strike(pos, pos == TriggerPos.Verb ? words[0] : words[^1], r => r.Layer < layer && r.Words.SequenceEqual(words) && IsOf(r, when));
        }
    }

    private static bool IsOf(TriggerRow row, string when) => when == Layered<TriggerRow>.All || row.ConditionKey == when;

    private void Strike(TriggerPos pos, string head, Predicate<TriggerRow> which)
    {
        if (_rows[(int)pos].TryGetValue(head, out var list) && list.RemoveAll(which) > 0 && list.Count == 0) _rows[(int)pos].Remove(head);
    }

    private bool HasVerb(string lemma) => _rows[(int)TriggerPos.Verb].ContainsKey(lemma);

    private static TriggerPos Pos(TsvRow row) =>
        Enum.TryParse<TriggerPos>(row["pos"], ignoreCase: true, out var pos) ? pos : throw row.Error($"'{row["pos"]}' is no kind of word: verb, noun or adj");

    private static string Conditions(string when) =>
        when.Contains(' ') ? string.Join(' ', when.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)) : when;

    /// <summary>Reads a row.</summary>
    /// <exception cref="LexiconException">A value that is none.</exception>
    internal static TriggerRow TriggerOf(TsvRow row, WordSets sets) => new()
    {
        Words = row["trigger"].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? words : throw row.Error("no trigger"),
        Pos = Pos(row),
        ConditionKey = Conditions(row["when"]),
        When = Array.ConvertAll(row["when"].Split(' ', StringSplitOptions.RemoveEmptyEntries), c => sets.Condition(c, row)),
        Actor = Slots(row, "actor"),
        Recipient = Slots(row, "recipient"),
        Others = row.Cell("others").IsEmpty ? [] : [.. row["others"].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(p => Part(p, row))],
        Reciprocal = row["reciprocal"] == "yes",
        Class = row["event"] == "-" ? null : Enum.TryParse<EventClass>(row["event"], ignoreCase: true, out var c) ? c : throw row.Error($"'{row["event"]}' is no PLOVER class"),
        Mode = row.Optional("mode"),
        Cameo = row.Optional("cameo") is { } digits ? Cameo(digits, row) : null,
        Context = row.List("context"),
        Status = row.Optional("status"),
        Example = row["example"],
        Origin = row.Origin,
    };

    private static SlotPath[] Slots(TsvRow row, string column) => Array.ConvertAll(row.List(column), SlotPath.Parse);

    private static IEnumerable<(string, SlotPath)> Part(string cell, TsvRow row)
    {
        var parts = cell.Split(':');
        if (parts.Length != 2) throw row.Error($"'{cell}' in column others is not part:slot");
        return parts[1].Split('|').Select(slot => (parts[0], SlotPath.Parse(slot)));
    }

    private static CameoCode Cameo(string digits, TsvRow row)
    {
        try { return CameoCode.Parse(digits); }
        catch (FormatException e) { throw row.Error(e.Message); }
    }
}
