using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Events;
using Parley.Export.Records;
using Parley.Store;

namespace Parley.Cli.Output;

/// <summary>Events as JSON, an object a line: where it was read, then the event as the record has it.</summary>
internal static class EventJson
{
    /// <summary>Writes all events.</summary>
    public static void Write(IEnumerable<StoredEvent> events, Stream output)
    {
        var type = (JsonTypeInfo<Event>)RecordJson.Options.GetTypeInfo(typeof(Event));
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder });
        foreach (var e in events)
        {
            WriteOne(json, e, JsonSerializer.SerializeToElement(e.Event, type));
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteOne(Utf8JsonWriter json, StoredEvent e, JsonElement read)
    {
        json.WriteStartObject();
        json.WriteString("article", e.Source.Id);
        WriteKnown(json, "title", e.Source.Title);
        WriteKnown(json, "published", e.Source.Published?.ToString("yyyy-MM-dd"));
        WriteKnown(json, "publisher", e.Source.Publisher);
        WriteKnown(json, "url", e.Source.Url);
        // The indexes point into the article's list, which is not here.
        foreach (var property in read.EnumerateObject().Where(p => p.Name != "attributions")) property.WriteTo(json);
        json.WriteStartArray("according_to");
        foreach (var source in EventText.AccordingTo(e.Record, e.Event)) json.WriteStringValue(source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }
}
