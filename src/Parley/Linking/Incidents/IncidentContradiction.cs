using Parley.Events;
using Parley.Events.Retelling;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Linking.Incidents;

/// <summary>What makes the happenings of two reports two, whatever else they share.</summary>
internal sealed class IncidentContradiction(RetellingLexicon lexicon, LinkingLexicon classes, JointStep joint)
{
    // Strikes on two days running are two; a day between is a time zone, a night, or a slip.
    private const int MostDaysApart = 1, MostDaysOfGuess = 4;

    /// <summary>Whether the two cannot be one.</summary>
    public bool Holds(Report a, Report b)
    {
        var (one, other) = (a.Event, b.Event);
        // What is told apart most, and at the least cost, comes first.
        return PlaceComparison.Of(one.Place, other.Place) == Likeness.Different || IsAnotherTime(a, b)
            || !(MayBeOneDeed(one, other) || joint.MayBeOneDeed(a, b)) || !MayBeOneStatus(a, b) || (AreOthers(one, other) && !joint.MayBeOthers(a, b));
    }

    // One verb is one deed, whatever mode its objects gave it.
    private bool MayBeOneDeed(Event a, Event b) => a.Words.Count > 0 && b.Words.Count > 0 && a.Words[0] == b.Words[0] && classes.MayBeOne(a.Class, b.Class)
        || (a.Class == b.Class ? lexicon.MayBeOne(a.Class, a.Mode, b.Mode) : classes.MayBeOne(a.Class, b.Class));

    // Whether one is told as real and the other as planned.
    private static bool IsPlanOfOther(Event a, Event b) => (a.Status == EventStatus.Planned && IsReal(b.Status)) || (b.Status == EventStatus.Planned && IsReal(a.Status));

    // A plan may come true, and what happened may be denied; what is merely possible is nothing that happened.
    private static bool MayBeOneStatus(Report a, Report b)
    {
        var (one, other) = (a.Event.Status, b.Event.Status);
        if (one == other || (IsReal(one) && IsReal(other))) return true;
        if (one == EventStatus.Possible || other == EventStatus.Possible) return one == EventStatus.Planned || other == EventStatus.Planned || Occasion.Of(a).IsSame(Occasion.Of(b));
        return IsPlanOfOther(a.Event, b.Event) ? IsPlanFirst(a, b) : true;
    }

    // What is planned after it happened is another round.
    private static bool IsPlanFirst(Report a, Report b)
    {
        var (plan, deed) = a.Event.Status == EventStatus.Planned ? (a, b) : (b, a);
        return plan.Published is not { } said || Occasion.Of(deed).To is not { } done || said <= done;
    }

    private static bool IsReal(EventStatus status) => status is EventStatus.Happened or EventStatus.Ongoing;

    private static bool IsAnotherTime(Report a, Report b)
    {
        var (one, other) = (Occasion.Of(a), Occasion.Of(b));
        var most = one.IsTold && other.IsTold ? MostDaysApart : one.IsTold || other.IsTold ? MostDaysOfGuess : int.MaxValue;
        return one.DaysFrom(other) > most;
    }

    private static bool AreOthers(Event a, Event b)
    {
        if (a.Reciprocal || b.Reciprocal) return SideComparison.Of(Both(a), Both(b), areVictims: false) == Likeness.Different;
        return SideComparison.Of(a.Actors, b.Actors, areVictims: false) == Likeness.Different && a.Class != EventClass.Assault
            || SideComparison.Of(a.Recipients, b.Recipients, a.Class == EventClass.Assault) == Likeness.Different;
    }

    /// <summary>All parties of what two do to each other.</summary>
    public static IReadOnlyList<Entities.Mention> Both(Event e)
    {
        var both = new List<Entities.Mention>(e.Actors.Count + e.Recipients.Count);
        AddNew(both, e.Actors);
        AddNew(both, e.Recipients);
        return both;
    }

    // They are two or three: to hash all that is known of a party costs more than to look through them.
    private static void AddNew(List<Entities.Mention> both, IReadOnlyList<Entities.Mention> parties)
    {
        foreach (var party in parties)
            if (!both.Contains(party)) both.Add(party);
    }
}
