using System.Text.Json;

namespace Parley.Evaluation.Dossiers;

/// <summary>Writes all figures as one JSON object.</summary>
public static class DossierJson
{
    /// <summary>Writes the object and a line break.</summary>
    public static void Write(DossierEvaluation evaluation, Stream output)
    {
        JsonSerializer.Serialize(output, evaluation, DossierJsonContext.Default.DossierEvaluation);
        output.WriteByte((byte)'\n');
    }
}
