using System.Text.Json;
using Parley.Export.Records;
using Parley.Linking;
using Parley.Linking.Facts;

namespace Parley.Cli.Output;

/// <summary>Disagreements as JSON, an object a line; what is not known is absent.</summary>
internal static class DisagreementJson
{
    /// <summary>Writes those of one incident.</summary>
    public static void Write(Incident incident, IEnumerable<Disagreement> disagreements, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder });
        foreach (var disagreement in disagreements)
        {
            WriteOne(json, incident, disagreement);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteOne(Utf8JsonWriter json, Incident incident, Disagreement disagreement)
    {
        json.WriteStartObject();
        json.WriteString("incident", incident.Id);
        json.WriteString("of", disagreement.Of);
        WriteKnown(json, "unit", disagreement.Unit);
        json.WriteStartArray("values");
        foreach (var value in disagreement.Values) WriteValue(json, value);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, ToldValue value)
    {
        json.WriteStartObject();
        json.WriteString("value", value.Value);
        WriteKnown(json, "since", Day(value.Since));
        json.WriteBoolean("claim", value.IsClaim);
        json.WriteStartArray("witnesses");
        foreach (var witness in value.Witnesses)
        {
            json.WriteStartObject();
            json.WriteString("according", witness.According);
            json.WriteString("voice", witness.Voice.ToString().ToLowerInvariant());
            WriteKnown(json, "since", Day(witness.Since));
            json.WriteString("article", witness.Article);
            json.WriteStartArray("copies");
            foreach (var copy in witness.Copies) json.WriteStringValue(copy);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}
