namespace Parley.Evaluation.Reading;

/// <summary>Reads an event of a record (<c>docs/record.md</c>), also of coders that write only part of its fields.</summary>
internal static class RecordForm
{
    public static LabelledEvent Event(JsonRow row)
    {
        var cameo = row.Text("cameo");
        return new LabelledEvent
        {
            Class = row.Text("event") is { } name ? Labels.Class(name, "event", row.Place) : Labels.ClassOf(cameo ?? throw row.Place.Error("event", "is missing, and so is 'cameo'")),
            Cameo = cameo,
            Mode = row.Text("mode"),
            Status = row.Text("status") is { } status ? Labels.Status(status, "status", row.Place) : null,
            Reciprocal = row.Flag("reciprocal"),
            Actors = [.. row.Objects("actors").Select(Party)],
            Recipients = [.. row.Objects("recipients").Select(Party)],
            Trigger = row.Span("trigger"),
            Sentence = row.Span("sentence"),
            Confidence = Confidence(row),
        };
    }

    private static LabelledParty Party(JsonRow row)
    {
        var code = row.Text("code");
        return new() { Span = row.Span(), Words = row.AnyText("text", "name"), Country = row.Text("country") ?? Labels.CountryOf(code), Sector = row.Text("sector"), Code = code };
    }

    private static double? Confidence(JsonRow row) => row.Number("confidence") is { } confidence
        ? confidence is >= 0 and <= 1 ? confidence : throw row.Place.Error("confidence", "lies outside 0 to 1")
        : null;
}
