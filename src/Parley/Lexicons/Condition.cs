namespace Parley.Lexicons;

/// <summary>What must hold around a trigger for its row to count: "obj=&amp;talks", "!with", "mod!=heart".</summary>
/// <param name="Slot">Where to look.</param>
/// <param name="Test">What to ask of it.</param>
/// <param name="Lemmas">Words of which the slot's head must be one, or none.</param>
/// <param name="Kinds">Kinds or sectors ("@country", "@MIL") that it may be resolved to instead.</param>
public sealed record Condition(SlotPath Slot, ConditionTest Test, IReadOnlySet<string> Lemmas, IReadOnlyList<string> Kinds)
{
    /// <summary>Whether only what stands at the word itself counts: of "seized all stations on the pipeline" no "seized on" is made, while what stands after "to" is rather the verb's own.</summary>
    internal bool IsClose { get; } = Test is ConditionTest.Present or ConditionTest.Absent && Slot.Steps[^1] is "on" or "in" or "at" or "of" or "for" or "by" or "over";

    /// <summary>Whether any of the words is two: "peace talk", "cease-fire".</summary>
    internal bool HasPhrases { get; } = Lemmas.Any(static l => l.AsSpan().ContainsAny(' ', '-'));
}
