using Parley.Lexicons;
using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Outcomes;
using Parley.Linking.Processes.Parties;
using Parley.Linking.Processes.Rounds;
using Parley.Ontology;

namespace Parley.Linking.Processes;

/// <summary>Reads the course of negotiations from linked incidents: those of the register, and others that repeated talks show.</summary>
public static class ProcessReader
{
    /// <summary>The processes that incidents tell of, in the order of the register, those found besides at the end by name.</summary>
    /// <param name="lexicon">The register of processes, and the rows by which their course is read.</param>
    /// <param name="incidents">Incidents with their reports, in any order.</param>
    public static IReadOnlyList<Process> Read(Lexicon lexicon, IReadOnlyList<LinkedIncident> incidents)
    {
        var rows = lexicon.Processes;
        var known = rows.Known.Concat(UnknownProcesses.Find(incidents, lexicon)).ToList();
        var articles = incidents.SelectMany(i => i.Reports).DistinctBy(r => r.Article).ToList();
        var scopes = new ArticleScopes(known, rows, articles);
        var found = new List<Process>();
        foreach (var process in known)
            if (scopes.Any(process) && Course(process, rows, scopes, incidents, LatestOf(articles.Where(a => scopes.IsOf(process, a)))) is { } course) found.Add(course);
        return found;
    }

    private static DateOnly LatestOf(IEnumerable<Report> articles) => articles.Max(a => a.Published) ?? DateOnly.MaxValue;

    private static Process? Course(KnownProcess process, ProcessLexicon rows, ArticleScopes scopes, IReadOnlyList<LinkedIncident> incidents, DateOnly latest)
    {
        var reader = new StepReader(process, scopes.Parties(process), rows.Words);
        var steps = reader.Read(incidents, r => scopes.IsOf(process, r), r => scopes.IsMain(process, r));
        var drafts = new RoundReader(process, reader, rows.Words).Read(steps);
        var issues = new IssueReader(rows.Issues);
        var turns = new TurnReader(rows.Turns, rows.Words).Read(OnRoundDays(steps, drafts), latest);
        var rounds = drafts.ConvertAll(d => d.ToRound(process.Parties));
        var exchanges = ExchangeReader.Read(steps, rows.Exchanges);
        if (rounds.Count + turns.Count + exchanges.Count == 0) return null;
        var venues = rounds.FindAll(r => r is { Status: RoundStatus.Held, Venue: { Granularity: "city" or "site" or "admin1" } });
        return new Process
        {
            Name = process.Name,
            Parties = process.Parties,
            Mediators = Mediators(steps),
            Hosts = [.. MostFirst(venues.Select(r => r.Venue!.Country).OfType<string>().Where(c => !process.Parties.Contains(c)))],
            Venues = [.. MostFirst(venues.Select(r => r.Place!))],
            Status = turns.Count == 0 ? null : turns[^1].Status,
            Since = turns.Count == 0 ? null : turns[^1].Day,
            Rounds = rounds,
            Agreements = new AgreementReader(rows, issues).Read(steps),
            Exchanges = exchanges,
            Positions = PositionReader.Read(steps, issues),
            Next = NextReader.Read(steps, drafts, latest),
            Turns = turns,
            Incidents = [.. steps.Select(s => s.Incident.Id)],
            Between = [.. steps.Where(s => s.IsOfBoth).Select(s => s.Incident.Id)],
            Attacks = new AttackReader(process, scopes, rows.States).Read(incidents),
            Latest = latest == DateOnly.MaxValue ? null : latest,
        };
    }

    // A meeting that is told of again without its day was on the days of its round; what a day's meeting came to is told with it.
    private static IEnumerable<Step> OnRoundDays(List<Step> steps, List<RoundDraft> rounds)
    {
        var days = rounds.Where(r => r.IsDated && r.Status == RoundStatus.Held).SelectMany(r => r.Steps.Where(s => !s.IsDated).Select(s => (s.Incident.Id, r.To))).DistinctBy(s => s.Id).ToDictionary();
        return steps.Select(s => days.TryGetValue(s.Incident.Id, out var day) ? s with { RoundDay = day } : s).OrderBy(s => s.Day).ThenBy(s => s is { IsMeeting: true, IsReal: true } ? 0 : 1);
    }

    private static IReadOnlyList<string> Mediators(List<Step> steps) =>
        [.. MostFirst(steps.Where(s => s.Incident.Class == EventClass.Consult || s.IsOfBoth).SelectMany(s => s.Involved.Mediators))];

    private static IEnumerable<string> MostFirst(IEnumerable<string> names) => names.GroupBy(n => n).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
}
