using Parley.Entities;
using Parley.Events;
using Parley.Linking;
using Parley.Ontology;

namespace Parley.Tests.Linking;

/// <summary>Reports made by hand: what linking makes of them does not depend on what the coder finds.</summary>
internal static class ReportsByHand
{
    public static readonly Mention Chad = Party("Chad", "TCD", null, "TCD");
    public static readonly Mention Army = Party("Chadian army", "TCD", "MIL", "TCDMIL");
    public static readonly Mention Niger = Party("Niger", "NER", null, "NER");
    public static readonly Mention Libya = Party("Libya", "LBY", null, "LBY");
    public static readonly Place Faya = Town("Faya", "TCD", 17.92, 19.11), Zouar = Town("Zouar", "TCD", 20.45, 16.52);

    public static Mention Party(string name, string? country, string? sector, string? code) =>
        new() { Start = 0, End = name.Length, Text = name, Name = name, Country = country, Sector = sector, Code = code };

    public static Place Town(string name, string country, double lat, double lon) =>
        new() { Start = 0, End = name.Length, Text = name, Name = name, Country = country, Lat = lat, Lon = lon, Granularity = "city" };

    public static EventTime Day(int day) => new() { From = new(2025, 3, day), To = new(2025, 3, day), Granularity = "day", Basis = "stated" };

    /// <summary>A report of an article published in March 2025.</summary>
    public static Report Of(string article, int published, EventClass kind, IReadOnlyList<Mention> actors, IReadOnlyList<Mention> recipients, params string[] words)
    {
        var e = new Event
        {
            Id = StableHash.Of(article, string.Join(' ', words)),
            Class = kind,
            Actors = actors,
            Recipients = recipients,
            Trigger = new Words(0, 6, "made"),
            Sentence = new TextSpan(0, 20),
            Status = EventStatus.Happened,
            Words = words,
            Time = new() { From = new(2025, 3, published), To = new(2025, 3, published), Granularity = "day", Basis = "publication" },
            Rule = "made.tsv:1",
            Because = "made by hand",
            Confidence = 0.9,
        };
        return new Report { Article = article, Event = e, Tellings = [e], Published = new(2025, 3, published), Terms = TermSet.Of(["chad", "border", article]), Named = NamedSides.None, Within = [], Depth = 0 };
    }

    public static Report With(this Report report, Func<Event, Event> change)
    {
        var changed = change(report.Event);
        return report with { Event = changed, Tellings = [changed] };
    }
}
