namespace Parley.Ontology;

/// <summary>PLOVER's four kinds of event: words or deeds, together or against each other.</summary>
public enum Quad : byte
{
    /// <summary>Cooperation in words.</summary>
    VerbalCooperation,
    /// <summary>Cooperation in deeds.</summary>
    MaterialCooperation,
    /// <summary>Conflict in words.</summary>
    VerbalConflict,
    /// <summary>Conflict in deeds.</summary>
    MaterialConflict,
}
