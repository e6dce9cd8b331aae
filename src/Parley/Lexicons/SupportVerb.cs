namespace Parley.Lexicons;

/// <summary>A verb that lends a noun its subject: "X launched an attack".</summary>
/// <param name="Words">The verb's lemma and its particle.</param>
/// <param name="Slot">Where the noun stands: obj, or a preposition.</param>
/// <param name="SubjectActs">Whether the verb's subject is the noun's actor; otherwise its recipient ("came under attack").</param>
public sealed record SupportVerb(IReadOnlyList<string> Words, string Slot, bool SubjectActs);
