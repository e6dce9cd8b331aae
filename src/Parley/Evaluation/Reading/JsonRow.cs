using System.Text.Json;

namespace Parley.Evaluation.Reading;

/// <summary>A JSON object of a file, and where it stands. Absent, null and empty strings are all "not given".</summary>
internal readonly record struct JsonRow(JsonElement Json, RowPlace Place)
{
    /// <summary>Whether the property is there and holds a value of that kind.</summary>
    public bool Has(string property, JsonValueKind kind) => Json.TryGetProperty(property, out var value) && value.ValueKind == kind;

    /// <summary>The text, or number as text, of a property.</summary>
    public string? Text(string property)
    {
        if (!Json.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.Number) return value.GetRawText();
        if (value.ValueKind != JsonValueKind.String) throw Place.Error(property, "is no string");
        return value.GetString() is { Length: > 0 } text ? text : null;
    }

    /// <summary>The text of a property that must be there.</summary>
    public string Required(string property) => Text(property) ?? throw Place.Error(property, "is missing or empty");

    /// <summary>The first of several names of a property that is there.</summary>
    public string? AnyText(params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
            if (Text(property) is { } text) return text;
        return null;
    }

    public double? Number(string property)
    {
        if (!Json.TryGetProperty(property, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw Place.Error(property, "is no number");
    }

    public bool Flag(string property) => Json.TryGetProperty(property, out var value) && value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw Place.Error(property, "is neither true nor false"),
    };

    /// <summary>A span given as <c>{"start", "end"}</c> in the property, or in the object itself where none is named.</summary>
    public TextSpan? Span(string? property = null)
    {
        var row = this;
        if (property is not null)
        {
            if (!Has(property, JsonValueKind.Object)) return null;
            row = new JsonRow(Json.GetProperty(property), Place);
        }

        if (row.Number("start") is not { } start || row.Number("end") is not { } end) return null;
        return start >= 0 && end >= start ? new TextSpan((int)start, (int)end) : throw Place.Error(property ?? "start", "a span ends before it starts");
    }

    /// <summary>The objects of a list; none where the property is absent or holds no list, as PLOVER writes "" for nobody.</summary>
    public IEnumerable<JsonRow> Objects(string property)
    {
        if (!Has(property, JsonValueKind.Array)) yield break;
        foreach (var item in Json.GetProperty(property).EnumerateArray())
            yield return item.ValueKind == JsonValueKind.Object ? new JsonRow(item, Place) : throw Place.Error(property, "is a list of something else than objects");
    }
}
