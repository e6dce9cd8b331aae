namespace Parley.Events.Retelling;

/// <summary>Whether two events give the same counts.</summary>
internal static class NumberComparison
{
    /// <summary>Compares what both count: different where any count excludes the other's, unknown where they count nothing in common.</summary>
    public static Likeness Of(Event a, Event b)
    {
        var likeness = Likeness.Unknown;
        foreach (var one in a.Numbers)
        {
            foreach (var other in b.Numbers)
            {
                if (one.Of != other.Of || one.Scope != other.Scope || one.Scope == QuantityScope.Among) continue;
                if (one.Least == other.Least && one.Most == other.Most) likeness = Likeness.Same;
                else if (one.Least > other.Most || other.Least > one.Most) return Likeness.Different;
            }
        }

        return likeness;
    }
}
