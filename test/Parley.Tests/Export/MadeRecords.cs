using Parley.Entities;
using Parley.Events;
using Parley.Export;
using Parley.Ontology;

namespace Parley.Tests.Export;

/// <summary>Records made by hand: what an export writes does not depend on what the coder finds.</summary>
internal static class MadeRecords
{
    public const string Text = "Norwegian envoys met Chadian officials in Oslo on Friday.\nRebels will withdraw from the town.";

    public static readonly Mention Norway = Party("Norway", "NOR", "GOV", "NORGOV") with { Role = "foreign minister" };
    public static readonly Mention Chad = Party("Chad", "TCD", null, "TCD");
    public static readonly Mention Rebels = Party("Rebels", null, "REB", "REB");

    public static readonly Place Oslo = new() { Start = 42, End = 46, Text = "Oslo", Name = "Oslo", Country = "NOR", Admin1 = "Oslo County", Lat = 59.913, Lon = 10.746, GeonameId = 3143244, Granularity = "city" };

    public static Mention Party(string name, string? country, string? sector, string? code) =>
        new() { Start = 0, End = name.Length, Text = name, Name = name, Country = country, Sector = sector, Code = code };

    public static Event Event(EventClass kind, string? cameo, EventStatus status = EventStatus.Happened) => new()
    {
        Id = StableHash.Of(kind.ToString(), cameo ?? "", status.ToString()),
        Class = kind,
        Cameo = cameo is null ? null : CameoCode.Parse(cameo),
        Context = ["diplomatic"],
        Actors = [Norway],
        Recipients = [Chad],
        Trigger = Words.Of(Text, new TextSpan(17, 20)),
        Sentence = new TextSpan(0, 57),
        Status = status,
        Time = new() { From = new(2025, 3, 14), To = new(2025, 3, 14), Granularity = "day", Basis = "relative" },
        Place = Oslo,
        Rule = "made.tsv:1",
        Because = "made by hand",
        Confidence = 0.9,
    };

    public static SourceRecord Source(params Event[] events) => new(
        new Article("a1", Text) { Published = new(2025, 3, 15), Publisher = "Wire", Url = "https://example.org/a1", Title = "Talks", Language = "en" },
        new CodedArticle { Id = "a1", Coder = "made 1", Lexicon = "made", Events = events, Places = [Oslo] });
}
