namespace Parley.Lexicons.Petrarch;

/// <summary>A verb of a verb dictionary.</summary>
/// <param name="Words">The verb in its base form, as far as it is known, then its particles; small letters.</param>
/// <param name="IsForm">Whether the dictionary gives one form of the verb only: "LEFT".</param>
/// <param name="Forms">Inflected forms that the dictionary lists; none where they are regular.</param>
/// <param name="Codes">Its own code; null: its block's.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record VerbEntry(IReadOnlyList<string> Words, bool IsForm, IReadOnlyList<string> Forms, EventCodes? Codes, DictionaryLine Line);
