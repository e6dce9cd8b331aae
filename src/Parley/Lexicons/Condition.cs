namespace Parley.Lexicons;

/// <summary>What must hold around a trigger for its row to count: "obj=&amp;talks", "!with", "mod!=heart".</summary>
/// <param name="Slot">Where to look.</param>
/// <param name="Test">What to ask of it.</param>
/// <param name="Lemmas">Words of which the slot's head must be one, or none.</param>
/// <param name="Kinds">Kinds or sectors ("@country", "@MIL") that it may be resolved to instead.</param>
public sealed record Condition(SlotPath Slot, ConditionTest Test, IReadOnlySet<string> Lemmas, IReadOnlyList<string> Kinds);
