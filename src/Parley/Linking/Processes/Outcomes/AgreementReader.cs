using Parley.Lexicons.Processes;
using Parley.Linking.Processes.Parties;
using Parley.Ontology;

namespace Parley.Linking.Processes.Outcomes;

/// <summary>Reads the accords and ceasefires of a process, and what became of them.</summary>
internal sealed class AgreementReader(ProcessLexicon lexicon, IssueReader issues)
{
    private const int Apart = 2;

    // Who fights within hours of a signature may not have heard of it; a year on it is another war.
    private const int Soon = 1, Long = 365;

    /// <summary>The agreements by their days.</summary>
    public List<Agreement> Read(IReadOnlyList<Step> steps)
    {
        var found = new List<List<Step>>();
        foreach (var step in steps.Where(s => s.IsReal && !s.IsRecalled && IsAgreement(s)))
        {
            if (found.Find(f => f[0].Day.DayNumber >= step.Day.DayNumber - Apart && OfWhat(f[0]) == OfWhat(step)) is { } known) known.Add(step);
            else found.Add([step]);
        }

        return [.. found.Select(f => AgreementOf(f, steps))];
    }

    private static bool IsAgreement(Step step) => step.Incident.Class switch
    {
        EventClass.Support => step.IsOfBoth && step.HasCameo(["057"]),
        EventClass.Agree => step.IsOfBoth && step.Incident.Reciprocal && !step.HasCameo(["036"]),
        EventClass.Concede or EventClass.Retreat => step.HasCameo(["0871"]) && step.Involved.Actors.Count > 0,
        _ => false,
    };

    private string OfWhat(Step step) => step.HasCameo(["0871", "0356"]) || step.Words.Overlaps(lexicon.Words["ceasefire"]) ? "ceasefire" : "accord";

    private Agreement AgreementOf(List<Step> told, IReadOnlyList<Step> steps)
    {
        var day = told[0].Day;
        var promised = told.Select(issues.Of).OfType<string>().Where(i => i != "talks").ToHashSet();
        var later = steps.Where(s => s.Day.DayNumber > day.DayNumber + Soon && s.Day.DayNumber < day.DayNumber + Long && s.IsReal && !told.Contains(s)).ToList();
        var left = later.Where(IsLeaving).ToList();
        var fought = later.Where(IsFighting).ToList();
        var kept = later.Where(s => s.Incident.Class == EventClass.Retreat && issues.Of(s) is { } issue && promised.Contains(issue)).ToList();
        return new Agreement
        {
            Of = OfWhat(told[0]),
            By = [.. told.SelectMany(s => s.Involved.Parties).Distinct().Order(StringComparer.Ordinal)],
            Time = told[0].Incident.Time,
            Place = told.Select(s => s.Incident.Place?.Name).FirstOrDefault(p => p is not null),
            Promised = [.. promised.Order(StringComparer.Ordinal)],
            Status = left.Count > 0 ? AgreementStatus.Ended : OfWhat(told[0]) == "ceasefire" && fought.Count > 0 ? AgreementStatus.Violated : kept.Count > 0 ? AgreementStatus.Kept : AgreementStatus.InForce,
            Incidents = Ids(told),
            Kept = Ids(kept),
            Broken = Ids(left.Concat(OfWhat(told[0]) == "ceasefire" ? fought : [])),
        };
    }

    private bool IsLeaving(Step step) => step.Incident.Class == EventClass.Sanction && step.HasCameo(["166"]) && step.Words.Overlaps(lexicon.Words["accord"]);

    private static bool IsFighting(Step step) => step.Incident.Class == EventClass.Assault && step.Involved.Actors.Count > 0 && step.Involved.Recipients.Except(step.Involved.Actors).Any();

    private static IReadOnlyList<string> Ids(IEnumerable<Step> steps) => [.. steps.Select(s => s.Incident.Id).Distinct()];
}
