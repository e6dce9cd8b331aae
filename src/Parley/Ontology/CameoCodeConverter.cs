using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Ontology;

/// <summary>Writes a code as its digits.</summary>
internal sealed class CameoCodeConverter : JsonConverter<CameoCode>
{
    /// <inheritdoc/>
    public override CameoCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var digits = reader.GetString() ?? throw new JsonException("a CAMEO code is a string");
        try { return CameoCode.Parse(digits); }
        catch (FormatException e) { throw new JsonException(e.Message, e); }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CameoCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Digits);
}
