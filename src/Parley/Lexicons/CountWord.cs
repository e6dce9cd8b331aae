namespace Parley.Lexicons;

/// <summary>What the argument of a word is counted as: the object of "kill" as killed.</summary>
/// <param name="Slot">Where the counted stand.</param>
/// <param name="Of">killed, injured, detained…</param>
/// <param name="Unit">person, or another unit.</param>
public sealed record CountWord(string Slot, string Of, string? Unit);
