using System.Text.Json;
using Parley.Linking;

namespace Parley.Export.Links;

/// <summary>Reads incidents that <c>parley link</c> wrote.</summary>
public static class IncidentLines
{
    /// <summary>The incidents in their order; lines that are empty, or of another kind, are passed over.</summary>
    /// <param name="input">JSON Lines.</param>
    /// <param name="reject">Told of each line that is no incident: its number, and why. The others are read.</param>
    public static IEnumerable<Incident> Read(Stream input, Action<long, string> reject) => RejectingLines.Read(input, line => IsProcess(line) ? null : LinkJson.Read(line), reject);

    // Processes stand after the incidents in the same file.
    private static bool IsProcess(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        return json.Read() && json.TokenType == JsonTokenType.StartObject && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("process"u8);
    }
}
