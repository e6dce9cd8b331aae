namespace Parley.Events.Attributions;

/// <summary>Gives a quotation that nobody speaks to who spoke just before: “…,” he said. “…”</summary>
internal static class QuoteRunner
{
    /// <summary>Lengthens the contents of direct attributions in place.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="sentences">Its sentences' spans.</param>
    /// <param name="quotations">Its quotations.</param>
    /// <param name="drafts">Attributions in order of their cues.</param>
    public static void Run(string text, IReadOnlyList<Parley.Text.Sentence> sentences, Quotations quotations, List<AttributionDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (!draft.IsDirect) continue;
            var end = Math.Max(sentences[draft.Sentence].Span.End, draft.Content[^1].End);
            while (Next(text, end, quotations) is { } quote && !IsTaken(quote, drafts))
            {
                draft.Content.Add(quote);
                end = quote.End;
            }
        }
    }

    private static TextSpan? Next(string text, int end, Quotations quotations)
    {
        while (end < text.Length && text[end] is ' ' or '\u00a0') end++;
        return end < text.Length && text[end] != '\n' ? quotations.From(end)?.Span : null;
    }

    private static bool IsTaken(TextSpan quote, List<AttributionDraft> drafts) =>
        drafts.Exists(d => d.Content.Exists(c => c.Overlaps(quote)));
}
