using Parley.Entities;
using Parley.Events;
using Parley.Linking.Echoes;
using Parley.Linking.Facts;
using Parley.Text.Fingerprints;

namespace Parley.Linking.Incidents;

/// <summary>Puts together what the reports of an incident say.</summary>
public static class IncidentAssembler
{
    private const int MostNarrow = 10;

    private static readonly string[] s_narrowest = ["site", "city", "admin1", "region", "water", "country"];

    /// <summary>The incident.</summary>
    /// <param name="known">Its reports.</param>
    /// <param name="print">The fingerprint of an article; null where it has none.</param>
    public static Incident Assemble(KnownIncident known, Func<string, Fingerprint?> print)
    {
        List<Report> reports = [.. known.Reports.Select(r => r.Report).OrderBy(r => r.Published ?? DateOnly.MaxValue).ThenBy(r => r.Article, StringComparer.Ordinal)];
        var events = reports.ConvertAll(r => r.Event);
        return new Incident
        {
            Id = known.Id,
            Class = events[0].Class,
            Mode = MostOften(events.Select(e => e.Mode)),
            Cameo = MostOften(events.Select(e => e.Cameo?.Digits)) is { } digits ? events.Find(e => e.Cameo?.Digits == digits)!.Cameo : null,
            Actors = PartyConsensus.Of(events.Select(e => e.Actors)),
            Recipients = PartyConsensus.Of(events.Select(e => e.Recipients)),
            Others = [.. events.SelectMany(e => e.Others).GroupBy(o => o.Part).SelectMany(p => PartyConsensus.Of([[.. p.Select(o => o.Mention)]]).Select(n => n with { Part = p.Key }))],
            Reciprocal = events.Exists(e => e.Reciprocal),
            Status = StatusOf(events),
            Time = TimeOf(reports),
            Place = PlaceOf(events),
            Facts = [.. reports.SelectMany(FactReader.Read)],
            Members = [.. reports.SelectMany(r => r.Tellings.Select(e => new IncidentMember(r.Article, e.Id, e.Trigger.Start, e.Trigger.End)))],
            Echoes = EchoesOf([.. reports.Select(r => r.Article).Distinct()], print),
            Because = Because(known),
        };
    }

    private static IReadOnlyList<IReadOnlyList<string>> EchoesOf(List<string> articles, Func<string, Fingerprint?> print) =>
        articles.Count == 1 ? [] : EchoGroups.Of(articles.Select(a => (a, print(a)))).Among(articles);

    // As text, since null is an answer as well: a mode that no report tells.
    private static string? MostOften(IEnumerable<string?> values) => values.Where(v => v is not null).GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static EventStatus StatusOf(List<Event> events)
    {
        if (events.Exists(e => e.Status == EventStatus.Happened)) return EventStatus.Happened;
        if (events.Exists(e => e.Status == EventStatus.Ongoing)) return EventStatus.Ongoing;
        return events[^1].Status;
    }

    private static EventTime? TimeOf(List<Report> reports)
    {
        var told = reports.ConvertAll(r => r.Event.Time).FindAll(t => t is { IsTold: true, From: not null, To: not null });
        if (told.Count == 0) return reports[0].Event.Time;
        // News of the day tells it closer than "in May" long after.
        if (told.TrueForAll(t => IsWide(t!)) && reports[0].Event is { Status: EventStatus.Happened, Time: { IsTold: false, From: { } from, To: { } to } news } && told.Exists(t => t!.From <= from && to <= t.To)) return news;
        // "In May" speaks for the fourth of May.
        return told.OrderByDescending(t => told.Count(o => o!.From <= t!.From && t.To <= o.To)).ThenBy(t => t!.To!.Value.DayNumber - t.From!.Value.DayNumber).ThenBy(t => t!.From).First();
    }

    private static bool IsWide(EventTime time) => time.To!.Value.DayNumber - time.From!.Value.DayNumber > MostNarrow;

    private static Place? PlaceOf(List<Event> events) => events.Select(e => e.Place).OfType<Place>().GroupBy(p => (p.GeonameId, p.Name))
        .OrderBy(g => Array.IndexOf(s_narrowest, g.First().Granularity)).ThenByDescending(g => g.Count()).ThenBy(g => g.Key.Name, StringComparer.Ordinal).FirstOrDefault()?.First();

    private static string? Because(KnownIncident known)
    {
        var reasons = known.Reports.Where(r => r.Because is not null).Select(r => $"{r.Report.Article}: {r.Because}").ToList();
        return reasons.Count == 0 ? null : string.Join("; ", reasons);
    }
}
