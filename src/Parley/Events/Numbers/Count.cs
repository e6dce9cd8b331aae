namespace Parley.Events.Numbers;

/// <summary>A number of which it is known what it counts.</summary>
/// <param name="Phrase">The number.</param>
/// <param name="Of">killed, injured, detained…</param>
/// <param name="Unit">person, another unit, or a currency.</param>
/// <param name="Word">Index of the word that says so: the event it belongs to is looked for from there.</param>
/// <param name="Scope">How it stands to the event.</param>
internal sealed record Count(NumberPhrase Phrase, string Of, string Unit, int Word, QuantityScope Scope = QuantityScope.Event);
