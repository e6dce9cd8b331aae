namespace Parley.Events.Retelling;

/// <summary>Whether two events give the same counts.</summary>
internal static class NumberComparison
{
    /// <summary>Compares what both count: different where no count of one thing can be the other's, unknown where they count nothing in common.</summary>
    public static Likeness Of(Event a, Event b)
    {
        var likeness = Likeness.Unknown;
        for (var i = 0; i < a.Numbers.Count; i++)
        {
            var number = a.Numbers[i];
            if (number.Scope == QuantityScope.Among || IndexOf(a.Numbers, number) < i || IndexOf(b.Numbers, number) < 0) continue;
            var ofThing = Compare(WithSum(a.Numbers, number), WithSum(b.Numbers, number));
            if (ofThing == Likeness.Different) return Likeness.Different;
            if (ofThing == Likeness.Same) likeness = Likeness.Same;
        }

        return likeness;
    }

    /// <summary>Whether two numbers count one thing and stand to their events in one way: only such can be compared.</summary>
    public static bool AreOfOneThing(Quantity a, Quantity b) => a.Scope == b.Scope && a.Of == b.Of && a.Unit == b.Unit;

    // Index of the first that counts the same thing; -1 where none does.
    private static int IndexOf(IReadOnlyList<Quantity> numbers, Quantity thing)
    {
        for (var i = 0; i < numbers.Count; i++)
            if (AreOfOneThing(numbers[i], thing)) return i;
        return -1;
    }

    private static Likeness Compare(List<(double? Least, double? Most)> ones, List<(double? Least, double? Most)> others)
    {
        var likeness = Likeness.Different;
        foreach (var one in ones)
        {
            foreach (var other in others)
            {
                if (one == other) return Likeness.Same;
                if (!(one.Least > other.Most || other.Least > one.Most)) likeness = Likeness.Unknown;
            }
        }

        return likeness;
    }

    // "four rebels and one soldier were killed" is "five people were killed".
    private static List<(double? Least, double? Most)> WithSum(IReadOnlyList<Quantity> numbers, Quantity thing)
    {
        var (bounds, sum) = (new List<(double? Least, double? Most)>(numbers.Count + 1), ((double? Least, double? Most))(0, 0));
        foreach (var number in numbers)
        {
            if (!AreOfOneThing(number, thing)) continue;
            bounds.Add((number.Least, number.Most));
            sum = (sum.Least + number.Least, sum.Most + number.Most);
        }

        if (bounds.Count > 1) bounds.Add(sum);
        return bounds;
    }
}
