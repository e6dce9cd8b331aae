using System.Text.Json.Serialization;
using Parley.Linking;
using Parley.Linking.Processes;

namespace Parley.Export.Links;

/// <summary>Serialisation code made at compile time: no reflection at start.</summary>
[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(Process))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class LinkJsonContext : JsonSerializerContext;
