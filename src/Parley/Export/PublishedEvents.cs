using Parley.Events;
using Parley.Export.Codes;
using Parley.Ontology;

namespace Parley.Export;

/// <summary>
/// Reads an event as PLOVER 2.0 wants it, which has no future: cooperation to come is the agreement to it (AGREE), a withdrawal or release to come a concession (CONCEDE);
/// what two do to each other is told once from each side. Conflict to come, and what may have happened or did not, is left out: there is no field that would say so.
/// </summary>
internal static class PublishedEvents
{
    /// <summary>None, one or two events.</summary>
    public static IEnumerable<PublishedEvent> Of(SourceRecord source, Event e)
    {
        if (Told(source, e) is not { } told) yield break;
        yield return told;
        if (e.Reciprocal && e.Recipients.Count > 0) yield return told with { Id = StableHash.Of(e.Id, "mirrored"), Actors = e.Recipients, Recipients = e.Actors };
    }

    private static PublishedEvent? Told(SourceRecord source, Event e)
    {
        var told = new PublishedEvent
        {
            Source = source,
            Event = e,
            Id = e.Id,
            Class = e.Class,
            Mode = e.Mode,
            Cameo = e.Cameo,
            Actors = e.Actors,
            Recipients = e.Recipients,
            Day = e.Time?.From ?? e.Time?.To ?? source.Article.Published,
        };
        return e.Status switch
        {
            EventStatus.Happened or EventStatus.Ongoing => IsRetold(source, e) ? null : told,
            EventStatus.Planned when ClassCodes.IsCooperation(e.Class) => Announced(source, told),
            _ => null,
        };
    }

    // The announcement is made on the day of the article, whenever what it announces is to be.
    private static PublishedEvent? Announced(SourceRecord source, PublishedEvent told)
    {
        var today = source.Article.Published ?? told.Day;
        if (told.Class == EventClass.Agree) return told with { Day = today };
        var isRetreat = told.Class == EventClass.Retreat;
        if (!isRetreat && Announcements(source, told.Event).Any()) return null;
        return told with { Class = isRetreat ? EventClass.Concede : EventClass.Agree, Mode = null, Cameo = ClassCodes.CodeOfIntent(told.Class), Day = today };
    }

    // The record has the announcement of a withdrawal as an event of its own; here the withdrawal to come is that event already.
    private static bool IsRetold(SourceRecord source, Event e) => e.Class == EventClass.Agree
        && source.Record.Events.Any(o => o is { Status: EventStatus.Planned, Class: EventClass.Retreat } && o.Trigger.Span == e.Trigger.Span);

    private static IEnumerable<Event> Announcements(SourceRecord source, Event planned) =>
        source.Record.Events.Where(o => o != planned && o is { Class: EventClass.Agree, Status: EventStatus.Happened or EventStatus.Ongoing } && o.Trigger.Span == planned.Trigger.Span);
}
