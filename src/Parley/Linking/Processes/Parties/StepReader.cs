using Parley.Entities;
using Parley.Lexicons.Processes;
using Parley.Ontology;

namespace Parley.Linking.Processes.Parties;

/// <summary>Finds the steps of a process among all incidents.</summary>
internal sealed class StepReader(KnownProcess process, ProcessParties parties, ProcessWords words)
{
    /// <summary>The steps, by their days.</summary>
    /// <param name="incidents">Incidents of which at least one report is of the process.</param>
    /// <param name="isOf">Whether a report's article is of the process.</param>
    /// <param name="isMain">Whether it is chiefly of this process.</param>
    public List<Step> Read(IEnumerable<LinkedIncident> incidents, Func<Report, bool> isOf, Func<Report, bool> isMain)
    {
        var steps = new List<Step>();
        foreach (var linked in incidents)
        {
            List<Report> reports = [.. linked.Reports.Where(isOf).OrderBy(r => r.Published ?? DateOnly.MaxValue).ThenBy(r => r.Article, StringComparer.Ordinal)];
            if (reports.Count == 0) continue;
            var involved = Involvement.Of(reports, parties, isMain);
            if (involved.Parties.Count > 0 || involved.IsVague || involved.Mediators.Count > 0) steps.Add(StepOf(linked.Incident, reports, involved));
        }

        return [.. steps.OrderBy(s => s.Day).ThenBy(s => s.IsReal ? 0 : 1).ThenBy(s => s.Said).ThenBy(s => s.Incident.Id, StringComparer.Ordinal)];
    }

    private Step StepOf(Incident incident, List<Report> reports, Involvement involved)
    {
        var lemmas = reports.SelectMany(r => r.Tellings).SelectMany(e => e.Words).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var both = parties.Face(involved.Parties) || involved.IsVague && !(involved.HasStrangers && incident.Class != EventClass.Consult);
        return new Step
        {
            Incident = incident,
            Reports = reports,
            Involved = involved,
            Words = lemmas,
            IsOfBoth = both,
            IsMeeting = incident.Class == EventClass.Consult && incident.Mode != "phone" && !lemmas.Overlaps(words["contact"]) && (both || IsWithOther(incident, involved, lemmas)),
        };
    }

    // One party is named: it talks where the other is at home or where they usually meet, or it talks with nobody else.
    private bool IsWithOther(Incident incident, Involvement involved, HashSet<string> lemmas)
    {
        if (involved.Parties.Count != 1 || involved.HasStrangers || involved.Mediators.Count > 0) return false;
        return IsAtOther(incident.Place, involved.Parties.First()) || IsUsual(incident.Place) || (incident.Mode is null && incident.Cameo?.Digits == "046" && lemmas.Overlaps(words["talks"]));
    }

    private bool IsAtOther(Place? place, string party) => place is { Granularity: "city" or "site", Country: { } country } && country != party && process.Parties.Contains(country);

    /// <summary>Whether it is a town where the parties usually meet.</summary>
    public bool IsUsual(Place? place) => place is not null && process.Places.Any(p => string.Equals(p, place.Name, StringComparison.OrdinalIgnoreCase) || string.Equals(p, place.Text, StringComparison.OrdinalIgnoreCase) || string.Equals(p, place.Admin1, StringComparison.OrdinalIgnoreCase));
}
