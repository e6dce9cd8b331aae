using Parley.Events;
using Parley.Ontology;
using Parley.Store;

namespace Parley.Tests.Store.Linking;

/// <summary>Articles made by hand that tell of a few happenings in a made-up war.</summary>
internal static class MadeReports
{
    private static readonly string[] s_towns = ["Ardal", "Brevik", "Corlan", "Dunmor"];
    private static readonly string[] s_verbs = ["shell", "raid", "ambush"];

    /// <summary>An article of a day that tells of an attack in a town.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="day">Day of publication; null where it has none.</param>
    /// <param name="town">Which town: 0 to 3.</param>
    /// <param name="killed">The dead that it counts.</param>
    /// <param name="verb">Which verb: 0 to 2.</param>
    public static ReadArticle Attack(string id, DateOnly? day, int town, int killed, int verb = 0)
    {
        var text = $"Rebels {s_verbs[verb]} {s_towns[town]}, killing {killed}.";
        var e = new Event
        {
            Id = $"e-{id}",
            Class = EventClass.Assault,
            Trigger = new(7, 7 + s_verbs[verb].Length, s_verbs[verb]),
            Sentence = new(0, text.Length),
            Status = EventStatus.Happened,
            Time = day is { } d ? new() { From = d.AddDays(-1), To = d.AddDays(-1), Granularity = "day", Basis = "relative" } : null,
            Place = new() { Start = 0, End = 1, Text = s_towns[town], Name = s_towns[town], Country = "SDN", Lat = 10 + town, Lon = 30, Granularity = "city" },
            Actors = [new() { Start = 0, End = 6, Text = "Rebels", Name = "Ostra Front", Country = "SDN", Sector = "REB", Code = "SDNREBOST" }],
            Recipients = [new() { Start = 0, End = 6, Text = "soldiers", Name = "Sudan", Country = "SDN", Sector = "MIL", Code = "SDNMIL" }],
            Words = [s_verbs[verb], "rebel", s_towns[town].ToLowerInvariant()],
            Numbers = [new() { Of = "killed", Least = killed, Most = killed, Unit = "person", Start = 0, End = 1, Text = $"{killed}" }],
            Rule = "test.tsv:1",
            Because = "the test says so",
            Confidence = 0.8,
        };
        var record = new CodedArticle { Id = id, Coder = Made.Coder, Lexicon = Made.Lexicon, Published = day, Publisher = $"Paper of {id}", Events = [e], Mentions = [.. e.Actors, .. e.Recipients], Places = [e.Place!] };
        return new(new Article(id, text) { Published = day, Publisher = record.Publisher }, record, "made.txt");
    }
}
