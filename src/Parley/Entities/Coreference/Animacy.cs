namespace Parley.Entities.Coreference;

/// <summary>What sort of being a noun phrase means.</summary>
internal enum Animacy : byte
{
    Unknown,
    Person,
    /// <summary>An organisation, a country, an armed group.</summary>
    Body,
    /// <summary>Anything that a lexicon knows as no party: drones, a day.</summary>
    Thing,
}
