using Parley.Events;
using Parley.Events.Retelling;
using Parley.Linking.Processes.Parties;
using Parley.Ontology;

namespace Parley.Linking.Processes.Rounds;

/// <summary>Whether a step tells of a round that is known already.</summary>
internal static class RoundMatch
{
    // Two rounds on two days running are one; a plan may slip.
    private const int HeldApart = 1, PlanApart = 3, SignedAfter = 14, NewsDelay = 7, RecalledDelay = 45;

    /// <summary>The round that the step tells of: the one nearest in time; null where it is none of them.</summary>
    public static RoundDraft? Find(IEnumerable<RoundDraft> rounds, Step step) =>
        rounds.Where(r => Agree(r, step)).OrderBy(r => DaysApart(r, step)).ThenByDescending(r => r.To).FirstOrDefault();

    private static bool Agree(RoundDraft round, Step step)
    {
        var places = PlaceComparison.Of(round.Place, step.Incident.Place);
        if (places == Likeness.Different || !ArePartiesOne(round, step)) return false;
        if (step.Incident.Status == EventStatus.Planned && round.Status == RoundStatus.Held && ShareArticle(round, step) && (!step.IsDated || !round.IsDated || DaysApart(round, step) > 0)) return false;
        if (!step.IsDated) return IsNewsOf(round, step, places);
        var plan = round.Status != RoundStatus.Held || !step.IsReal;
        // What is signed soon after a round, and nowhere else, ends it.
        if (!plan && step.Incident.Class != EventClass.Consult && step.From >= round.From) return DaysApart(round, step) <= SignedAfter;
        return DaysApart(round, step) <= (plan && places is Likeness.Same or Likeness.Alike ? PlanApart : HeldApart);
    }

    // What no words date is of the days before its article, or is recalled with its place, or beside the round itself.
    private static bool IsNewsOf(RoundDraft round, Step step, Likeness places)
    {
        if (!step.IsLead && ShareArticle(round, step) && (places is Likeness.Same or Likeness.Alike || step.Incident.Place is null)) return true;
        var after = step.Said.DayNumber - round.To.DayNumber;
        return step.Said >= round.From && after <= (places is Likeness.Same or Likeness.Alike ? RecalledDelay : NewsDelay);
    }

    private static bool ShareArticle(RoundDraft round, Step step) => round.Steps.SelectMany(s => s.Reports).Any(r => step.Reports.Any(o => o.Article == r.Article));

    private static bool ArePartiesOne(RoundDraft round, Step step)
    {
        var (known, told) = (round.Present, step.Involved.Parties);
        return known.Count < 2 || told.Count < 2 || known.IsSubsetOf(told) || told.IsSubsetOf(known);
    }

    private static int DaysApart(RoundDraft round, Step step) => Math.Max(0, Math.Max(round.From.DayNumber - step.To.DayNumber, step.From.DayNumber - round.To.DayNumber));
}
