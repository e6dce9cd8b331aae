using Parley.Entities;
using Parley.Events;
using Parley.Export.Codes;
using Parley.Export.Tables;

namespace Parley.Export.Phoenix;

/// <summary>Phoenix (Open Event Data Alliance): a row a pair of parties that both have a code; its files have no header.</summary>
internal static class PhoenixTable
{
    // The roles that Phoenix's own program takes for the entity's; all others are attributes.
    private static readonly string[] s_roles = ["GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "SPY", "MED", "EDU", "BUS", "CRM", "CVL"];
    private static readonly string[] s_bodies = ["IGO", "NGO", "IMG", "MNC"];

    public static TabTable<Dyad> Table { get; } = new()
    {
        HasHeader = false,
        Rows = Rows,
        Columns =
        [
            new("EventID", d => CellText.Of(d.Id)), new("Date", d => CellText.Digits(d.Event.Day)), new("Year", d => CellText.Digits(d.Event.Day, "yyyy")),
            new("Month", d => CellText.Digits(d.Event.Day, "MM")), new("Day", d => CellText.Digits(d.Event.Day, "dd")),
            .. Side("Source", d => d.Actor),
            .. Side("Target", d => d.Recipient),
            new("EventCode", d => d.Event.Cameo!.Value.Digits), new("EventRootCode", d => d.Event.Cameo!.Value.Root), new("PentaClass", d => CellText.Of(CameoCodes.Penta(d.Event.Cameo!.Value))),
            new("GoldsteinScore", d => CameoCodes.Goldstein(d.Event.Cameo!.Value).ToString("0.0")), new("Issues", _ => null),
            new("Lat", d => CellText.Of(d.Event.Event.Place?.Lat)), new("Lon", d => CellText.Of(d.Event.Event.Place?.Lon)), new("LocationName", d => d.Event.Event.Place?.Name),
            new("StateName", d => d.Event.Event.Place?.Admin1), new("CountryCode", d => d.Event.Event.Place?.Country),
            new("SentenceID", d => $"{d.Event.Source.Article.Id}_{d.Event.Event.Sentence.Start}"), new("URLs", d => d.Event.Source.Article.Url), new("NewsSources", d => d.Event.Source.Article.Publisher),
        ],
    };

    private static IEnumerable<Dyad> Rows(SourceRecord source, Event e) =>
        PublishedEvents.Of(source, e).Where(p => p.Cameo is not null && p.Day is not null).SelectMany(Dyad.Of).Where(d => d is { Actor.Code: not null, Recipient.Code: not null });

    private static IEnumerable<Column<Dyad>> Side(string side, Func<Dyad, Mention?> party) =>
    [
        new($"{side}ActorFull", d => party(d)?.Code), new($"{side}ActorEntity", d => Entity(party(d))), new($"{side}ActorRole", d => Role(party(d))),
        new($"{side}ActorAttribute", d => string.Join(';', Attributes(party(d)))),
    ];

    private static string? Entity(Mention? party)
    {
        var parts = ActorParts.Of(party);
        return parts.Country ?? (s_bodies.Contains(parts.Body) ? parts.Body : null);
    }

    private static string? Role(Mention? party) => ActorParts.Of(party).Roles.FirstOrDefault(s_roles.Contains);

    private static IEnumerable<string> Attributes(Mention? party) =>
        (party?.Code ?? "").Chunk(3).Select(c => new string(c)).Where(p => p != Entity(party) && p != Role(party));
}
