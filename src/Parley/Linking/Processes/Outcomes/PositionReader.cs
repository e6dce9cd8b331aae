using Parley.Events;
using Parley.Linking.Processes.Parties;
using Parley.Ontology;

namespace Parley.Linking.Processes.Outcomes;

/// <summary>Reads what each party demands, offers and rejects.</summary>
internal static class PositionReader
{
    /// <summary>The positions by party and issue, in the order in which they were first told.</summary>
    public static List<Position> Read(IReadOnlyList<Step> steps, IssueReader issues)
    {
        var held = steps.SelectMany(s => s.Involved.Actors.Select(party => (Party: party, Issue: issues.Of(s), Stance: StanceOf(s), Step: s))).Where(p => p.Issue is not null && p.Stance is not null);
        return [.. held.GroupBy(p => (p.Party, p.Issue, p.Stance)).Select(g => new Position(g.Key.Party, g.Key.Issue!, g.Key.Stance!, Days(g.Select(p => p.Step)).Min(), Days(g.Select(p => p.Step)).Max(), [.. g.Select(p => p.Step.Incident.Id).Distinct()]))
            .OrderBy(p => p.Since).ThenBy(p => p.Party, StringComparer.Ordinal).ThenBy(p => p.Issue, StringComparer.Ordinal)];
    }

    private static IEnumerable<DateOnly?> Days(IEnumerable<Step> steps) => steps.SelectMany(s => s.Reports).Select(r => r.Published);

    private static string? StanceOf(Step step) => step.Incident switch
    {
        { Class: EventClass.Request, Status: not EventStatus.Negated } => "demands",
        { Class: EventClass.Agree, Status: not EventStatus.Negated } => "offers",
        { Class: EventClass.Agree } => "rejects",
        { Class: EventClass.Reject, Status: not EventStatus.Negated } => "rejects",
        _ => null,
    };
}
