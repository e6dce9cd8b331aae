using Parley.Lexicons;

namespace Parley.Checks;

/// <summary>Which conditions follow from which.</summary>
internal static class ConditionLogic
{
    /// <summary>Whether, wherever all of <paramref name="given"/> hold, all of <paramref name="others"/> do.</summary>
    public static bool Implies(IReadOnlyList<Condition> given, IReadOnlyList<Condition> others) => others.All(o => given.Any(g => Implies(g, o)));

    private static bool Implies(Condition given, Condition other)
    {
        if (given.Slot.ToString() != other.Slot.ToString()) return false;
        return other.Test switch
        {
            ConditionTest.Present => given.Test != ConditionTest.Absent,
            ConditionTest.Absent => given.Test == ConditionTest.Absent,
            ConditionTest.OneOf => given.Test == ConditionTest.OneOf && given.Lemmas.IsSubsetOf(other.Lemmas) && given.Kinds.All(other.Kinds.Contains),
            ConditionTest.HoldsOneOf => given.Test is ConditionTest.OneOf or ConditionTest.HoldsOneOf && given.Lemmas.IsSubsetOf(other.Lemmas) && given.Kinds.All(other.Kinds.Contains),
            // Of several conjuncts one may be of the words and another not: "none of" follows from "none of" alone.
            _ => given.Test == ConditionTest.NoneOf && other.Lemmas.IsSubsetOf(given.Lemmas) && other.Kinds.All(given.Kinds.Contains),
        };
    }
}
