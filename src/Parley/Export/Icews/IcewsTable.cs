using Parley.Entities;
using Parley.Events;
using Parley.Export.Codes;
using Parley.Export.Tables;

namespace Parley.Export.Icews;

/// <summary>ICEWS's coded event data (Harvard Dataverse, doi:10.7910/DVN/28075): a row a pair of parties, both named.</summary>
internal static class IcewsTable
{
    public static TabTable<Dyad> Table { get; } = new()
    {
        HasHeader = true,
        Rows = Rows,
        Columns =
        [
            new("Event ID", d => CellText.Of(d.Id)), new("Event Date", d => CellText.Of(d.Event.Day)),
            new("Source Name", d => d.Actor?.Name), new("Source Sectors", d => IcewsSectors.Of(d.Actor)), new("Source Country", d => CountryCodes.IcewsName(d.Actor?.Country)),
            new("Event Text", d => CameoCodes.Name(d.Event.Cameo!.Value)), new("CAMEO Code", d => d.Event.Cameo!.Value.Digits), new("Intensity", d => CellText.Of(CameoCodes.Goldstein(d.Event.Cameo!.Value))),
            new("Target Name", d => d.Recipient?.Name), new("Target Sectors", d => IcewsSectors.Of(d.Recipient)), new("Target Country", d => CountryCodes.IcewsName(d.Recipient?.Country)),
            new("Story ID", d => d.Event.Source.Article.Id), new("Sentence Number", _ => null), new("Publisher", d => d.Event.Source.Article.Publisher),
            new("City", d => Place(d) is { Granularity: "city" } city ? city.Name : null), new("District", _ => null),
            new("Province", d => Place(d) is { Granularity: "admin1" } province ? province.Name : Place(d)?.Admin1), new("Country", d => CountryCodes.IcewsName(Place(d)?.Country)),
            new("Latitude", d => CellText.Of(Place(d)?.Lat)), new("Longitude", d => CellText.Of(Place(d)?.Lon)),
        ],
    };

    private static IEnumerable<Dyad> Rows(SourceRecord source, Event e) =>
        PublishedEvents.Of(source, e).Where(p => p.Cameo is not null && p.Day is not null).SelectMany(Dyad.Of).Where(d => d is { Actor: not null, Recipient: not null });

    private static Place? Place(Dyad d) => d.Event.Event.Place;
}
