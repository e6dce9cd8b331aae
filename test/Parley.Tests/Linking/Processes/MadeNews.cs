using Parley.Entities;
using Parley.Events;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Processes;
using Parley.Ontology;
using Parley.Tests.Store;

namespace Parley.Tests.Linking.Processes;

/// <summary>Records made by hand of a process made up: what is read from incidents does not depend on what the coder finds.</summary>
internal static class MadeNews
{
    public static readonly Mention Malta = Party("Malta", "MLT", "GOV", "MLTGOV"), Tonga = Party("Tonga", "TON", "GOV", "TONGOV"), Fiji = Party("Fiji", "FJI", "GOV", "FJIGOV");
    public static readonly Mention Sides = Party("The two sides", null, null, null), Delegates = Party("Delegates", null, null, null), Peru = Party("Peru", "PER", "GOV", "PERGOV");
    public static readonly Place Suva = new() { Start = 0, End = 4, Text = "Suva", Name = "Suva", Country = "FJI", Lat = -18.14, Lon = 178.44, Granularity = "city" };

    private static readonly Lazy<Lexicon> s_lexicon = new(static () =>
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["processes"]);
        folder.Write(Path.Combine("processes", "processes.tsv"), "name\taliases\tparties\tmediators\tplaces\tfrom\tto\tsource\nMalta–Tonga\t\tMLT|TON\tFJI\tSuva\t2020\t\t\nDjibouti–Eritrea border\t\tDJI|ERI\tQAT|TUR\tDoha\t2020\t\t\n");
        return Lexicon.Read(DataFolder.Path, folder[""]);
    });

    public static Lexicon Lexicon => s_lexicon.Value;

    public static Mention Party(string name, string? country, string? sector, string? code) => new() { Start = 0, End = name.Length, Text = name, Name = name, Country = country, Sector = sector, Code = code };

    /// <summary>An event on a day, or on none that words tell.</summary>
    public static Event Event(EventClass kind, string cameo, string? day, Mention[] actors, Mention[]? recipients = null, params string[] words) => new()
    {
        Id = "",
        Class = kind,
        Cameo = CameoCode.Parse(cameo),
        Actors = actors,
        Recipients = recipients ?? [],
        Reciprocal = actors.Length > 1 && recipients is null,
        Trigger = new Words(20, 24, "deed"),
        Sentence = new TextSpan(0, 100),
        Words = words.Length > 0 ? words : ["meet"],
        Status = EventStatus.Happened,
        Time = day is null ? null : new() { From = Day(day), To = Day(day), Granularity = "day", Basis = "relative" },
        Rule = "made.tsv:1",
        Because = "made by hand",
        Confidence = 0.9,
    };

    /// <summary>An article that names Malta, Tonga and whoever takes part, published on a day.</summary>
    public static CodedArticle Article(string published, params Event[] events) => new()
    {
        Id = "n" + published,
        Coder = "made 1",
        Lexicon = "made",
        Published = Day(published),
        Mentions = [Malta, Tonga, .. events.SelectMany(e => e.Actors.Concat(e.Recipients))],
        Events = [.. events.Select((e, i) => e with { Id = $"e{i}", Sentence = new TextSpan(i * 100, (i * 100) + 100), Trigger = new Words((i * 100) + 20, (i * 100) + 24, "deed"), Time = e.Time ?? new() { From = Day(published), To = Day(published), Granularity = "day", Basis = "publication" } })],
    };

    public static Event Talks(string? day, Place? place = null) => Event(EventClass.Consult, "046", day, [Malta, Tonga], null, "talk") with { Place = place };

    public static IReadOnlyList<Process> Read(params CodedArticle[] articles) => ProcessReader.Read(Lexicon, IncidentReader.Read(Lexicon, articles.SelectMany(ReportReader.Read), _ => null));

    public static Process Course(params CodedArticle[] articles) => Read(articles).Single(p => p.Name == "Malta–Tonga");

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
