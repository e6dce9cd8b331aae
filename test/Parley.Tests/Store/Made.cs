using Parley.Entities;
using Parley.Events;
using Parley.Ontology;
using Parley.Store;

namespace Parley.Tests.Store;

/// <summary>Articles and records made by hand: what the store keeps does not depend on what the coder finds.</summary>
internal static class Made
{
    public const string Coder = "test 1";
    public const string Lexicon = "abc";

    public static readonly RunStart Start = new(new DateTimeOffset(2025, 11, 18, 9, 0, 0, TimeSpan.Zero), Coder, Lexicon, ["test"]);

    public static Mention Party(string name, string? country = null, string? sector = null, string? code = null) =>
        new() { Start = 0, End = name.Length, Text = name, Name = name, Country = country, Sector = sector, Code = code };

    public static Place Place(string name, string country) =>
        new() { Start = 0, End = name.Length, Text = name, Name = name, Country = country, Lat = -33.9, Lon = 18.4, Granularity = "city" };

    public static Event Event(string id, EventClass eventClass = EventClass.Consult, string? day = "2025-11-18", EventStatus status = EventStatus.Happened) => new()
    {
        Id = id,
        Class = eventClass,
        Cameo = CameoCode.Parse("040"),
        Context = ["diplomatic"],
        Trigger = new(0, 3, "met"),
        Sentence = new(0, 10),
        Status = status,
        Time = day is null ? null : new() { From = DateOnly.Parse(day), To = DateOnly.Parse(day), Granularity = "day", Basis = "stated" },
        Rule = "test.tsv:1",
        Because = "the test says so",
        Confidence = 0.8,
        Numbers = [new() { Of = "killed", Least = 3, Start = 0, End = 1, Text = "3" }],
        Attributions = [0],
    };

    public static ReadArticle Read(string id, string text, params Event[] events) => Read(new Article(id, text), events);

    public static ReadArticle Read(Article article, params Event[] events) => new(article, new CodedArticle
    {
        Id = article.Id,
        Coder = Coder,
        Lexicon = Lexicon,
        Events = events,
        Attributions = [new([new(0, 3, "AFP")], [new(4, 8, "said")], [new(9, 12, "met")])],
    }, "made.txt");

    /// <summary>A new database with these articles in it.</summary>
    public static EventDatabase Database(TempFolder folder, params ReadArticle[] articles)
    {
        var database = EventDatabase.Open(folder["made.duckdb"]);
        database.Begin(Start).Add(articles, []);
        return database;
    }
}
