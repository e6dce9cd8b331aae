using Parley.Brief.Wording;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Retelling;
using Parley.Ontology;

namespace Parley.Brief;

/// <summary>Which events a brief is about.</summary>
internal sealed class EventSelection(BriefOptions options, Sides sides)
{
    /// <summary>The happenings of an article that belong in the brief, each by its first telling: those of which any telling does.</summary>
    public IEnumerable<Event> Of(BriefSource source) =>
        Happenings.Of(source.Coded).Where(e => IsWanted(e, source) || Happenings.Retellings(source.Coded, e).Any(r => IsWanted(r, source)));

    private bool IsWanted(Event e, BriefSource source) =>
        IsInPeriod(e, source.Article) && (options.Actor is not { Length: > 0 } actor || Takes(e, actor)) && !IsToldByPlan(e, source.Coded);

    // What an article of the period tells belongs to it, old rounds of talks and dates to come too.
    private bool IsInPeriod(Event e, Article article)
    {
        if (options.From is null && options.To is null) return true;
        if (article.Published is { } published && !(published < options.From) && !(published > options.To)) return true;
        return e.Time is { IsTold: true } time && (time.From ?? time.To) is not null && !((time.To ?? time.From) < options.From) && !((time.From ?? time.To) > options.To);
    }

    private bool Takes(Event e, string actor) =>
        e.Actors.Concat(e.Recipients).Concat(e.Others.Select(o => o.Mention)).Any(m => Is(m, actor.Trim()));

    private bool Is(Mention party, string actor) =>
        string.Equals(party.Code, actor, StringComparison.OrdinalIgnoreCase) || string.Equals(party.CodeWithoutCommunity, actor, StringComparison.OrdinalIgnoreCase)
        || string.Equals(party.Country, actor, StringComparison.OrdinalIgnoreCase)
        || string.Equals(sides.CountryName(party.Country), actor, StringComparison.OrdinalIgnoreCase)
        || Sides.Tells(party.Name, actor) || Sides.Tells(party.Text, actor);

    // "Will send aid" is coded as the aid to come and as the agreement to give it; the first says it all.
    private static bool IsToldByPlan(Event e, CodedArticle article) =>
        e is { Class: EventClass.Agree or EventClass.Reject, Status: EventStatus.Happened }
        && article.Events.Any(o => o != e && o.Trigger.Start == e.Trigger.Start && o.Trigger.End == e.Trigger.End && (o.Status is EventStatus.Planned or EventStatus.Negated) && o.Class != e.Class);
}
