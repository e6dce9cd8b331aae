namespace Parley.Evaluation.Measures;

/// <summary>CAMEO tuples of whole texts compared as sets, as PETRARCH's own validation does.</summary>
/// <param name="Exact">Source, target and code.</param>
/// <param name="CountryAndCode">The first three letters of the actors, and the code.</param>
/// <param name="CountryAndRoot">The first three letters of the actors, and the code's first two digits.</param>
/// <param name="Root">The code's first two digits alone.</param>
/// <param name="WholeTexts">Texts whose tuples are all right, and nothing besides.</param>
public sealed record TupleScores(Score Exact, Score CountryAndCode, Score CountryAndRoot, Score Root, Share WholeTexts)
{
    internal static TupleScores Of(IReadOnlyList<(LabelledText Gold, LabelledText? Coded)> texts)
    {
        Score View<T>(Func<ActorTuple, T> view) where T : notnull =>
            texts.Select(t => Overlap(t.Gold.Tuples.Select(view), Tuples(t.Coded).Select(view))).Aggregate(default(Score), (a, b) => a + b);
        return new(
            View(t => t),
            View(t => t.OfCountries()),
            View(t => t.OfCountries().OfRoot()),
            View(t => t.OfRoot().Cameo),
            Share.Of(texts, t => t.Gold.Tuples.SetEquals(Tuples(t.Coded))));
    }

    private static IReadOnlySet<ActorTuple> Tuples(LabelledText? text) => text?.Tuples ?? new HashSet<ActorTuple>();

    // Tuples that look the same in a view still count each: bags, not sets.
    private static Score Overlap<T>(IEnumerable<T> gold, IEnumerable<T> coded) where T : notnull
    {
        var (mine, theirs) = (gold.CountBy(t => t).ToDictionary(), coded.CountBy(t => t).ToDictionary());
        return new(mine.Sum(m => Math.Min(m.Value, theirs.GetValueOrDefault(m.Key))), theirs.Values.Sum(), mine.Values.Sum());
    }
}
