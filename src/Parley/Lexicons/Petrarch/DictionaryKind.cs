namespace Parley.Lexicons.Petrarch;

/// <summary>What a PETRARCH dictionary holds.</summary>
internal enum DictionaryKind : byte
{
    /// <summary>Names with actor codes.</summary>
    Actors,
    /// <summary>Nouns for people and offices, with the codes they add.</summary>
    Agents,
    /// <summary>Verbs with event codes, synonym sets and patterns.</summary>
    Verbs,
    /// <summary>Phrases whose sentences or stories are not to be coded.</summary>
    Discards,
}
