using System.Text.Json;

namespace Parley.Evaluation.Reading;

/// <summary>Reads an object of a JSON file in whichever form it is: a record, tuples, a relation of two parties, or a PLOVER record.</summary>
internal static class JsonForms
{
    /// <summary>The text that the object labels.</summary>
    /// <exception cref="InvalidDataException">It has none of the forms, or a field of it is wrong.</exception>
    public static LabelledText Read(JsonRow row)
    {
        if (row.Has("error", JsonValueKind.Object)) return new LabelledText(row.Text("id") ?? row.Required("line")) { IsFailed = true };
        var text = new LabelledText(Id(row))
        {
            Text = row.Text("text"),
            Published = row.AnyText("published", "date") is { } day ? Labels.Day(day, "published", row.Place) : null,
        };
        if (row.Has("events", JsonValueKind.Array)) return Events(row, text);
        if (row.Text("root") is { } root) return text with { Events = [Relation(row, root)] };
        if (row.Json.TryGetProperty("event", out _)) return With(text, [PloverForm.Event(row)]) with { IsMirrored = true };
        throw row.Place.Error("this is neither a record ('events') nor a labelled text ('event', or 'root' with 'source' and 'target')");
    }

    // PLOVER's own records are one event each, named by "id"; the text they are from, if it is another's, is cited.
    private static string Id(JsonRow row) =>
        row.Has("cite_info", JsonValueKind.Object) && new JsonRow(row.Json.GetProperty("cite_info"), row.Place).Text("citation") is { } cited ? cited : row.Required("id");

    private static LabelledText With(LabelledText text, List<LabelledEvent> events) => text with { Events = events, Tuples = LabelledText.TuplesOf(events).ToHashSet() };

    private static LabelledText Events(JsonRow row, LabelledText text)
    {
        var items = row.Json.GetProperty("events");
        if (items.EnumerateArray().Any(i => i.ValueKind == JsonValueKind.Array) || items.EnumerateArray().Any(i => i.ValueKind == JsonValueKind.Object && new JsonRow(i, row.Place).Has("source", JsonValueKind.String)))
        {
            var tuples = items.EnumerateArray().Select(i => Tuple(i, row.Place)).ToList();
            return text with { Events = [.. tuples.Select(Labels.Of)], Tuples = tuples.ToHashSet(), IsMirrored = true };
        }

        return With(text, [.. row.Objects("events").Select(RecordForm.Event)]);
    }

    private static ActorTuple Tuple(JsonElement item, RowPlace place)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            var row = new JsonRow(item, place);
            return new(row.Required("source"), row.Required("target"), row.AnyText("code", "cameo") ?? throw place.Error("code", "is missing or empty"));
        }

        if (item.ValueKind != JsonValueKind.Array || item.GetArrayLength() != 3 || item.EnumerateArray().Any(p => p.ValueKind != JsonValueKind.String))
            throw place.Error("events", "a tuple is a list of three strings: source, target, CAMEO code");
        return new(item[0].GetString()!, item[1].GetString()!, item[2].GetString()!);
    }

    private static LabelledEvent Relation(JsonRow row, string root) => new()
    {
        Class = Labels.Class(root, "root", row.Place),
        Actors = row.Text("source") is { } source ? [new() { Words = source }] : [],
        Recipients = row.Text("target") is { } target ? [new() { Words = target }] : [],
    };
}
