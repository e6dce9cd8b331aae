using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>
/// Sources behind sources: "AFP reported, <i>citing an official</i>, that …", "the report, which <i>quoted an officer</i>, said",
/// "quoted <i>a general as saying</i> that …". What the one says, the other has said to it.
/// </summary>
internal static class RelayReader
{
    private const int MostSteps = 3;

    /// <summary>Gives those who are cited in a sentence the content of who cites them.</summary>
    public static void Link(Passage p, List<AttributionDraft> drafts)
    {
        for (var verb = 0; verb < p.Count; verb++)
        {
            if (p[verb].Pos != PartOfSpeech.Verb || CuePhrase.Match(p, verb, CuePos.Verb) is not { } cue || !cue.Takes("relay")) continue;
            var cited = p.Child(verb, "obj");
            if (cited < verb || !SourcePhrase.CanSpeak(p, cited) || p.InQuotation(verb)) continue;
            var source = SourcePhrase.Of(p, cited, verb, verb);
            if (!Saying(p, drafts, verb, source)) Behind(p, drafts, verb, source, cue.Stance);
        }
    }

    // "quoted a general as saying that …": he says it, and is quoted.
    private static bool Saying(Passage p, List<AttributionDraft> drafts, int verb, (int First, int Last) source)
    {
        var said = drafts.FindIndex(d => d.Cue is { } c && WordAt(p, c) is var w && w > source.Last && p[w].Tag == "VBG" && p.Lemma(w - 1) == "as" && IsUnder(p, w, verb));
        if (said < 0) return false;
        var saying = drafts[said];
        var quoting = drafts.FindIndex(d => d.Cue is { } c && c.Contains(p[verb].Span));
        drafts[said] = Relayed(p.Index, p.Span(source.First, Math.Min(source.Last, WordAt(p, saying.Cue!.Value) - 2)), saying.Cue!.Value, saying.Content, saying.Stance);
        if (quoting >= 0) drafts[quoting] = drafts[quoting].With(saying.Content);
        return true;
    }

    private static void Behind(Passage p, List<AttributionDraft> drafts, int verb, (int First, int Last) source, Stance stance)
    {
        var own = drafts.FindIndex(d => d.Cue is { } c && c.Contains(p[verb].Span));
        var host = drafts.FindIndex(d => d.Cue is { } c && !c.Contains(p[verb].Span) && (d.Source is { } s && s.Contains(p[verb].Span) || c.Contains(p[HeadVerb(p, verb)].Span)));
        var (last, content) = host >= 0 ? (source.Last, drafts[host].Content) : Clause(p, verb, source);
        if (content is null) return;
        if (host < 0 && Reporter(p, verb, content) is { } reporter) drafts.Add(reporter);
        var relayed = Relayed(p.Index, p.Span(source.First, last), p[verb].Span, content, stance);
        if (host < 0 && drafts.TrueForAll(d => d.Content != content)) return;
        if (own >= 0) drafts[own] = relayed;
        else drafts.Add(relayed);
    }

    // "reported, citing an official, that …": trees hang the clause on the official.
    private static (int Last, List<TextSpan>? Content) Clause(Passage p, int verb, (int First, int Last) source)
    {
        for (var i = verb + 1; i + 1 < p.Count; i++)
        {
            if (!p.IsComma(i) || p.Lemma(i + 1) != "that") continue;
            return ContentSpan.Of(p, i + 1, p.Count - 1) is { } span ? (Math.Min(source.Last, i - 1), [span]) : (source.Last, null);
        }

        return (source.Last, null);
    }

    private static AttributionDraft? Reporter(Passage p, int verb, List<TextSpan> content)
    {
        var head = HeadVerb(p, verb);
        if (head == verb || CuePhrase.Match(p, head, CuePos.Verb) is not { IsSpeech: true } cue) return null;
        var subject = SubjectFinder.Of(p, head);
        var (first, last) = CuePhrase.Of(p, head, cue);
        if (subject.Head < 0 || subject.IsPassive || subject.Head >= first) return null;
        var source = SourcePhrase.Of(p, subject.Head, first, last);
        return new AttributionDraft { Sentence = p.Index, Source = p.Span(source.First, source.Last), Cue = p.Span(first, last), Content = content, Stance = cue.Stance };
    }

    private static AttributionDraft Relayed(int sentence, TextSpan source, TextSpan cue, List<TextSpan> content, Stance stance) => new()
    {
        Sentence = sentence,
        Source = source,
        Cue = cue,
        Content = [.. content],
        Stance = stance,
        IsRelayed = true,
    };

    private static int WordAt(Passage p, TextSpan cue)
    {
        var word = -1;
        for (var i = 0; i < p.Count; i++)
            if (cue.Contains(p[i].Span)) word = i;
        return word;
    }

    private static int HeadVerb(Passage p, int verb) => p[verb] is { Relation: "advcl" or "acl" or "parataxis" or "dep" or "conj", Head: >= 0 and var head } ? head : verb;

    private static bool IsUnder(Passage p, int word, int verb)
    {
        for (int at = word, step = 0; at >= 0 && step <= MostSteps; at = p[at].Head, step++)
            if (at == verb) return true;
        return false;
    }
}
