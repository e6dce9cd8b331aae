namespace Parley.Export;

/// <summary>Forms of other event data.</summary>
public enum ExportForm : byte
{
    /// <summary>PLOVER's JSON, an object a line.</summary>
    Plover,
    /// <summary>POLECAT's table.</summary>
    Polecat,
    /// <summary>ICEWS's table.</summary>
    Icews,
    /// <summary>GDELT 1.0, daily updates.</summary>
    Gdelt,
    /// <summary>Phoenix.</summary>
    Phoenix,
}
