using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>
/// Gives a quotation that nobody speaks to who spoke just before: “…,” he said. “…” A paragraph that is one quotation, after a
/// paragraph that ended in words said, becomes an attribution of its own, with the same source and no cue.
/// </summary>
internal sealed class QuoteRunner(string text, IReadOnlyList<Sentence> sentences, Quotations quotations, List<AttributionDraft> drafts)
{
    /// <summary>Lengthens the contents of direct attributions in place, and adds those without a cue.</summary>
    public void Run()
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (!draft.IsDirect || draft.IsTurn) continue;
            var end = EndOf(draft);
            while (Beside(end) is { } quote && !IsTaken(quote.Span))
            {
                draft.Content.Add(quote.Span);
                end = quote.Span.End;
            }

            if (NextParagraph(end) is { } next && !IsTaken(next.Span)) Continue(draft, i, next, end);
        }
    }

    // A quotation left open runs on in the next paragraph by custom, so it is the same content.
    private void Continue(AttributionDraft draft, int index, Quotation next, int end)
    {
        if (quotations.At(end - 1) is { Closed: false }) draft.Content.Add(next.Span);
        else drafts.Insert(index + 1, draft.Again(next.Span));
    }

    private int EndOf(AttributionDraft draft) =>
        draft.Cue is { } cue ? Math.Max(Math.Max(sentences[draft.Sentence].Span.End, draft.Content[^1].End), cue.End) : draft.Content[^1].End;

    private Quotation? Beside(int end)
    {
        while (end < text.Length && text[end] is ' ' or '\u00a0') end++;
        return end < text.Length && text[end] != '\n' ? quotations.From(end) : null;
    }

    // The next paragraph, if it is one quotation from end to end.
    private Quotation? NextParagraph(int end)
    {
        var start = end;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (start >= text.Length || text.AsSpan(end, start - end).IndexOf('\n') < 0 || quotations.From(start) is not { } quote) return null;
        var stop = text.IndexOf('\n', start);
        return text.AsSpan(quote.Span.End, (stop < 0 ? text.Length : Math.Max(stop, quote.Span.End)) - quote.Span.End).IsWhiteSpace() ? quote : null;
    }

    private bool IsTaken(TextSpan quote) => drafts.Exists(d => d.Content.Exists(c => c.Overlaps(quote)));
}
