using Parley.Entities;
using Parley.Events;
using Parley.Export.Codes;
using Parley.Export.Tables;

namespace Parley.Export.Gdelt;

/// <summary>GDELT 1.0, daily updates (codebook 1.03): 58 columns, no header, a row a pair of parties, either of whom may be unknown.</summary>
internal static class GdeltTable
{
    public static TabTable<Dyad> Table { get; } = new()
    {
        HasHeader = false,
        Rows = Rows,
        Columns =
        [
            new("GLOBALEVENTID", d => CellText.Of(d.Id)), new("SQLDATE", d => CellText.Digits(d.Event.Day)), new("MonthYear", d => CellText.Digits(d.Event.Day, "yyyyMM")),
            new("Year", d => CellText.Digits(d.Event.Day, "yyyy")), new("FractionDate", d => Fraction(d.Event.Day!.Value)),
            .. Actor("Actor1", d => d.Actor),
            .. Actor("Actor2", d => d.Recipient),
            new("IsRootEvent", d => IsInLead(d) ? "1" : "0"), new("EventCode", d => Code(d).Digits), new("EventBaseCode", d => Code(d).Digits[..Math.Min(3, Code(d).Digits.Length)]),
            new("EventRootCode", d => Code(d).Root), new("QuadClass", d => CellText.Of(CameoCodes.Quad(Code(d)))), new("GoldsteinScale", d => CellText.Of(CameoCodes.Goldstein(Code(d)))),
            new("NumMentions", _ => "1"), new("NumSources", _ => "1"), new("NumArticles", _ => "1"), new("AvgTone", _ => null),
            .. GdeltPlace.Columns("Actor1Geo", _ => null),
            .. GdeltPlace.Columns("Actor2Geo", _ => null),
            .. GdeltPlace.Columns("ActionGeo", d => d.Event.Event.Place),
            new("DATEADDED", d => CellText.Digits(d.Event.Source.Article.Published ?? d.Event.Day)), new("SOURCEURL", d => d.Event.Source.Article.Url ?? d.Event.Source.Article.Id),
        ],
    };

    private static IEnumerable<Dyad> Rows(SourceRecord source, Event e) => PublishedEvents.Of(source, e).Where(p => p.Cameo is not null && p.Day is not null).SelectMany(Dyad.Of);

    private static Ontology.CameoCode Code(Dyad d) => d.Event.Cameo!.Value;

    private static IEnumerable<Column<Dyad>> Actor(string actor, Func<Dyad, Mention?> party) =>
    [
        new($"{actor}Code", d => party(d)?.Code), new($"{actor}Name", d => party(d)?.Name.ToUpperInvariant()), new($"{actor}CountryCode", d => ActorParts.Of(party(d)).Country),
        new($"{actor}KnownGroupCode", d => KnownGroup(ActorParts.Of(party(d)))),
        new($"{actor}EthnicCode", d => party(d)?.Ethnic), new($"{actor}Religion1Code", d => party(d)?.Religion), new($"{actor}Religion2Code", _ => null),
        new($"{actor}Type1Code", d => Types(party(d)).ElementAtOrDefault(0)), new($"{actor}Type2Code", d => Types(party(d)).ElementAtOrDefault(1)), new($"{actor}Type3Code", d => Types(party(d)).ElementAtOrDefault(2)),
    ];

    // The United Nations and groups with a code of their own are known groups there; kinds of body (IGO, NGO) are types.
    private static string? KnownGroup(ActorParts parts) => parts.Body == "UNO" ? parts.Body : parts.Groups.Count > 0 ? parts.Groups[0] : null;

    private static List<string> Types(Mention? party)
    {
        var parts = ActorParts.Of(party);
        return parts.Body is { } body and not "UNO" ? [body, .. parts.Roles] : [.. parts.Roles];
    }

    // As the files have it (20130401 is 2013.2493), not as the codebook's formula reads: months gone times thirty, and days, of 365.
    private static string Fraction(DateOnly day) => (day.Year + Math.Min(0.9999, (((day.Month - 1) * 30) + day.Day) / 365.0)).ToString("0.0000");

    private static bool IsInLead(Dyad d)
    {
        var text = d.Event.Source.Article.Text.AsSpan();
        var start = text.IndexOfAnyExcept(" \t\r\n");
        var end = start < 0 ? -1 : text[start..].IndexOf('\n');
        return end < 0 || d.Event.Event.Sentence.Start < start + end;
    }
}
