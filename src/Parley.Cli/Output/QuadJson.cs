using System.Text.Json;
using Parley.Ontology;

namespace Parley.Cli.Output;

/// <summary>Counts by quad as JSON.</summary>
internal static class QuadJson
{
    /// <summary>Writes the four counts as properties of the object that is open.</summary>
    public static void Write(Utf8JsonWriter json, QuadCounts counts)
    {
        json.WriteNumber("verbal_cooperation", counts.VerbalCooperation);
        json.WriteNumber("material_cooperation", counts.MaterialCooperation);
        json.WriteNumber("verbal_conflict", counts.VerbalConflict);
        json.WriteNumber("material_conflict", counts.MaterialConflict);
    }
}
