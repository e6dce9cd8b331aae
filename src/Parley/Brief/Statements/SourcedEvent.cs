using Parley.Events;
using Parley.Events.Retelling;

namespace Parley.Brief.Statements;

/// <summary>An event with the article it comes from and the article's number in the brief.</summary>
/// <param name="Event">The event.</param>
/// <param name="Source">Its article and record.</param>
/// <param name="Number">Number of the article among the brief's sources, from 1.</param>
public sealed record SourcedEvent(Event Event, BriefSource Source, int Number)
{
    /// <summary>The event, and then every other telling of its happening in the article.</summary>
    public IEnumerable<SourcedEvent> Tellings => Happenings.Retellings(Source.Coded, Event).Select(e => this with { Event = e }).Prepend(this);

    /// <summary>The day it stands at: its first day or, failing that, its last or the day of publication.</summary>
    public DateOnly? Day => Event.Time?.From ?? Event.Time?.To ?? Source.Article.Published;
}
