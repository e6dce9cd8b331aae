using System.Text.Json;
using Parley.Export.Records;
using Parley.Store.Roles;

namespace Parley.Cli.Output;

/// <summary>Roles as JSON, an object a line; what is not known is absent.</summary>
internal static class ActorJson
{
    /// <summary>Writes all roles.</summary>
    public static void Write(IEnumerable<ActorRow> rows, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder });
        foreach (var row in rows)
        {
            WriteOne(json, row);
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteOne(Utf8JsonWriter json, ActorRow row)
    {
        json.WriteStartObject();
        json.WriteString("person", row.Person);
        json.WriteString("title", row.Title);
        json.WriteString("country", row.Country);
        json.WriteString("office", row.Office);
        WriteKnown(json, "sector", row.Sector);
        WriteKnown(json, "from", Day(row.Days.From));
        WriteKnown(json, "to", Day(row.Days.To));
        json.WriteString("standing", row.Standing);
        json.WriteString("source", row.Source);
        if (row.Learned is { } learned) WriteLearned(json, learned);
        json.WriteEndObject();
    }

    private static void WriteLearned(Utf8JsonWriter json, StoredRole learned)
    {
        json.WriteString("first", Day(learned.First));
        json.WriteString("last", Day(learned.Last));
        json.WriteNumber("articles", learned.Articles);
        json.WriteNumber("start", learned.Words.Start);
        json.WriteNumber("end", learned.Words.End);
        json.WriteString("text", learned.Words.Text);
        if (learned.Decision is not { } decision) return;
        json.WriteString("decided_by", decision.By);
        json.WriteString("decided", decision.Made.ToString("yyyy-MM-ddTHH:mm:ssZ"));
        WriteKnown(json, "note", decision.Note);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}
