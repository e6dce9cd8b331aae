using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Reads attributions that punctuation makes: "Keller: The talks failed", a transcript's turns, “…” — Keller.</summary>
internal static class LabelReader
{
    private const int MostWords = 8;

    /// <summary>Null where the sentence begins no such paragraph.</summary>
    public static AttributionDraft? Read(Passage p)
    {
        if (!p.Sentence.StartsParagraph) return null;
        var first = p.IsPunctuation(0) ? 1 : 0;
        for (var i = first + 1; i < Math.Min(p.Count, MostWords); i++)
        {
            if (p[i].Form != ":") continue;
            if (i + 1 < p.Count && p[i].Span.End == p[i + 1].Span.Start) return null;
            return Names(p, first, i - 1) ? Draft(p, first, i - 1, i, Rest(p, i)) : null;
        }

        return null;
    }

    /// <summary>“…” — Keller, at the end of a paragraph; null where there is none.</summary>
    public static AttributionDraft? ReadSignature(Passage p)
    {
        for (var i = 0; i < p.Count - 1; i++)
        {
            if (p[i].Form is not ("—" or "–" or "―" or "--" or "-") || p.Count - i > MostWords) continue;
            if (p.Quotations.Before(p[i].Span.Start) is not { } q || p[i + 1].Pos != PartOfSpeech.Propn) continue;
            if (!EndsParagraph(p)) return null;
            return Draft(p, i + 1, p[p.Count - 1].Form == "." ? p.Count - 2 : p.Count - 1, i, q.Span);
        }

        return null;
    }

    private static bool Names(Passage p, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (p[i].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Num or PartOfSpeech.Sconj || p.IsPunctuation(i) && p[i].Form is not ("." or ",")) return false;
        var words = p.Text[p[first].Span.Start..p[last].Span.End].ToLowerInvariant();
        if (p.Lexicon.IsLabel(words)) return false;
        return p[last].Pos == PartOfSpeech.Propn || IsCapitals(p[last].Form) || SourcePhrase.CanSpeak(p, last);
    }

    private static bool IsCapitals(string form) => form.Length > 2 && !form.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    private static TextSpan? Rest(Passage p, int colon)
    {
        var text = p.Text;
        var start = p[colon].Span.End;
        while (start < text.Length && text[start] is ' ' or '\u00a0') start++;
        var end = text.IndexOf('\n', start);
        if (end < 0) end = text.Length;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' && !text.AsSpan(start, end - start).ContainsAny("?!") && text.IndexOf(". ", start, end - start, StringComparison.Ordinal) < 0)) end--;
        return end > start ? new(start, end) : null;
    }

    private static bool EndsParagraph(Passage p)
    {
        var end = p[p.Count - 1].Span.End;
        return end >= p.Text.Length || p.Text.AsSpan(end).TrimStart([' ', '\u00a0']) is [] or ['\n' or '\r', ..];
    }

    private static AttributionDraft? Draft(Passage p, int first, int last, int cue, TextSpan? content) => content is not { } c ? null : new()
    {
        Sentence = p.Index,
        Source = p.Span(first, last),
        Cue = p[cue].Span,
        Content = [c],
        Stance = Stance.Asserts,
        IsDirect = true,
        IsTurn = first < cue,
    };
}
