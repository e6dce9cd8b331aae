using Parley.Lexicons;
using Parley.Linking.Incidents;
using Parley.Text.Fingerprints;

namespace Parley.Linking;

/// <summary>Reads which incidents the reports of many articles tell of.</summary>
public static class IncidentReader
{
    /// <summary>The incidents in order of their days, those without a day last.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another.</param>
    /// <param name="reports">Reports in any order.</param>
    /// <param name="print">The fingerprint of an article; null where it has none.</param>
    public static IReadOnlyList<LinkedIncident> Read(Lexicon lexicon, IEnumerable<Report> reports, Func<string, Fingerprint?> print)
    {
        var memory = new WorkingMemory();
        new IncidentLinker(lexicon, memory).LinkAll(reports);
        return [.. memory.Incidents.Select(i => new LinkedIncident(IncidentAssembler.Assemble(i, print), [.. i.Reports.Select(r => r.Report)]))
            .OrderBy(i => i.Incident.Time?.From ?? i.Incident.Time?.To ?? DateOnly.MaxValue).ThenBy(i => i.Incident.Id, StringComparer.Ordinal)];
    }
}
