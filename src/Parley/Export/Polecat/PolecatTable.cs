using Parley.Entities;
using Parley.Export.Codes;
using Parley.Export.Tables;

namespace Parley.Export.Polecat;

/// <summary>POLECAT's weekly files (Harvard Dataverse, doi:10.7910/DVN/AJGVIT): a row an event, several parties in one cell.</summary>
internal static class PolecatTable
{
    private const string None = "None";

    public static TabTable<PublishedEvent> Table { get; } = new()
    {
        HasHeader = true,
        Unknown = None,
        Rows = PublishedEvents.Of,
        Columns =
        [
            new("Event ID", e => e.Id), new("Event Date", e => CellText.Of(e.Day)), new("Event Type", e => e.Class.ToString().ToUpperInvariant()), new("Event Mode", e => e.Mode),
            new("Intensity", e => CellText.Of(ClassCodes.Score(e.Class))), new("Quad Code", e => ClassCodes.Quad(e.Class).ToUpperInvariant()), new("Contexts", e => string.Join(';', e.Event.Context)),
            .. Side("Actor", e => e.Actors),
            .. Side("Recipient", e => e.Recipients),
            .. Where,
            new("Source", e => e.Source.Article.Publisher), new("Publication Date", e => CellText.Of(e.Source.Article.Published)),
            new("Story People", _ => null), new("Story Organizations", _ => null), new("Story Locations", e => string.Join(';', e.Source.Record.Places.Select(p => p.Name).Distinct())),
            new("Language", e => e.Source.Article.Language), new("Version", e => e.Source.Record.Coder),
        ],
    };

    private static IEnumerable<Column<PublishedEvent>> Where =>
    [
        new("Placename", e => e.Event.Place?.Name), new("City", e => e.Event.Place is { Granularity: "city" } city ? city.Name : null), new("District", _ => null),
        new("Province", e => e.Event.Place is { Granularity: "admin1" } province ? province.Name : e.Event.Place?.Admin1), new("Country", e => e.Event.Place?.Country),
        new("Latitude", e => CellText.Of(e.Event.Place?.Lat)), new("Longitude", e => CellText.Of(e.Event.Place?.Lon)), new("GeoNames ID", e => e.Event.Place?.GeonameId?.ToString()),
        new("Raw Placename", e => e.Event.Place?.Text), new("Feature Type", _ => null),
    ];

    private static IEnumerable<Column<PublishedEvent>> Side(string side, Func<PublishedEvent, IReadOnlyList<Mention>> parties)
    {
        Func<PublishedEvent, string?> Each(Func<Mention, string?> value) => e => CellText.Each(parties(e), value, None);
        return
        [
            new($"{side} Name", Each(p => p.Name)), new($"{side} Country", Each(p => p.Country)), new($"{side} COW", Each(p => CountryCodes.Cow(p.Country))),
            new($"Primary {side} Sector", e => parties(e) is [var first, ..] ? first.Sector : null), new($"{side} Sectors", Each(p => p.Sector)), new($"{side} Title", Each(p => p.Role)),
            new($"{side} Name Raw", Each(p => p.Text)), new($"Wikipedia {side} ID", _ => null),
        ];
    }
}
