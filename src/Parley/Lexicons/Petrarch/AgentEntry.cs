namespace Parley.Lexicons.Petrarch;

/// <summary>An entry of an agent dictionary.</summary>
/// <param name="Noun">Singular, in small letters.</param>
/// <param name="Plurals">Its plurals; none where the dictionary says that it has none.</param>
/// <param name="Code">Letters of the code it adds.</param>
/// <param name="Leads">Whether the code stands before the actor's.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record AgentEntry(string Noun, IReadOnlyList<string> Plurals, string Code, bool Leads, DictionaryLine Line);
