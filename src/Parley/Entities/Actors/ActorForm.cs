namespace Parley.Entities.Actors;

/// <summary>What kind of words name or describe an actor.</summary>
internal enum ActorForm : byte
{
    /// <summary>A person by name.</summary>
    Person,
    /// <summary>A person by description: "the minister".</summary>
    Describe,
    /// <summary>A body, a group or a country, by name or description.</summary>
    Body,
    /// <summary>Several people: "troops", "Ukrainians".</summary>
    People,
    /// <summary>A pronoun; who it is must be found.</summary>
    Pronoun,
    /// <summary>Something that belongs to a party: "Russian drones", "Ukraine's power stations".</summary>
    Thing,
}
