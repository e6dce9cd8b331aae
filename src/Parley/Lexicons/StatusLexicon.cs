namespace Parley.Lexicons;

/// <summary>The words that say whether a happening is planned, possible, going on or denied.</summary>
public sealed class StatusLexicon
{
    private readonly Dictionary<string, string> _modals = [];
    private readonly Dictionary<(string Pos, string Cue), List<(string Scope, string Status)>> _cues = [];
    private HashSet<string> _negators = [];
    private HashSet<string> _occurrence = [];
    private HashSet<string> _imminent = [];
    private HashSet<string> _described = [];
    private HashSet<string> _purposes = [];
    private HashSet<string> _endeavours = [];

    private StatusLexicon() { }

    internal static StatusLexicon Read(LexiconFiles files)
    {
        var lexicon = new StatusLexicon
        {
            _negators = WordList.Read(files.Of("status/negators.txt")),
            _occurrence = WordList.Read(files.Of("status/occurrence.txt")),
            _imminent = WordList.Read(files.Of("status/imminent.txt")),
            _described = WordList.Read(files.Of("status/described.txt")),
            _purposes = WordList.Read(files.Of("status/purposes.txt")),
            _endeavours = WordList.Read(files.Of("status/endeavours.txt")),
        };
        foreach (var row in files.Of("status/modals.tsv").SelectMany(p => TsvTable.Read(p, "lemma", "status").Rows))
            lexicon._modals[row["lemma"]] = Status(row);
        foreach (var row in files.Of("status/cues.tsv").SelectMany(p => TsvTable.Read(p, "cue", "pos", "scope", "status").Rows))
            lexicon.AddCue(row);
        return lexicon;
    }

    /// <summary>What an auxiliary makes of its verb; null where it says nothing of status.</summary>
    public string? OfModal(string lemma) => _modals.GetValueOrDefault(lemma);

    /// <summary>Whether the word denies what it depends on.</summary>
    public bool IsNegator(string lemma) => _negators.Contains(lemma);

    /// <summary>Whether the verb only says that its subject takes place.</summary>
    public bool IsOccurrence(string lemma) => _occurrence.Contains(lemma);

    /// <summary>Whether the word only says of its subject's doing that it is to come, not that it is willed: "about", "due".</summary>
    public bool IsImminent(string lemma) => _imminent.Contains(lemma);

    /// <summary>Whether an event's noun before this one only describes it: "an aid convoy".</summary>
    public bool IsDescribed(string lemma) => _described.Contains(lemma);

    /// <summary>Whether the word's infinitive or gerund only says what it is for, and nobody does: "the need to end the war".</summary>
    public bool IsPurpose(string lemma) => _purposes.Contains(lemma);

    /// <summary>Whether the noun is something that is done for what its infinitive says: "efforts to end the war".</summary>
    public bool IsEndeavour(string lemma) => _endeavours.Contains(lemma);

    /// <summary>What a cue makes of what stands in its slot; null where it says nothing. Besides the statuses: <c>excluded</c>, negated
    /// but left open by "not"; <c>ended</c>, happened and over, but going on while its end is only to come.</summary>
    /// <param name="pos">verb, noun, adj, adv, conj (a word or phrase before a clause or noun) or time (within an expression of time).</param>
    /// <param name="cue">The cue's lemma, with its particle where it has one.</param>
    /// <param name="scope">
    /// The slot: inf (<c>inf.past</c> under a past copula), bare, that, ing, obj, mod, verb or a preposition; <c>present</c> of a verb in the present;
    /// or progressive; of a conj: clause, inf, or future (of a clause in the present under an auxiliary); given of a noun or conj: what follows is taken as done; known: so where it is definite.
    /// </param>
    public string? OfCue(string pos, string cue, string scope)
    {
        if (!_cues.TryGetValue((pos, cue), out var cues)) return null;
        foreach (var (slot, status) in cues)
            if (slot == scope) return status;
        return null;
    }

    private void AddCue(TsvRow row)
    {
        var key = (row["pos"], row["cue"]);
        if (!_cues.TryGetValue(key, out var cues)) _cues[key] = cues = [];
        foreach (var scope in row.List("scope")) cues.Add((scope, Status(row)));
    }

    private static string Status(TsvRow row) => row["status"] is "planned" or "possible" or "negated" or "ongoing" or "happened" or "excluded" or "ended"
        ? row["status"]
        : throw row.Error($"'{row["status"]}' is no status");
}
