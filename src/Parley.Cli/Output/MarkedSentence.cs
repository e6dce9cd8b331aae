namespace Parley.Cli.Output;

/// <summary>Lays marks over a sentence so that each lies wholly within or beside the others.</summary>
internal static class MarkedSentence
{
    /// <summary>The sentence's words with the marks that open and close between them, in order of reading.</summary>
    public static IReadOnlyList<MarkedPiece> Of(string text, TextSpan sentence, IEnumerable<Mark> marks)
    {
        var pieces = new List<MarkedPiece>();
        var open = new Stack<Mark>();
        var at = sentence.Start;
        foreach (var mark in Ordered(sentence, marks))
        {
            while (open.TryPeek(out var inner) && inner.Span.End <= mark.Span.Start) at = Close(text, at, open, pieces);
            // Two marks that cross cannot both be shown; the one that began first stays.
            if (open.TryPeek(out var around) && !around.Span.Contains(mark.Span)) continue;
            at = Words(text, at, mark.Span.Start, open, pieces);
            pieces.Add(new("", mark.Kind, 1));
            open.Push(mark);
        }

        while (open.Count > 0) at = Close(text, at, open, pieces);
        Words(text, at, sentence.End, open, pieces);
        return pieces;
    }

    // Of marks on the very same words the first kind is shown.
    private static IEnumerable<Mark> Ordered(TextSpan sentence, IEnumerable<Mark> marks) =>
        marks.Where(m => m.Span.Length > 0 && sentence.Contains(m.Span)).GroupBy(m => m.Span).Select(g => g.MinBy(m => m.Kind))
            .Order(Comparer<Mark>.Create((a, b) => TextSpan.InReadingOrder(a.Span, b.Span)));

    private static int Close(string text, int at, Stack<Mark> open, List<MarkedPiece> pieces)
    {
        at = Words(text, at, open.Peek().Span.End, open, pieces);
        pieces.Add(new("", open.Pop().Kind, -1));
        return at;
    }

    private static int Words(string text, int from, int to, Stack<Mark> open, List<MarkedPiece> pieces)
    {
        if (to > from) pieces.Add(new(Printable.Of(text[from..to]), open.TryPeek(out var mark) ? mark.Kind : null, 0));
        return Math.Max(from, to);
    }
}
