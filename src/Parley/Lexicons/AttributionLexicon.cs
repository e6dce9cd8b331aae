namespace Parley.Lexicons;

/// <summary>The words that say who says so.</summary>
public sealed class AttributionLexicon
{
    private static readonly List<AttributionCue> s_none = [];
    // Looked up for every word: one table for each kind of word, by first word.
    private readonly Dictionary<string, List<AttributionCue>>[] _cues = [.. Enum.GetValues<CuePos>().Select(_ => new Dictionary<string, List<AttributionCue>>())];
    private HashSet<string> _carriers = [];
    private HashSet<string> _labels = [];
    private HashSet<string> _supports = [];
    private HashSet<string> _speakers = [];

    private AttributionLexicon() { }

    /// <summary>Every row.</summary>
    public IEnumerable<AttributionCue> Cues => _cues.SelectMany(t => t.Values).SelectMany(c => c);

    internal static AttributionLexicon Read(LexiconFiles files)
    {
        var lexicon = new AttributionLexicon
        {
            _carriers = WordList.Read(files.Of("attribution/carriers.txt")),
            _labels = WordList.Read(files.Of("attribution/labels.txt")),
            _supports = WordList.Read(files.Of("attribution/supports.txt")),
            _speakers = WordList.Read(files.Of("attribution/speakers.txt")),
        };
        foreach (var row in files.Of("attribution/cues.tsv").SelectMany(p => TsvTable.Read(p, "cue", "pos", "source", "content", "stance").Rows))
            lexicon.Add(CueOf(row));
        foreach (var cues in lexicon._cues.SelectMany(t => t.Values)) cues.Sort(static (a, b) => b.Words.Count.CompareTo(a.Words.Count));
        return lexicon;
    }

    /// <summary>Rows whose first word is that lemma (of a preposition, that word in lower case), those of more words first.</summary>
    public IReadOnlyList<AttributionCue> CuesOf(CuePos pos, string lemma) => _cues[(int)pos].TryGetValue(lemma, out var cues) ? cues : s_none;

    /// <summary>Whether the verb only leads to the cue: "went on to say".</summary>
    public bool IsCarrier(string lemma) => _carriers.Contains(lemma);

    /// <summary>Whether the words before a heading's colon are a label, not a speaker: "Update".</summary>
    public bool IsLabel(string words) => _labels.Contains(words);

    /// <summary>Whether the verb lends a noun its speaker: "made the claim".</summary>
    public bool IsSupport(string lemma) => _supports.Contains(lemma);

    /// <summary>Whether the noun names somebody or something that speaks, though it is no actor: "poll".</summary>
    public bool IsSpeaker(string lemma) => _speakers.Contains(lemma);

    private void Add(AttributionCue cue)
    {
        var table = _cues[(int)cue.Pos];
        if (!table.TryGetValue(cue.Words[0], out var cues)) table[cue.Words[0]] = cues = [];
        cues.Add(cue);
    }

    private static AttributionCue CueOf(TsvRow row) => new(
        row["cue"].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? words : throw row.Error("no cue"),
        Enum.TryParse<CuePos>(row["pos"], ignoreCase: true, out var pos) ? pos : throw row.Error($"'{row["pos"]}' is no kind of word: verb, noun, adj or prep"),
        row.List("source"),
        row.List("content") is { Length: > 0 } content ? content : throw row.Error("no slot for the content"),
        Enum.TryParse<Stance>(row["stance"], ignoreCase: true, out var stance) ? stance : throw row.Error($"'{row["stance"]}' is no stance"),
        row.Origin);
}
