using Parley.Entities;
using Parley.Events.Retelling;

namespace Parley.Store.Flat;

/// <summary>Parley's own flat table, a row a happening: what CSV and Parquet hold. Several values of a cell are joined by "; ".</summary>
public static class FlatTable
{
    /// <summary>The columns in order. New ones are added at the end; none is renamed.</summary>
    public static IReadOnlyList<FlatColumn> Columns { get; } =
    [
        Text("article", e => e.Source.Id), Text("title", e => e.Source.Title), Day("published", e => e.Source.Published), Text("publisher", e => e.Source.Publisher), Text("url", e => e.Source.Url),
        Text("id", e => e.Event.Id), Text("event", e => EventWords.Of(e.Event.Class)), Text("mode", e => e.Event.Mode), Text("context", e => Joined(e.Event.Context)),
        Text("cameo", e => e.Event.Cameo?.Digits), Text("status", e => EventWords.Of(e.Event.Status)),
        Day("from", e => e.Event.Time?.From), Day("to", e => e.Event.Time?.To), Text("granularity", e => e.Event.Time?.Granularity), Text("basis", e => e.Event.Time?.Basis),
        Text("actors", e => EventText.Names(e.Event.Actors)), Text("actor_codes", e => Each(e.Event.Actors, p => p.Code)),
        Text("recipients", e => EventText.Names(e.Event.Recipients)), Text("recipient_codes", e => Each(e.Event.Recipients, p => p.Code)),
        Text("others", e => Joined(e.Event.Others.Select(o => $"{o.Part}: {o.Mention.Name}"))),
        Text("place", e => e.Event.Place?.Name), Text("country", e => e.Event.Place?.Country), Number("lat", e => e.Event.Place?.Lat), Number("lon", e => e.Event.Place?.Lon),
        Text("numbers", e => Joined(e.Event.Numbers.Select(EventText.Number))), Text("according_to", e => Joined(EventText.AccordingTo(e.Record, e.Event))),
        Text("trigger", e => e.Event.Trigger.Text), Whole("start", e => e.Event.Trigger.Start), Whole("end", e => e.Event.Trigger.End),
        Number("confidence", e => e.Event.Confidence), Text("because", e => e.Event.Because), Text("rule", e => e.Event.Rule),
        new("reciprocal", FlatType.Flag, e => e.Event.Reciprocal), Text("admin1", e => e.Event.Place?.Admin1), Whole("geonameid", e => e.Event.Place?.GeonameId),
        Text("actor_countries", e => Each(e.Event.Actors, p => p.Country)), Text("recipient_countries", e => Each(e.Event.Recipients, p => p.Country)),
        Text("voice", e => e.Event.Voice.ToString().ToLowerInvariant()),
    ];

    /// <summary>The happenings of a record, each by its first telling with where it was read.</summary>
    public static IEnumerable<StoredEvent> Events(StoredRecord stored)
    {
        var record = stored.Read();
        foreach (var e in Happenings.Of(record)) yield return new(stored.Source.Article, record, e);
    }

    private static FlatColumn Text(string name, Func<StoredEvent, string?> value) => new(name, FlatType.Text, e => value(e) is { Length: > 0 } text ? text : null);

    private static FlatColumn Day(string name, Func<StoredEvent, DateOnly?> value) => new(name, FlatType.Day, e => value(e));

    private static FlatColumn Number(string name, Func<StoredEvent, double?> value) => new(name, FlatType.Number, e => value(e));

    private static FlatColumn Whole(string name, Func<StoredEvent, long?> value) => new(name, FlatType.Whole, e => value(e));

    private static string Each(IEnumerable<Mention> parties, Func<Mention, string?> value) => Joined(parties.Select(value).OfType<string>().Distinct());

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);
}
