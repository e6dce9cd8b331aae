namespace Parley.Events.Retelling;

/// <summary>Whether two events give the same counts.</summary>
internal static class NumberComparison
{
    /// <summary>Compares what both count: different where no count of one thing can be the other's, unknown where they count nothing in common.</summary>
    public static Likeness Of(Event a, Event b)
    {
        if (a.Numbers.Count == 0 || b.Numbers.Count == 0) return Likeness.Unknown;
        var likeness = Likeness.Unknown;
        foreach (var ones in a.Numbers.Where(n => n.Scope != QuantityScope.Among).GroupBy(ThingOf))
        {
            var others = b.Numbers.Where(n => ThingOf(n) == ones.Key).ToList();
            if (others.Count == 0) continue;
            var ofThing = Compare(WithSum([.. ones]), WithSum(others));
            if (ofThing == Likeness.Different) return Likeness.Different;
            if (ofThing == Likeness.Same) likeness = Likeness.Same;
        }

        return likeness;
    }

    /// <summary>What a number counts, and how it stands to its event: only numbers of one thing can be compared.</summary>
    public static (string Of, string? Unit, QuantityScope Scope) ThingOf(Quantity number) => (number.Of, number.Unit, number.Scope);

    private static Likeness Compare(List<(double? Least, double? Most)> ones, List<(double? Least, double? Most)> others)
    {
        if (ones.Exists(others.Contains)) return Likeness.Same;
        return ones.Exists(one => others.Exists(other => !(one.Least > other.Most || other.Least > one.Most))) ? Likeness.Unknown : Likeness.Different;
    }

    // "four rebels and one soldier were killed" is "five people were killed".
    private static List<(double? Least, double? Most)> WithSum(List<Quantity> numbers)
    {
        var bounds = numbers.ConvertAll(n => (n.Least, n.Most));
        if (bounds.Count > 1) bounds.Add(bounds.Aggregate((sum, n) => (sum.Least + n.Least, sum.Most + n.Most)));
        return bounds;
    }
}
