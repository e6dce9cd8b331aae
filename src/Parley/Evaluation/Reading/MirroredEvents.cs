namespace Parley.Evaluation.Reading;

/// <summary>Coders of tuples write what two did to each other twice, once from each side. Here that is one event.</summary>
internal static class MirroredEvents
{
    /// <summary>The events, where the second of two that mirror each other is left out and the first marked.</summary>
    public static List<LabelledEvent> Join(IEnumerable<LabelledEvent> events)
    {
        var joined = new List<LabelledEvent>();
        foreach (var e in events)
        {
            var mirror = joined.FindIndex(o => !o.Reciprocal && o.Class == e.Class && o.Cameo == e.Cameo && Same(o.Actors, e.Recipients) && Same(o.Recipients, e.Actors));
            if (mirror < 0) joined.Add(e);
            else joined[mirror] = joined[mirror] with { Reciprocal = true };
        }

        return joined;
    }

    private static bool Same(IReadOnlyList<LabelledParty> a, IReadOnlyList<LabelledParty> b) =>
        a.Count > 0 && a.Count == b.Count && a.Zip(b).All(p => p.First.Name == p.Second.Name && p.First.Code == p.Second.Code);
}
