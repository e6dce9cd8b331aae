using Parley.Events;

namespace Parley.Brief.Statements;

/// <summary>Cuts an event's source sentence out of its article, word for word, with its parties, trigger and place marked.</summary>
internal sealed class QuoteMaker(AccordingText according)
{
    private const int Longest = 700;

    /// <summary>One quotation for events of one sentence of one article.</summary>
    public Quote Of(IReadOnlyList<SourcedEvent> told, SourceEntry source)
    {
        var text = told[0].Source.Article.Text;
        var first = told[0].Event;
        var span = Window(text, first.Sentence, first.Trigger.Span);
        var kinds = new PieceKind[span.Length];
        foreach (var e in told.Select(t => t.Event)) Mark(e, span, kinds);
        var pieces = Pieces(text, span, kinds);
        if (span.Start > Math.Min(first.Sentence.Start, text.Length)) pieces.Insert(0, new Piece("…"));
        if (span.End < Math.Min(first.Sentence.End, text.Length)) pieces.Add(new Piece("…"));
        var speakers = told.Select(according.Of).OfType<string>().Distinct().ToList();
        return new Quote(pieces, source.Number, source.Publisher, source.Published, source.Title, source.Link, speakers.Count == 0 ? null : string.Join("; ", speakers));
    }

    private static void Mark(Event e, TextSpan window, PieceKind[] kinds)
    {
        foreach (var party in e.Recipients) Mark(party.Span, PieceKind.Recipient);
        foreach (var party in e.Actors) Mark(party.Span, PieceKind.Actor);
        if (e.Place is { } place) Mark(place.Span, PieceKind.Place);
        Mark(e.Trigger.Span, PieceKind.Trigger);

        void Mark(TextSpan span, PieceKind kind)
        {
            var from = Math.Max(span.Start, window.Start) - window.Start;
            var to = Math.Min(span.End, window.End) - window.Start;
            if (from < to) Array.Fill(kinds, kind, from, to - from);
        }
    }

    private static List<Piece> Pieces(string text, TextSpan span, PieceKind[] kinds)
    {
        var pieces = new List<Piece>();
        for (var from = 0; from < kinds.Length;)
        {
            var to = from + 1;
            while (to < kinds.Length && kinds[to] == kinds[from]) to++;
            pieces.Add(new Piece(text[(span.Start + from)..(span.Start + to)], kinds[from]));
            from = to;
        }

        return pieces;
    }

    // The sentence within the text; of a very long one, the stretch around the trigger.
    private static TextSpan Window(string text, TextSpan sentence, TextSpan trigger)
    {
        var start = Math.Min(sentence.Start, text.Length);
        var end = Math.Clamp(sentence.End, start, text.Length);
        if (end - start <= Longest) return new TextSpan(start, end);
        var from = Math.Clamp(trigger.Start - (Longest / 2), start, end - Longest);
        var to = from + Longest;
        if (from > start) from = NextSpace(text, from, to);
        if (to < end && text.LastIndexOf(' ', to - 1, to - from) is var space && space > from + (Longest / 2)) to = space;
        if (char.IsLowSurrogate(text[from]) && from > start) from++;
        if (to < end && char.IsLowSurrogate(text[to])) to--;
        return new TextSpan(from, Math.Max(from, to));
    }

    private static int NextSpace(string text, int from, int to)
    {
        var space = text.IndexOf(' ', from, Math.Min(40, to - from));
        return space < 0 ? from : space + 1;
    }
}
