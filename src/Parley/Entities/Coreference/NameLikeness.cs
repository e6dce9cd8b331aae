namespace Parley.Entities.Coreference;

/// <summary>How one name relates to an earlier one.</summary>
internal enum NameLikeness : byte
{
    None,
    /// <summary>The lexicon knows both as names of one.</summary>
    Canonical,
    /// <summary>The same words.</summary>
    Same,
    /// <summary>The last word of the longer: "Umerov" after "Rustem Umerov".</summary>
    Last,
    /// <summary>The first word of the longer: "Hillary" after "Hillary Clinton".</summary>
    First,
    /// <summary>All words of one are in the other.</summary>
    Part,
    /// <summary>The first letters of the other's words.</summary>
    Acronym,
    /// <summary>Some words are shared, and each has others: "Angela Merkel", "Angela Davis".</summary>
    Overlap,
    /// <summary>One surname, two given names.</summary>
    Namesake,
}
