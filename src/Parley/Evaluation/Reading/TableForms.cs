namespace Parley.Evaluation.Reading;

/// <summary>Reads a table: a row an event, or a text without one.</summary>
internal static class TableForms
{
    private const string Yes = "true";

    /// <summary>The texts with their events, in the order of their first rows.</summary>
    /// <exception cref="InvalidDataException">The table has none of the known forms, or a cell is wrong.</exception>
    public static List<LabelledText> Read(string content, string file)
    {
        using var rows = TableRows.Read(content, file).GetEnumerator();
        if (!rows.MoveNext()) throw new InvalidDataException($"{file} is empty");
        if (TableForm.Of(rows.Current.Cells) is not { } found)
            throw rows.Current.Place.Error($"a table whose form is not known: its first row names columns of one of these forms ({TableForm.Known})");
        var texts = new TextCollector();
        if (!found.HasHeader) Add(rows.Current);
        while (rows.MoveNext()) Add(rows.Current);
        return texts.All();

        void Add((string[] Cells, RowPlace Place) row) => Collect(new TableRow(row.Cells, found.Fields, row.Place), found.Form, texts);
    }

    private static void Collect(TableRow row, TableForm form, TextCollector texts)
    {
        // PETRARCH names all sentences that tell of the same tuple in one row.
        var ids = form.HasTuples ? row.List("id") : row["id"] is { } one ? [one] : [];
        if (ids.Length == 0) ids = [row["other_id"] ?? throw row.Place.Error("id", "is missing or empty")];
        LabelledEvent[] events = form.HasTuples ? [Tuple(row)] : Event(row);
        var text = new LabelledText("") { Text = row["text"], Published = form.HasTuples ? null : Day(row), Events = events, Tuples = LabelledText.TuplesOf(events).ToHashSet(), IsMirrored = form.HasTuples };
        foreach (var id in ids) texts.Add(text with { Id = id }, row.Place);
    }

    private static DateOnly? Day(TableRow row) => row["published"] is { } day ? Labels.Day(day, "published", row.Place) : null;

    private static LabelledEvent[] Event(TableRow row)
    {
        if (row["event"] is not { } name) return [];
        var trigger = Trigger(row);
        return
        [
            new LabelledEvent
            {
                Class = Labels.Class(name, "event", row.Place),
                Cameo = row["cameo"],
                Mode = row["mode"],
                Status = row["status"] is { } status ? Labels.Status(status, "status", row.Place) : null,
                Reciprocal = Yes.Equals(row["reciprocal"], StringComparison.OrdinalIgnoreCase),
                Actors = Parties(row, "actor"),
                Recipients = Parties(row, "recipient"),
                Trigger = trigger,
                Confidence = Confidence(row),
            },
        ];
    }

    private static TextSpan? Trigger(TableRow row)
    {
        if (row["start"] is { } start && row["end"] is { } end)
            return int.TryParse(start, out var from) && int.TryParse(end, out var to) && from >= 0 && to >= from ? new TextSpan(from, to) : throw row.Place.Error("start", "start and end are no span");
        if (row["trigger"] is not { } words || row["text"] is not { } text) return null;
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 ? new TextSpan(at, at + words.Length) : throw row.Place.Error("trigger", $"'{words}' does not stand in the text");
    }

    private static double? Confidence(TableRow row)
    {
        if (row["confidence"] is not { } text) return null;
        return double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? value : throw row.Place.Error("confidence", $"'{text}' is no number from 0 to 1");
    }

    private static LabelledEvent Tuple(TableRow row)
    {
        var cameo = row["cameo"] ?? throw row.Place.Error("cameo", "is missing or empty");
        return new LabelledEvent { Class = Labels.ClassOf(cameo), Cameo = cameo, Actors = Parties(row, "actor"), Recipients = Parties(row, "recipient") };
    }

    // A side is given by words, by codes or by both; both go together in their order, and where they are not as many, words alone count.
    private static LabelledParty[] Parties(TableRow row, string side)
    {
        var (words, codes) = (row.List(side), row.List(side + "_code"));
        if (words.Length > 0 && codes.Length != words.Length) codes = [];
        var country = row[side + "_country"] is { } name ? CountryNames.Code(name) : null;
        return [.. Enumerable.Range(0, Math.Max(words.Length, Math.Max(codes.Length, country is null ? 0 : 1))).Select(i => Party(words.ElementAtOrDefault(i), codes.ElementAtOrDefault(i), country))];
    }

    private static LabelledParty Party(string? words, string? code, string? country) => code == ActorTuple.NoCode
        ? new() { Words = words }
        : new() { Words = words, Code = code ?? country, Country = country ?? Labels.CountryOf(code) };
}
