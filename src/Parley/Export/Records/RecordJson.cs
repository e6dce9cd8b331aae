using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Events;

namespace Parley.Export.Records;

/// <summary>Reads and writes the record's JSON form (<c>docs/record.md</c>): one coded article, one line.</summary>
public static class RecordJson
{
    /// <summary>How the record is written: snake_case, absent values left out, letters of all scripts as they are.</summary>
    public static JsonSerializerOptions Options { get; } = MakeOptions();

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] Write(CodedArticle article) => JsonSerializer.SerializeToUtf8Bytes(article, Options);

    /// <summary>Reads a line that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The line is no record.</exception>
    public static CodedArticle Read(ReadOnlySpan<byte> line) =>
        JsonSerializer.Deserialize<CodedArticle>(line, Options) ?? throw new JsonException("the line is null, not a record");

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = RecordJsonContext.Default,
        };
        return options;
    }
}
