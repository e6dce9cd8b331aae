using System.Text.Json;

namespace Parley.Evaluation.Reading;

/// <summary>Reads a PLOVER record: one event, its sides as lists of actor objects. Several sources and no recipient did it to each other.</summary>
internal static class PloverForm
{
    public static LabelledEvent Event(JsonRow row)
    {
        var sources = Parties(row, "source");
        var recipients = Parties(row, row.Json.TryGetProperty("recipient", out _) ? "recipient" : "target");
        return new LabelledEvent
        {
            Class = Labels.Class(First(row, "event") ?? throw row.Place.Error("event", "is missing or empty"), "event", row.Place),
            Mode = First(row, "mode"),
            Cameo = row.Text("cameo"),
            Reciprocal = recipients.Count == 0 && sources.Count > 1,
            Actors = sources,
            Recipients = recipients,
        };
    }

    // PLOVER allows a list where one value is usual; the first is the one that its scores are made of.
    private static string? First(JsonRow row, string property)
    {
        if (!row.Has(property, JsonValueKind.Array)) return row.Text(property);
        var first = row.Json.GetProperty(property).EnumerateArray().FirstOrDefault();
        return first.ValueKind switch
        {
            JsonValueKind.String => first.GetString(),
            JsonValueKind.Undefined => null,
            _ => throw row.Place.Error(property, "is a list of something else than strings"),
        };
    }

    private static List<LabelledParty> Parties(JsonRow row, string property)
    {
        if (row.Has(property, JsonValueKind.String) && row.Text(property) is { } words) return [new() { Words = words }];
        return [.. row.Objects(property).Select(Party)];
    }

    private static LabelledParty Party(JsonRow row) => new()
    {
        Words = row.AnyText("text", "actor_text", "actorText"),
        Country = row.Text("code"),
        Sector = row.Text("sector"),
        Code = row.Text("code") is { } code ? code + (row.Text("sector") ?? "") : null,
    };
}
