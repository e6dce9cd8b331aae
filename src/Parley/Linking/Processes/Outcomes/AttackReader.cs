using Parley.Events;
using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;
using Parley.Ontology;

namespace Parley.Linking.Processes.Outcomes;

/// <summary>Reads which attacks go on between the parties while they talk.</summary>
/// <param name="process">The process.</param>
/// <param name="scopes">Of which processes each article is.</param>
/// <param name="states">Codes that stand for states.</param>
internal sealed class AttackReader(KnownProcess process, ArticleScopes scopes, IReadOnlySet<string> states)
{
    private readonly HashSet<string> _countries = [.. process.Parties.Where(states.Contains)];

    /// <summary>The incidents in their order: attacks that happened, of one party on another; in articles chiefly of the process those too that name nobody of another country and lie nowhere else.</summary>
    public IReadOnlyList<string> Read(IEnumerable<LinkedIncident> incidents) => [.. incidents.Where(i => i.Incident is { Class: EventClass.Assault, Status: EventStatus.Happened or EventStatus.Ongoing } && IsOfThem(i)).Select(i => i.Incident.Id)];

    private bool IsOfThem(LinkedIncident linked)
    {
        List<Report> reports = [.. linked.Reports.Where(r => scopes.IsOf(process, r))];
        if (reports.Count == 0) return false;
        var parties = scopes.Parties(process);
        var involved = Involvement.Of(reports, parties, r => scopes.IsMain(process, r));
        return parties.Face(involved.Parties) || (reports.Exists(r => scopes.IsMain(process, r)) && !involved.HasStrangers && IsAtHome(linked.Incident));
    }

    private bool IsAtHome(Incident incident) => _countries.Count == 0 || incident.Place?.Country is not { } country || _countries.Contains(country);
}
