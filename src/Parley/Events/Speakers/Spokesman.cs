using Parley.Entities.Actors;
using Parley.Lexicons;

namespace Parley.Events.Speakers;

/// <summary>For whom somebody says "we".</summary>
internal static class Spokesman
{
    /// <summary>The state, where one person who holds an office of it speaks; null for all who speak for themselves or for a body.</summary>
    public static ActorReading? SpeaksFor(ActorReading speaker, ActorLexicon lexicon) => IsSpokesman(speaker) && lexicon.CountryNames.TryGetValue(speaker.Country!, out var name)
        ? speaker with { Name = name, Role = null, Form = ActorForm.Body } : null;

    // "A Peruvian statement" is Peru's as well.
    private static bool IsSpokesman(ActorReading speaker) =>
        speaker is { Form: ActorForm.Person or ActorForm.Describe, Country: not null, Sector: "GOV" or "MIL" or "COP" or "SPY" } or { Form: ActorForm.Thing, Country: not null };
}
