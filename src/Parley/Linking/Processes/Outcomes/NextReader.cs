using Parley.Events;
using Parley.Linking.Processes.Parties;
using Parley.Linking.Processes.Rounds;
using Parley.Ontology;

namespace Parley.Linking.Processes.Outcomes;

/// <summary>Reads what is announced and has not come yet.</summary>
internal static class NextReader
{
    // What was announced without a day is forgotten after some weeks.
    private const int Fresh = 31;

    private static readonly HashSet<EventClass> s_awaited = [EventClass.Consult, EventClass.Retreat, EventClass.Support, EventClass.Aid];

    /// <summary>The steps to come, by their days, those without a day last.</summary>
    /// <param name="steps">The steps of the process.</param>
    /// <param name="rounds">Its rounds: what was held or called off does not come.</param>
    /// <param name="latest">Day of the latest article.</param>
    public static List<NextStep> Read(IReadOnlyList<Step> steps, IReadOnlyList<RoundDraft> rounds, DateOnly latest)
    {
        var over = rounds.Where(r => r.Status != RoundStatus.Announced).SelectMany(r => r.Steps).Select(s => s.Incident.Id).ToHashSet();
        return [.. steps.Where(s => s.Incident.Status == EventStatus.Planned && s_awaited.Contains(s.Incident.Class) && IsToCome(s.Incident.Time, s, latest) && !over.Contains(s.Incident.Id))
            .Select(s => new NextStep(s.Incident.Class, [.. s.Involved.Parties.Union(s.Involved.Mediators).Order(StringComparer.Ordinal)], s.IsDated ? s.From : null, Told(s)?.To, s.Incident.Place?.Name, s.Incident.Id))
            .OrderBy(n => n.From ?? n.To ?? DateOnly.MaxValue)];
    }

    private static EventTime? Told(Step step) => step.Incident.Time is { IsTold: true } told ? told : null;

    private static bool IsToCome(EventTime? time, Step step, DateOnly latest) =>
        time is { IsTold: true, To: { } to } ? to >= latest : step.Reports.Any(r => r.Published is { } said && said.DayNumber >= latest.DayNumber - Fresh);
}
