using Parley.Entities;
using Parley.Events;
using Parley.Ontology;
using Parley.Store;

namespace Parley.Benchmarks;

/// <summary>
/// News made by chance from a seed: some hundred pairs of enemies and partners, few of them in most of the news; each happening is told by one to eight articles on its day and the two after it,
/// one report in twenty recalls what was up to two years ago. An article tells of six happenings, most of them of one pair.
/// </summary>
internal sealed class MadeNews(int seed)
{
    private const int Pairs = 400, Towns = 24, Vocabulary = 40_000, EventsOfArticle = 6, WordsOfText = 320, DaysRecalled = 700;

    private static readonly (EventClass Class, string[] Verbs)[] s_deeds =
    [
        (EventClass.Assault, ["shell", "strike", "attack", "bomb", "raid", "ambush"]), (EventClass.Consult, ["meet", "visit", "call", "talk"]), (EventClass.Request, ["urge", "demand", "ask"]),
        (EventClass.Accuse, ["accuse", "blame", "condemn"]), (EventClass.Agree, ["agree", "sign", "pledge"]), (EventClass.Mobilize, ["deploy", "mobilize"]), (EventClass.Sanction, ["sanction", "ban"]),
        (EventClass.Coerce, ["arrest", "detain", "seize"]), (EventClass.Protest, ["protest", "rally", "march"]), (EventClass.Aid, ["deliver", "send"]),
    ];

    private readonly Random _random = new(seed);
    private readonly List<Happening> _past = [];
    private readonly SortedDictionary<DateOnly, List<Happening>> _due = [];
    private int _happenings, _articles;

    /// <summary>The articles of a day with the numbers of the happenings that their events tell of.</summary>
    /// <param name="day">The day; days must come in order.</param>
    /// <param name="events">Events of the day, about.</param>
    public IEnumerable<(ReadArticle Read, int[] Happenings)> Day(DateOnly day, int events)
    {
        while (Due(day).Count < events) Happen(day);
        var told = Due(day).GroupBy(h => h.Pair).SelectMany(pair => pair.OrderBy(_ => _random.Next())).ToList();
        _due.Remove(day);
        // Two tellings of one happening are never of one article.
        for (var i = 0; i < told.Count; i += EventsOfArticle) yield return Article(day, [.. told.Skip(i).Take(EventsOfArticle).DistinctBy(h => h.Number)]);
    }

    private List<Happening> Due(DateOnly day) => _due.TryGetValue(day, out var due) ? due : _due[day] = [];

    private void Happen(DateOnly day)
    {
        var happening = New(day);
        _past.Add(happening);
        var reports = 1 + Math.Min(7, (int)(-Math.Log(1 - _random.NextDouble()) * 1.6));
        for (var i = 0; i < reports; i++) Due(day.AddDays(i == 0 ? 0 : _random.Next(3))).Add(happening);
        if (_random.Next(20) == 0) Due(day).Add(_past[Math.Max(0, _past.Count - 1 - _random.Next(Math.Min(_past.Count, 600 * DaysRecalled)))]);
    }

    private Happening New(DateOnly day)
    {
        var pair = Zipf(Pairs);
        var deed = s_deeds[Zipf(s_deeds.Length)];
        return new(_happenings++, pair, deed.Class, deed.Verbs[_random.Next(deed.Verbs.Length)], day, Zipf(Towns), _random.Next(1, 40));
    }

    private (ReadArticle, int[]) Article(DateOnly day, List<Happening> told)
    {
        var id = $"wire-{day:yyyyMMdd}-{_articles++}";
        var words = Enumerable.Range(0, WordsOfText).Select(_ => $"w{Zipf(Vocabulary)}").ToArray();
        var text = string.Join(' ', words);
        var events = told.Select((h, i) => EventOf(id, day, h, i)).ToList();
        var named = events.SelectMany(e => e.Actors.Concat(e.Recipients)).Concat(words[..12].Select(w => Party(w, null, null))).ToList();
        var record = new CodedArticle
        {
            Id = id,
            Coder = "made",
            Lexicon = "made",
            Published = day,
            Publisher = $"Paper {_random.Next(200)}",
            Fingerprint = Text.Fingerprints.Fingerprint.Of(words)?.ToString(),
            Events = events,
            Mentions = named,
            Places = [.. events.Select(e => e.Place!)],
            Attributions = [new([new(0, 8, "ministry")], [new(9, 13, "said")], [new(14, 40, "that it was so")])],
        };
        return (new(new Article(id, text) { Published = day, Publisher = record.Publisher, Title = string.Join(' ', words[..8]) }, record, "made.jsonl"), [.. told.Select(h => h.Number)]);
    }

    private Event EventOf(string article, DateOnly day, Happening h, int position)
    {
        var isTold = h.Day < day.AddDays(-3) ? _random.Next(4) > 0 : _random.Next(2) == 0;
        return new()
        {
            Id = StableHash.Of(article, $"{position}"),
            Class = h.Class,
            Cameo = CameoCode.Parse("040"),
            Trigger = new(position * 40, (position * 40) + h.Verb.Length, h.Verb),
            Sentence = new(position * 40, (position * 40) + 120),
            Words = [h.Verb, .. Enumerable.Range(0, 5).Select(i => $"n{h.Number}x{_random.Next(8)}"), $"town{h.Pair}of{h.Town}"],
            Status = _random.Next(8) == 0 ? EventStatus.Planned : EventStatus.Happened,
            Time = isTold ? Stated(h.Day) : new() { From = day, To = day, Granularity = "day", Basis = "publication" },
            Place = new() { Start = 0, End = 8, Text = $"Town {h.Town}", Name = $"Town {h.Pair} {h.Town}", Country = Country(h.Pair), Admin1 = $"Province {h.Town % 5}", Lat = h.Pair % 60, Lon = h.Town * 3, GeonameId = (h.Pair * 100) + h.Town, Granularity = "city" },
            Actors = [Party($"Leader {h.Pair}", Country(h.Pair), "GOV")],
            Recipients = [Party($"Side {h.Pair}", Country((h.Pair * 7) + 3), _random.Next(3) == 0 ? "MIL" : "GOV")],
            Numbers = h.Class == EventClass.Assault ? [new() { Of = "killed", Unit = "person", Least = h.Killed, Most = h.Killed, Start = 20, End = 22, Text = $"{h.Killed}" }] : [],
            Attributions = _random.Next(3) == 0 ? [0] : [],
            Rule = $"triggers/{h.Class}.tsv:{h.Verb.Length}",
            Because = $"'{h.Verb}' with an actor and a recipient",
            Confidence = Math.Round(_random.NextDouble(), 2),
        };
    }

    private static EventTime Stated(DateOnly day) => new() { From = day, To = day, Granularity = "day", Basis = "stated", Start = 30, End = 36, Text = "Monday" };

    private static Mention Party(string name, string? country, string? sector) =>
        new() { Start = 3, End = 3 + name.Length, Text = name, Name = name, Country = country, Sector = sector, Code = country is null ? null : country + sector };

    private static string Country(int number) => $"{(char)('A' + (number % 20))}{(char)('A' + (number / 20 % 10))}X";

    // Rank by Zipf's law, exponent 1: the first in most of the news, the last seldom.
    private int Zipf(int most) => Math.Min(most - 1, (int)Math.Exp(_random.NextDouble() * Math.Log(most + 1)) - 1);

    private sealed record Happening(int Number, int Pair, EventClass Class, string Verb, DateOnly Day, int Town, int Killed);
}
