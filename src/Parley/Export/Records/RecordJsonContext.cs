using System.Text.Json.Serialization;
using Parley.Events;

namespace Parley.Export.Records;

/// <summary>Serialisation code made at compile time: no reflection at start.</summary>
[JsonSerializable(typeof(CodedArticle))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
