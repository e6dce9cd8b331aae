using Parley.Entities;
using Parley.Events;
using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;
using Parley.Ontology;

namespace Parley.Linking.Processes.Rounds;

/// <summary>Reads the rounds of a process: meetings whose days and place agree are one, plans come true or are called off, parties stay away.</summary>
internal sealed class RoundReader(KnownProcess process, StepReader steps, ProcessWords words)
{
    /// <summary>Days that a round told exactly may span.</summary>
    public const int NarrowDays = 10;

    // A refusal told with its day is of one meeting where the day is one.
    private const int OneMeeting = 2;

    private const int Soon = 60;

    /// <summary>The rounds by their days.</summary>
    public List<RoundDraft> Read(IReadOnlyList<Step> all)
    {
        var rounds = new List<RoundDraft>();
        foreach (var step in all.Where(s => s.IsReal && IsRound(s)).OrderBy(s => s.IsMeeting ? 0 : 1).ThenBy(Rank).ThenBy(s => s.From).ThenBy(s => s.Said)) Place(rounds, step, RoundStatus.Held);
        foreach (var step in all.Where(IsAnnounced).OrderBy(s => s.From).ThenBy(s => s.Said)) Place(rounds, step, RoundStatus.Announced);
        foreach (var step in all.Where(IsRefusal).OrderBy(s => s.Said)) Refuse(rounds, step, all);
        return [.. rounds.OrderBy(r => r.From).ThenBy(r => r.To)];
    }

    private static int Rank(Step step) => !step.IsDated ? 2 : step.To.DayNumber - step.From.DayNumber > NarrowDays ? 1 : 0;

    private static void Place(List<RoundDraft> rounds, Step step, RoundStatus status)
    {
        if (RoundMatch.Find(rounds, step) is { } known) known.Add(step);
        else if (!step.IsRecalled) rounds.Add(new RoundDraft(step, status));
    }

    // An accord that both make in a town abroad or where they use to meet was made at a meeting; so was one that each signed, nobody tells where.
    private bool IsRound(Step step) => step.IsMeeting || (step.IsOfBoth && IsAccord(step) && step.Incident.Place switch
    {
        null => step.Incident.Class == EventClass.Support && step.Involved.Parties.Count > 1 && (step.IsDated ? step.To.DayNumber - step.From.DayNumber <= NarrowDays : step.IsLead && step.Incident.Time is not { IsTold: true }),
        { Granularity: "city" or "site" } place => step.IsDated && (steps.IsUsual(place) || IsAbroad(place)),
        _ => false,
    });

    private static bool IsAccord(Step step) => step.Incident.Class == EventClass.Support ? step.HasCameo(["057"]) : step is { Incident.Class: EventClass.Agree, IsByBoth: true } && !step.HasCameo(["036"]);

    private bool IsAbroad(Place place) => place.Country is not { } country || !process.Parties.Contains(country);

    private static bool IsAnnounced(Step step)
    {
        // The day of a plan that is no later than its news is the day of the announcement.
        if (!step.IsDated || step.From <= step.Said || step.To.DayNumber - step.From.DayNumber > NarrowDays) return false;
        return step.Incident.Status switch
        {
            EventStatus.Planned => step.IsMeeting,
            EventStatus.Possible => step.IsMeeting && step.Incident.Place is not null,
            EventStatus.Happened => step.Incident.Class == EventClass.Agree && step.HasCameo(["036"]) && step.IsOfBoth && step.Incident.Time!.From is not null,
            _ => false,
        };
    }

    private bool IsRefusal(Step step) => step.Incident.Class switch
    {
        EventClass.Consult => step.Incident.Status == EventStatus.Negated,
        EventClass.Reject => step.IsReal && (step.HasCameo(["125"]) || (step.Incident.Mode == "meet" && step.Words.Overlaps(words["talks"]))),
        EventClass.Sanction => step.IsReal && step.HasCameo(["164", "166"]) && step.Words.Overlaps(words["talks"]),
        _ => false,
    };

    private void Refuse(List<RoundDraft> rounds, Step step, IReadOnlyList<Step> all)
    {
        var status = step.Words.Overlaps(words["postpone"]) ? RoundStatus.Postponed : RoundStatus.CalledOff;
        var absent = step.Involved.Actors.Count == 1 && status == RoundStatus.CalledOff ? step.Involved.Actors : new HashSet<string>();
        if (!step.IsDated)
        {
            RefuseUndated(rounds, step, status, absent);
            return;
        }

        if (step.To.DayNumber - step.From.DayNumber > OneMeeting) return;
        if (RoundMatch.Find(rounds, step) is { } known) CallOff(known, step, status, absent);
        else if (absent.Count == 1 && WithoutThem(all, step) is { } meeting) MeetWithout(rounds, meeting, step, absent);
        // The day of a break is that on which it was made, not that of a meeting.
        else if (step.Incident.Class != EventClass.Sanction && (step.IsOfBoth || absent.Count == 1)) AddCalledOff(rounds, step, status, absent);
    }

    // It is of the next round announced; or it is itself the news that parties do not come to where they usually meet.
    private void RefuseUndated(List<RoundDraft> rounds, Step step, RoundStatus status, IReadOnlySet<string> absent)
    {
        if (rounds.Find(r => r.From >= step.Said && r.From.DayNumber <= step.Said.DayNumber + Soon) is { } pending) CallOff(pending, step, status, absent);
        else if (!step.IsRecalled && step.Incident.Class == EventClass.Consult && steps.IsUsual(step.Incident.Place)) AddCalledOff(rounds, step, status, absent);
    }

    private static void CallOff(RoundDraft round, Step step, RoundStatus status, IReadOnlySet<string> absent)
    {
        if (round.Status == RoundStatus.Held) return;
        if (round.IsWithout(absent))
        {
            round.AddAbsence(step, []);
            return;
        }

        round.Status = status;
        round.AddAbsence(step, absent);
    }

    private static void AddCalledOff(List<RoundDraft> rounds, Step step, RoundStatus status, IReadOnlySet<string> absent)
    {
        var draft = new RoundDraft(step, status);
        draft.AddAbsence(step, absent);
        rounds.Add(draft);
    }

    // The other side meets the mediators all the same: told in the same article, to come or going on.
    private static Step? WithoutThem(IReadOnlyList<Step> all, Step refusal) => all.OrderByDescending(s => s.Incident.Place?.Granularity is "city" or "site").ThenByDescending(s => s.Involved.Mediators.Count).FirstOrDefault(s => s.Incident.Class == EventClass.Consult && s.Incident.Status is not EventStatus.Negated && s.Involved.Mediators.Count > 0
        && s.Involved.Parties.Count == 1 && !s.Involved.Parties.Overlaps(refusal.Involved.Actors) && s.Incident.Place is not null && s.Reports.Any(r => refusal.Reports.Any(o => o.Article == r.Article))
        && (!s.IsDated || (s.From <= refusal.To && s.To >= refusal.From)));

    private static void MeetWithout(List<RoundDraft> rounds, Step meeting, Step refusal, IReadOnlySet<string> absent)
    {
        var draft = new RoundDraft(meeting with { Incident = meeting.Incident with { Time = refusal.Incident.Time } }, meeting.IsReal && refusal.To < refusal.Said ? RoundStatus.Held : RoundStatus.Announced);
        draft.AddAbsence(refusal, absent);
        rounds.Add(draft);
    }
}
