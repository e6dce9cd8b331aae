namespace Parley.Lexicons;

/// <summary>A verb that lends a noun its actor: "<i>X</i> launched an attack", "charged <i>X</i> with the attack".</summary>
/// <param name="Words">The verb's lemma and its particle.</param>
/// <param name="Slot">Where the noun stands: obj, or a preposition.</param>
/// <param name="Actor">The verb's slot that holds the noun's actor; null where its subject is the noun's recipient ("came under attack").</param>
public sealed record SupportVerb(IReadOnlyList<string> Words, string Slot, SlotPath? Actor);
