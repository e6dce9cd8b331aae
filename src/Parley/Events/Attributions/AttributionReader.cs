using Parley.Entities;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Finds who says what: source, cue and content of every attribution.</summary>
internal sealed class AttributionReader
{
    private readonly AttributionLexicon _lexicon;

    /// <summary>Makes a reader over the lexicon's attribution cues.</summary>
    public AttributionReader(Lexicon lexicon) => _lexicon = lexicon.Attributions;

    /// <summary>Attributions in order of their cues.</summary>
    public IReadOnlyList<Attribution> Read(ResolvedArticle article)
    {
        var text = article.Parsed.Article.Text;
        var quotations = new Quotations(text);
        var drafts = new List<AttributionDraft>();
        for (var i = 0; i < article.Parsed.Sentences.Count; i++)
            Add(new Passage(article, i, quotations, _lexicon), drafts);
        drafts.Sort(static (a, b) => TextSpan.InReadingOrder(a.Cue!.Value, b.Cue!.Value));
        DropInner(drafts);
        DropInside(drafts);
        new QuoteRunner(text, article.Parsed.Sentences, quotations, drafts).Run();
        return drafts.ConvertAll(d => d.Finish(text));
    }

    private static void Add(Passage p, List<AttributionDraft> drafts)
    {
        var inSentence = new List<AttributionDraft>();
        ReadSentence(p, inSentence);
        RelayReader.Link(p, inSentence);
        drafts.AddRange(inSentence);
    }

    private static void ReadSentence(Passage p, List<AttributionDraft> drafts)
    {
        Add(LabelReader.Read(p), drafts);
        Add(LabelReader.ReadSignature(p), drafts);
        for (var i = 0; i < p.Count; i++)
        {
            Add(PrepositionCueReader.Read(p, i), drafts);
            Add(p[i].Pos switch
            {
                PartOfSpeech.Verb when p[i].Tag == "VBN" && AdjectiveCueReader.Read(p, i) is { } state => state,
                PartOfSpeech.Verb => VerbCueReader.Read(p, i),
                PartOfSpeech.Noun => NounCueReader.Read(p, i),
                PartOfSpeech.Adj => AdjectiveCueReader.Read(p, i),
                _ => null,
            }, drafts);
        }
    }

    private static void Add(AttributionDraft? draft, List<AttributionDraft> drafts)
    {
        if (draft is not null) drafts.Add(draft);
    }

    // Whoever speaks after a name and a colon speaks the whole paragraph; what is reported in it is part of the turn.
    private static void DropInside(List<AttributionDraft> drafts)
    {
        var turns = drafts.FindAll(d => d.IsTurn);
        if (turns.Count > 0) drafts.RemoveAll(d => turns.Exists(t => t != d && t.Content[0].Contains(d.Cue!.Value)));
    }

    // Of two cues with a word in common ("made | the claim"), the longer stays.
    private static void DropInner(List<AttributionDraft> drafts)
    {
        for (var i = drafts.Count - 1; i > 0; i--)
            if (drafts[i].Cue is { } cue && drafts[i - 1].Cue is { } before && cue.Overlaps(before)) drafts.RemoveAt(cue.Length > before.Length ? i - 1 : i);
    }
}
