using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Linking;
using Parley.Linking.Processes;

namespace Parley.Export.Links;

/// <summary>Reads and writes incidents, and writes processes, in the record's second form (<c>docs/record.md</c>): one object, one line.</summary>
public static class LinkJson
{
    // What every incident and every process has, even where it is empty: a reader need not ask.
    private static readonly HashSet<string> s_always = ["actors", "recipients", "members", "parties", "mediators", "rounds", "present", "absent", "incidents", "agreements", "exchanges", "positions", "next", "turns"];

    private static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = LinkJsonContext.Default.WithAddedModifier(LeaveOutEmpty),
    };

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] Write(Incident incident) => JsonSerializer.SerializeToUtf8Bytes(incident, Options);

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] Write(Process process) => JsonSerializer.SerializeToUtf8Bytes(process, Options);

    /// <summary>Reads a line that <see cref="Write(Incident)"/> wrote.</summary>
    /// <exception cref="JsonException">The line is no incident.</exception>
    public static Incident Read(ReadOnlySpan<byte> line) => JsonSerializer.Deserialize<Incident>(line, Options) ?? throw new JsonException("the line is null, not an incident");

    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        if (type.Type.Namespace?.StartsWith("Parley.Linking", StringComparison.Ordinal) != true) return;
        foreach (var property in type.Properties)
            if (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string) && !s_always.Contains(property.Name))
                property.ShouldSerialize = static (_, value) => value is ICollection { Count: > 0 };
    }
}
