using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Events;

namespace Parley.Export.Records;

/// <summary>Reads and writes the record's JSON form (<c>docs/record.md</c>): one coded article, one line.</summary>
public static class RecordJson
{
    /// <summary>The record's form as the serializer reads and writes it: snake_case, absent values left out, letters of all scripts as they are.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] Write(CodedArticle article) => RecordWriter.Write(article);

    /// <summary>Reads a line that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The line is no record.</exception>
    public static CodedArticle Read(ReadOnlySpan<byte> line) => RecordReader.Read(line);

    // What is not known is absent: an event without numbers has no "numbers".
    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        if (type.Type != typeof(Event)) return;
        foreach (var property in type.Properties)
            if (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string))
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
            else if (property.PropertyType == typeof(bool))
                property.ShouldSerialize = static (_, value) => value is true;
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = RecordJsonContext.Default.WithAddedModifier(LeaveOutEmpty),
        };
        return options;
    }
}
