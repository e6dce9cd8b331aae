using System.Text.Json;

namespace Parley.Export.Records;

/// <summary>Reads the values of a record's properties.</summary>
internal static class RecordValues
{
    // No name of a value is longer.
    private const int LongestName = 32;

    /// <summary>Reads a part of a record: begins at its first token and ends at its last.</summary>
    public delegate T Part<out T>(ref Utf8JsonReader json);

    /// <summary>Makes sure that an object begins.</summary>
    public static void Begin(in Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject) throw new JsonException($"an object is missing at byte {json.TokenStartIndex}");
    }

    /// <summary>Goes on to the next property of the object, or to its end.</summary>
    public static bool IsProperty(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the property has that name; if so, goes on to its value.</summary>
    public static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();

    /// <summary>Whether the value is null.</summary>
    public static bool IsNull(ref Utf8JsonReader json) => json.TokenType == JsonTokenType.Null;

    /// <summary>Reads a whole number; null where it is null.</summary>
    public static int? Number(ref Utf8JsonReader json) => IsNull(ref json) ? null : json.GetInt32();

    /// <summary>Reads a number; null where it is null.</summary>
    public static double? Fraction(ref Utf8JsonReader json) => IsNull(ref json) ? null : json.GetDouble();

    /// <summary>Reads a truth value.</summary>
    public static bool Flag(ref Utf8JsonReader json) => json.GetBoolean();

    /// <summary>Reads a day; null where it is null.</summary>
    public static DateOnly? Day(ref Utf8JsonReader json) => IsNull(ref json) ? null : DateOnly.FromDateTime(json.GetDateTime());

    /// <summary>Reads the name of a value.</summary>
    public static T? Name<T>(ref Utf8JsonReader json)
        where T : struct, Enum
    {
        if (json.ValueSpan.Length > LongestName) throw Unknown(ref json);
        Span<char> name = stackalloc char[LongestName];
        return Enum.TryParse<T>(name[..json.CopyString(name)], ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : throw Unknown(ref json);
    }

    /// <summary>Reads an object; null where it is null.</summary>
    public static T? Maybe<T>(ref Utf8JsonReader json, Part<T> read)
        where T : class => IsNull(ref json) ? null : read(ref json);

    /// <summary>Reads all of a list; null where it is null.</summary>
    public static List<T>? All<T>(ref Utf8JsonReader json, Part<T> read)
    {
        if (IsNull(ref json)) return null;
        if (json.TokenType != JsonTokenType.StartArray) throw new JsonException($"a list is missing at byte {json.TokenStartIndex}");
        var all = new List<T>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) all.Add(read(ref json));
        return all;
    }

    /// <summary>Reads a text of a list.</summary>
    public static string ReadText(ref Utf8JsonReader json) => json.GetString() ?? throw new JsonException($"a text is missing at byte {json.TokenStartIndex}");

    /// <summary>Reads a number of a list.</summary>
    public static int ReadIndex(ref Utf8JsonReader json) => json.GetInt32();

    /// <summary>What is wrong where a property is missing.</summary>
    public static JsonException Missing(string property) => new($"the property '{property}' is missing");

    private static JsonException Unknown(ref Utf8JsonReader json) => new($"'{json.GetString()}' is not known, at byte {json.TokenStartIndex}");
}
