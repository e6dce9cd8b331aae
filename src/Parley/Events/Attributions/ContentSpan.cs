using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Cuts content to its bounds: no stop at its end, whole quotations, nothing of a second cue.</summary>
internal static class ContentSpan
{
    /// <summary>Content that stands after the cue; null where nothing is left of it.</summary>
    public static TextSpan? After(Passage p, int cueLast, int first, int last)
    {
        first = Math.Max(first, cueLast + 1);
        if (last < first) return null;
        return Of(p, first, BeforeSecondCue(p, first, last));
    }

    /// <summary>The tokens as a span, without punctuation at the edges, with quotations whole.</summary>
    public static TextSpan? Of(Passage p, int first, int last)
    {
        while (first <= last && p.IsPunctuation(first) && !Opens(p, first)) first++;
        while (last >= first && p.IsPunctuation(last) && !Closes(p, last, p[first].Span.Start)) last--;
        if (last < first) return null;
        var span = p.Span(first, last);
        if (p.Quotations.At(span.End - 1) is { } q && q.Span.Start >= span.Start && q.Span.End > span.End) span = span.Union(q.Span);
        if (span.Start > 0 && p.Quotations.From(span.Start - 1) is { } from && from.Span.End <= span.End) span = span.Union(from.Span);
        return span;
    }

    /// <summary>How far a clause reaches when what hangs on its governor without a comma counts too: trees attach such tails too high.</summary>
    public static int WithTail(Passage p, int governor, int last)
    {
        foreach (var child in p.Sentence.Children(governor))
        {
            if (p.First(child) != last + 1 || child <= last) continue;
            if (p[child].Relation is "obl" or "advcl" or "advmod" or "obj" or "xcomp" or "nmod" or "obl:unmarked" or "obl:tmod" or "ccomp") last = p.Last(child);
        }

        return last;
    }

    /// <summary>How far a finite clause reaches: with its tail, and to the next punctuation or to what is said of the governor next.</summary>
    public static int ToBreak(Passage p, int governor, int last)
    {
        last = WithTail(p, governor, last);
        while (last + 1 < p.Count && !IsBreak(p, governor, last + 1)) last++;
        return last;
    }

    /// <summary>"that the drone was shot down | was met with doubt": a second finite verb without a subject of its own is the main clause's.</summary>
    public static int BeforeMainVerb(Passage p, int first, int last)
    {
        bool verb = false, nominal = false;
        for (var i = first; i <= last; i++)
        {
            if (p[i].Tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                if (verb && !nominal) return i - 1;
                (verb, nominal) = (true, false);
            }
            else if (p[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Punct) nominal = true;
        }

        return last;
    }

    private static bool IsBreak(Passage p, int governor, int token)
    {
        if (p[token].Form is "," or ";" or ":" or "." or "—" or "–" or "--" or "-" or "―" or "(") return true;
        return p[token].Pos == PartOfSpeech.Cconj && p[token].Head > token && p[p[token].Head].Head <= governor;
    }

    private static bool Opens(Passage p, int token) =>
        p[token].Form is "(" or "[" or "$" or "#" || p.Quotations.From(p[token].Span.Start) is not null;

    private static bool Closes(Passage p, int token, int start)
    {
        if (p[token].Form is ")" or "]" or "%") return true;
        return p.Quotations.At(p[token].Span.Start) is { Closed: true } q && q.Span.End == p[token].Span.End && q.Span.Start >= start;
    }

    // "that it was over, | adding that …", "that it was over | and said …", "that it was over, | but he had doubts", "… ; it …".
    private static int BeforeSecondCue(Passage p, int first, int last)
    {
        for (var i = first + 2; i <= last; i++)
        {
            if (p.InQuotation(i)) continue;
            if (p[i].Form == ";") return i - 1;
            if (p[i].Tag == "VBG" && Participle(p, first, i) is { } end) return end;
            if (p[i].Pos == PartOfSpeech.Cconj && BeginsCue(p, i)) return i - 1;
            if (p.IsComma(i - 1) && p[i].Lemma is "but" or "though" or "although" && p[i - 1].Span.End < p.Span(first, last).End && HasSubject(p, i, last)) return i - 2;
        }

        return last;
    }

    private static int? Participle(Passage p, int first, int participle)
    {
        if (!SubjectFinder.IsSpeech(p, participle)) return null;
        var comma = participle - 1;
        while (comma > first && p[comma].Pos == PartOfSpeech.Adv) comma--;
        if (!p.IsComma(comma)) return null;
        var next = p[participle].Span.End;
        return p.Child(participle, "ccomp", "obj") > participle || p.Quotations.FirstIn(next, next + 3) is not null ? comma - 1 : null;
    }

    private static bool BeginsCue(Passage p, int conjunction)
    {
        var i = conjunction + 1;
        while (i < p.Count && p[i].Pos == PartOfSpeech.Adv) i++;
        return i < p.Count && p[i].Tag is "VBD" or "VBZ" && SubjectFinder.IsSpeech(p, i);
    }

    private static bool HasSubject(Passage p, int from, int last)
    {
        for (var i = from + 1; i <= last && !p.IsComma(i); i++)
            if (p[i].Relation is "nsubj" or "nsubj:pass" or "expl") return true;
        return false;
    }
}
