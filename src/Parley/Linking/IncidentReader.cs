using Parley.Lexicons;
using Parley.Linking.Echoes;
using Parley.Linking.Incidents;

namespace Parley.Linking;

/// <summary>Reads which incidents the reports of many articles tell of.</summary>
public static class IncidentReader
{
    /// <summary>The incidents in order of their days, those without a day last.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another.</param>
    /// <param name="reports">Reports in any order.</param>
    /// <param name="echoes">Which articles are copies of one.</param>
    public static IReadOnlyList<LinkedIncident> Read(Lexicon lexicon, IEnumerable<Report> reports, EchoGroups echoes)
    {
        var memory = new WorkingMemory();
        new IncidentLinker(lexicon, memory).LinkAll(reports);
        return [.. memory.Incidents.Select(i => new LinkedIncident(IncidentAssembler.Assemble(i, echoes), [.. i.Reports.Select(r => r.Report)]))
            .OrderBy(i => i.Incident.Time?.From ?? i.Incident.Time?.To ?? DateOnly.MaxValue).ThenBy(i => i.Incident.Id, StringComparer.Ordinal)];
    }
}
