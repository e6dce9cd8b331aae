namespace Parley.Evaluation.Alignment;

/// <summary>
/// Pairs the events of a text one to one so that the sum of their agreement is greatest. Two events may be a pair if they can tell of the same thing: they are not
/// told in different sentences, and their class, their trigger or both their sides agree.
/// </summary>
internal static class EventAlignment
{
    // The class outweighs both sides; the words of the trigger, where both have them, outweigh the class. Confidence only breaks ties.
    private const double TriggerWeight = 4;
    private const double ClassWeight = 3;
    private const double SideWeight = 1;
    private const double ConfidenceWeight = 1e-6;

    public static IEnumerable<Judgement> Align(LabelledText gold, IReadOnlyList<LabelledEvent> coded)
    {
        var weights = new double[gold.Events.Count, coded.Count];
        for (var g = 0; g < gold.Events.Count; g++)
            for (var c = 0; c < coded.Count; c++) weights[g, c] = Weight(gold.Events[g], coded[c], gold.Text);
        var columns = Assignment.Best(weights);
        for (var g = 0; g < columns.Length; g++)
            yield return new Judgement(gold, gold.Events[g], columns[g] < 0 ? null : coded[columns[g]]) { Position = g };
        foreach (var invented in Enumerable.Range(0, coded.Count).Except(columns)) yield return new Judgement(gold, null, coded[invented]);
    }

    private static double Weight(LabelledEvent gold, LabelledEvent coded, string? text)
    {
        if (gold.Sentence is { } a && coded.Sentence is { } b && !a.Overlaps(b)) return 0;
        var trigger = gold.Trigger is { } mine && coded.Trigger is { } theirs && mine.Overlaps(theirs);
        var sides = Sides.Of(gold, coded);
        var agreeing = sides.Count(s => s.Gold.Count > 0 && s.Agrees(text));
        var bothAgree = agreeing > 0 && agreeing == sides.Count(s => s.Gold.Count > 0);
        var sameClass = gold.Class == coded.Class;
        if (!trigger && !sameClass && !bothAgree) return 0;
        // One pooled side of a reciprocal event stands for two.
        var sideScore = SideWeight * agreeing * (sides.Count == 1 ? 2 : 1);
        return (trigger ? TriggerWeight : 0) + (sameClass ? ClassWeight : 0) + sideScore + (ConfidenceWeight * (1 + (coded.Confidence ?? 0)));
    }
}
