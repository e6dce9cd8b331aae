namespace Parley.Events.Attributions;

/// <summary>Words said that stand beside a speaker and a cue: “…,” said Keller. Keller said: “…”</summary>
internal static class DirectQuote
{
    /// <summary>The quotations on both sides of the tokens from <paramref name="first"/> to <paramref name="last"/>; none where there are none.</summary>
    public static List<TextSpan> Beside(Passage p, int first, int last)
    {
        var found = new List<TextSpan>();
        var group = p.Span(first, last);
        if (p.Quotations.Before(group.Start) is { } before && !p.Quotations.EndsInStop(before)) found.Add(FromSentenceStart(p, before.Span));
        if (After(p, last, found.Count > 0) is { } after) found.Add(after);
        return found;
    }

    // “The reset,” he said: but what stands before the quotation in its sentence is said too.
    private static TextSpan FromSentenceStart(Passage p, TextSpan quote)
    {
        var index = p.Index;
        var sentences = p.Article.Parsed.Sentences;
        while (index > 0 && sentences[index].Span.Start > quote.Start) index--;
        var start = sentences[index].Span.Start;
        var inside = start < quote.Start && p.Quotations.At(start) is null && index == p.Index;
        return inside && char.IsLetterOrDigit(p.Text.AsSpan(start, quote.Start - start).TrimEnd()[^1]) ? new(start, quote.End) : quote;
    }

    /// <summary>
    /// The source between a quotation's end and the cue, whatever the tree says: “…,” Keller, who chaired the talks, said. Null where none stands there.
    /// </summary>
    public static (int First, int Last)? SpeakerBefore(Passage p, int cueFirst)
    {
        for (var i = cueFirst - 1; i > 0; i--)
        {
            if (p.Quotations.At(p[i].Span.Start) is { } q)
                return q.Closed && !p.Quotations.EndsInStop(q) && i + 1 < cueFirst && q.Span.End == p[i].Span.End ? SourcePhrase.Between(p, i + 1, cueFirst) : null;
            if (p[i].Tag is "VBD" or "VBZ" or "VBP" or "MD" && !InRelative(p, i)) return null;
        }

        return null;
    }

    private static bool InRelative(Passage p, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 4); i--)
            if (p[i].Tag is "WP" or "WDT" or "WP$") return true;
        return false;
    }

    private static TextSpan? After(Passage p, int last, bool continues)
    {
        var end = p[last].Span.End;
        if (p.Quotations.After(end, continues) is { } next && (continues || ReachesEnd(p, next.Span))) return next.Span;
        for (var i = last + 1; i < p.Count; i++)
        {
            if (p.Quotations.From(p[i].Span.Start) is { } q)
                return (p.IsComma(i - 1) || p[i - 1].Form == ":") && ReachesEnd(p, q.Span) ? q.Span : null;
            if (p[i].Tag is "VBD" or "VBZ" or "VBP" or "MD" || p[i].Lemma == "that") return null;
        }

        return p[p.Count - 1].Form == ":" ? NextParagraph(p) : null;
    }

    private static TextSpan? NextParagraph(Passage p)
    {
        var text = p.Text;
        var start = p[p.Count - 1].Span.End;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        return start < text.Length ? p.Quotations.From(start)?.Span : null;
    }

    private static bool ReachesEnd(Passage p, TextSpan quote)
    {
        for (var i = p.Count - 1; i >= 0 && p[i].Span.Start >= quote.End; i--)
            if (!p.IsPunctuation(i)) return false;
        return true;
    }
}
