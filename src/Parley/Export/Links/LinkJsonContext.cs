using System.Text.Json.Serialization;
using Parley.Linking;

namespace Parley.Export.Links;

/// <summary>Serialisation code made at compile time: no reflection at start.</summary>
[JsonSerializable(typeof(Incident))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class LinkJsonContext : JsonSerializerContext;
