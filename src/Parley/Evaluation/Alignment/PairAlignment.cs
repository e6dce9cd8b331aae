namespace Parley.Evaluation.Alignment;

/// <summary>
/// The given pair: of all that was coded in a text, the event whose actors and recipients touch the words of the gold event's first actor and first recipient;
/// among equals one that has them the wrong way round, then the surest, then the first. A side without words touches nothing.
/// </summary>
internal static class PairAlignment
{
    public static IEnumerable<Judgement> Align(LabelledText gold, IReadOnlyList<LabelledEvent> coded)
    {
        for (var g = 0; g < gold.Events.Count; g++)
        {
            var (source, target) = (Places(gold, gold.Events[g].Actors), Places(gold, gold.Events[g].Recipients));
            yield return new Judgement(gold, gold.Events[g], coded.MaxBy(c => Rank(c, source, target))) { Position = g };
        }
    }

    /// <summary>Whether the side's words were found; a side that the gold event does not name counts as found where anything was coded.</summary>
    public static bool IsFound(LabelledText gold, IReadOnlyList<LabelledParty> side, IReadOnlyList<LabelledParty> coded) =>
        side is not [{ Words: not null }, ..] || Touches(coded, Places(gold, side));

    private static (int Sides, bool Swapped, double Confidence) Rank(LabelledEvent e, IReadOnlyList<TextSpan> source, IReadOnlyList<TextSpan> target) => (
        (Touches(e.Actors, source) ? 1 : 0) + (Touches(e.Recipients, target) ? 1 : 0),
        Touches(e.Actors, target) && Touches(e.Recipients, source),
        e.Confidence ?? 0);

    private static bool Touches(IReadOnlyList<LabelledParty> parties, IReadOnlyList<TextSpan> places) => parties.Any(p => p.Span is { } span && places.Any(span.Overlaps));

    private static IReadOnlyList<TextSpan> Places(LabelledText gold, IReadOnlyList<LabelledParty> side) =>
        gold.Text is { } text && side is [{ Words: { } words }, ..] ? PartyAgreement.Find(text, words) : [];
}
