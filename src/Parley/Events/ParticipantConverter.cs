using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Entities;

namespace Parley.Events;

/// <summary>Writes a participant as one object: its part, then its mention's own properties.</summary>
internal sealed class ParticipantConverter : JsonConverter<Participant>
{
    /// <inheritdoc/>
    public override Participant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var json = JsonDocument.ParseValue(ref reader);
        var part = json.RootElement.TryGetProperty("part", out var p) ? p.GetString() : null;
        var mention = json.RootElement.Deserialize((System.Text.Json.Serialization.Metadata.JsonTypeInfo<Mention>)options.GetTypeInfo(typeof(Mention)));
        return part is null || mention is null ? throw new JsonException("a participant has a part and a mention") : new Participant(part, mention);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Participant value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("part", value.Part);
        var mention = JsonSerializer.SerializeToElement(value.Mention, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<Mention>)options.GetTypeInfo(typeof(Mention)));
        foreach (var property in mention.EnumerateObject()) property.WriteTo(writer);
        writer.WriteEndObject();
    }
}
