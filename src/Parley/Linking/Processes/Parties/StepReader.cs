using Parley.Entities;
using Parley.Lexicons.Processes;
using Parley.Ontology;

namespace Parley.Linking.Processes.Parties;

/// <summary>Finds the steps of a process among all incidents.</summary>
internal sealed class StepReader(KnownProcess process, ProcessParties parties, ProcessWords words)
{
    // What a sentence tells beside talks of months ago, without a day of its own, is as old as they are.
    private const int Month = 31;
    private readonly HashSet<(string Article, TextSpan Sentence)> _refusals = [], _recalls = [];

    /// <summary>The steps, by their days.</summary>
    /// <param name="incidents">Incidents of which at least one report is of the process.</param>
    /// <param name="isOf">Whether a report's article is of the process.</param>
    /// <param name="isMain">Whether it is chiefly of this process.</param>
    public List<Step> Read(IReadOnlyList<LinkedIncident> incidents, Func<Report, bool> isOf, Func<Report, bool> isMain)
    {
        var steps = new List<Step>();
        foreach (var report in incidents.Where(i => IsRefusal(i.Incident)).SelectMany(i => i.Reports)) _refusals.Add((report.Article, report.Event.Sentence));
        foreach (var report in incidents.SelectMany(i => i.Reports).Where(IsOfOldTalks)) _recalls.Add((report.Article, report.Event.Sentence));
        foreach (var linked in incidents)
        {
            List<Report> reports = [.. linked.Reports.Where(isOf).OrderBy(r => r.Published ?? DateOnly.MaxValue).ThenBy(r => r.Article, StringComparer.Ordinal)];
            if (reports.Count == 0) continue;
            var involved = Involvement.Of(reports, parties, isMain);
            if ((IsConcerned(linked.Incident, involved) || (IsRelease(linked.Incident, reports, involved) && reports.Exists(r => isMain(r)))) && (reports.Exists(r => isMain(r)) || IsOfThemAlone(involved))) steps.Add(StepOf(linked.Incident, reports, involved));
        }

        return [.. steps.OrderBy(s => s.Day).ThenBy(s => s.IsReal ? 0 : 1).ThenBy(s => s.Said).ThenBy(s => s.Incident.Id, StringComparer.Ordinal)];
    }

    // "Ruled out talks", "pulled out of the talks".
    private static bool IsRefusal(Incident incident) => incident.Class == EventClass.Reject || (incident.Class == EventClass.Sanction && incident.Cameo?.Digits is ['1', '6', '4' or '6', ..]);

    private static bool IsOfOldTalks(Report report) => report.Event is { Class: EventClass.Consult, Time: { IsTold: true, To: { } to } } && report.Published is { } published && published.DayNumber - to.DayNumber > Month;

    private bool IsConcerned(Incident incident, Involvement involved) => involved.Parties.Count > 0 || involved.IsVague || involved.HasUnnamed || involved.Mediators.Count > 0
        || (incident.Class == EventClass.Consult && !involved.HasStrangers && IsUsual(incident.Place));

    // "Ninety prisoners were freed", "ninety were let go": in an article of the process they are a party's, whoever freed them.
    private static bool IsRelease(Incident incident, List<Report> reports, Involvement involved) => incident.Class == EventClass.Retreat && !involved.HasStrangers
        && (incident.Cameo?.Digits.StartsWith("084", StringComparison.Ordinal) == true || (incident.Mode == "access" && reports.Exists(r => r.Event.Words.Contains("go"))));

    // In an article that is chiefly of another process, what its parties do with each other and with nobody else.
    private bool IsOfThemAlone(Involvement involved) => parties.Face(involved.Parties) && !involved.HasStrangers;

    private Step StepOf(Incident incident, List<Report> reports, Involvement involved)
    {
        var lemmas = reports.SelectMany(r => r.Tellings).SelectMany(e => e.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var named = parties.Face(involved.Parties);
        var both = named || (involved.IsVague && !(involved.HasStrangers && incident.Class != EventClass.Consult)) || (incident is { Reciprocal: true, Mode: null } && IsAlone(involved));
        var step = new Step { Incident = incident, Reports = reports, Involved = involved, Words = lemmas, IsOfBoth = both, IsByBoth = parties.Face(involved.Actors) || (involved.IsVague && involved.Actors.Count == 0), IsMeeting = false, IsBesideOldTalks = reports.TrueForAll(r => _recalls.Contains((r.Article, r.Event.Sentence))) };
        return step with { IsMeeting = IsTalking(step) && !IsRefused(step) && (named || (incident.Mode != "visit" && (both || IsWithOther(step)))) };
    }

    private bool IsTalking(Step step) => step.Incident is { Class: EventClass.Consult, Mode: not "phone" } && !step.Words.Overlaps(words["contact"]);

    // "They ruled out talks with the rebels" holds none.
    private bool IsRefused(Step step) => !step.IsDated && step.Reports.All(r => _refusals.Contains((r.Article, r.Event.Sentence)));

    private static bool IsAlone(Involvement involved) => involved is { Parties.Count: 1, HasStrangers: false, Mediators.Count: 0 };

    // Not all are named: one party talks where the other is at home or where they usually meet, or talks with nobody else; or somebody brings together whom the words leave out.
    private bool IsWithOther(Step step)
    {
        var (incident, involved) = (step.Incident, step.Involved);
        if (involved is { Parties.Count: 0, HasStrangers: false }) return IsUsual(incident.Place);
        if (!IsAlone(involved)) return false;
        if (IsAtOther(incident.Place, involved.Parties.First()) || IsUsual(incident.Place)) return true;
        return incident.Mode is null && step.Words.Overlaps(words["talks"]) && (step.IsDated || (step.IsLead && step.HasCameo(["046"])));
    }

    private bool IsAtOther(Place? place, string party) => place is { Granularity: "city" or "site", Country: { } country } && country != party && process.Parties.Contains(country);

    /// <summary>Whether it is a town where the parties usually meet.</summary>
    public bool IsUsual(Place? place) => place is not null && process.Places.Any(p => string.Equals(p, place.Name, StringComparison.OrdinalIgnoreCase) || string.Equals(p, place.Text, StringComparison.OrdinalIgnoreCase) || string.Equals(p, place.Admin1, StringComparison.OrdinalIgnoreCase));
}
