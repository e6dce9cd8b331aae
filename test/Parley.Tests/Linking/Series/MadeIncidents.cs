using Parley.Events;
using Parley.Linking;
using Parley.Linking.Facts;
using Parley.Ontology;

namespace Parley.Tests.Linking.Series;

/// <summary>Incidents made by hand.</summary>
internal static class MadeIncidents
{
    public static readonly LinkedParty Norway = new("Norway", "NOR", null, "NOR");
    public static readonly LinkedParty NorwaysArmy = new("the army", "NOR", "MIL", "NORMIL");
    public static readonly LinkedParty Chad = new("Chad", "TCD", "GOV", "TCDGOV");
    public static readonly LinkedParty Chadians = new("villagers", "TCD", "CVL", "TCDCVL");

    /// <summary>What Norway did to Chad on that day, told by one article of the day.</summary>
    public static Incident Of(EventClass kind, string day, params string[] articles) => new()
    {
        Id = StableHash.Of(kind.ToString(), day, string.Join(' ', articles)),
        Class = kind,
        Actors = [Norway],
        Recipients = [Chad],
        Status = EventStatus.Happened,
        Time = Days(day, day),
        Facts = [new Fact { Of = "happened", Value = "yes", According = "Wire", Article = "a", Event = "e", Since = DateOnly.Parse(day) }],
        Members = [.. (articles.Length == 0 ? ["a"] : articles).Select(a => new IncidentMember(a, "e", 0, 1))],
    };

    public static EventTime Days(string from, string to, string granularity = "day") => new() { From = DateOnly.Parse(from), To = DateOnly.Parse(to), Granularity = granularity, Basis = "stated" };
}
