namespace Parley.Ontology;

/// <summary>How many of each quad there are.</summary>
public readonly record struct QuadCounts(int VerbalCooperation, int MaterialCooperation, int VerbalConflict, int MaterialConflict)
{
    /// <summary>In words and deeds.</summary>
    public int Cooperation => VerbalCooperation + MaterialCooperation;

    /// <summary>In words and deeds.</summary>
    public int Conflict => VerbalConflict + MaterialConflict;

    /// <summary>All four.</summary>
    public int Total => Cooperation + Conflict;

    /// <summary>One more of <paramref name="quad"/>.</summary>
    public QuadCounts Plus(Quad quad) => quad switch
    {
        Quad.VerbalCooperation => this with { VerbalCooperation = VerbalCooperation + 1 },
        Quad.MaterialCooperation => this with { MaterialCooperation = MaterialCooperation + 1 },
        Quad.VerbalConflict => this with { VerbalConflict = VerbalConflict + 1 },
        _ => this with { MaterialConflict = MaterialConflict + 1 },
    };
}
