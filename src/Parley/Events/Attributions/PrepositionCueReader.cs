using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Reads "according to the army" and the like: the source stands after the cue, the content is the clause around.</summary>
internal static class PrepositionCueReader
{
    /// <summary>Null where no such cue begins at the token.</summary>
    public static AttributionDraft? Read(Passage p, int token)
    {
        if (p[token].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Punct or PartOfSpeech.Det or PartOfSpeech.Pron) return null;
        if (Match(p, token) is not { } cue || p.InQuotation(token)) return null;
        var last = token + cue.Words.Count - 1;
        if (last + 1 >= p.Count || Noun(p, token, last) is not (>= 0 and var noun)) return null;
        if (cue.Words.Count == 1 && p[noun].Pos != PartOfSpeech.Propn) return null;
        var source = SourcePhrase.Of(p, noun, token, last);
        var content = ContentOf(p, token, source.Last);
        return content.Count == 0 ? null : new()
        {
            Sentence = p.Index,
            Source = p.Span(source.First, source.Last),
            Cue = p.Span(token, last),
            Content = content,
            Stance = cue.Stance,
        };
    }

    private static AttributionCue? Match(Passage p, int token)
    {
        foreach (var cue in p.Lexicon.CuesOf(CuePos.Prep, p[token].Form.ToLowerInvariant()))
            if (Stands(p, token, cue.Words)) return cue;
        return null;
    }

    private static bool Stands(Passage p, int token, IReadOnlyList<string> words)
    {
        if (token + words.Count > p.Count) return false;
        for (var i = 0; i < words.Count; i++)
            if (!p[token + i].Form.Equals(words[i], StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }

    // The word above the cue, if it stands after it; else the first noun after it that nothing near governs.
    private static int Noun(Passage p, int first, int last)
    {
        for (var i = last; i >= first; i--)
            if (p[i].Head > last && p[p[i].Head].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj or PartOfSpeech.Num) return p[i].Head;
        for (var i = last + 1; i < Math.Min(p.Count, last + 8); i++)
            if (p[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron && (p[i].Head <= last || p[i].Head >= p.Count)) return i;
        return -1;
    }

    private static List<TextSpan> ContentOf(Passage p, int first, int last)
    {
        var content = new List<TextSpan>();
        var before = first - 1;
        while (before >= 0 && (p.IsPunctuation(before) || p[before].Pos == PartOfSpeech.Cconj)) before--;
        if (before >= 0 && ContentSpan.Of(p, 0, first - 1) is { } left) content.Add(Whole(p, left));
        if ((before < 0 || p.IsComma(last + 1) && p.IsComma(first - 1)) && last + 2 < p.Count && ContentSpan.After(p, last, last + 1, p.Count - 1) is { } right && !Dangles(p, last, before)) content.Add(right);
        return content;
    }

    // "…, according to the army, which …": what follows tells of the source, and is no content.
    private static bool Dangles(Passage p, int last, int before) =>
        before >= 0 && last + 2 < p.Count && p[last + 2].Tag is "WDT" or "WP" or "WP$" or "VBG" or "CC" or "IN";

    private static TextSpan Whole(Passage p, TextSpan left) => p.Quotations.At(left.Start) is { } q && q.Span.Start < left.Start ? left.Union(q.Span) : left;
}
