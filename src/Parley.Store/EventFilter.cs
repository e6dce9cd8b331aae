using Parley.Events;
using Parley.Ontology;

namespace Parley.Store;

/// <summary>Which events are wanted; what is not set is not asked for.</summary>
public sealed record EventFilter
{
    /// <summary>Each has part in the event: words of the party's name, an ISO 3166 code, the beginning of a CAMEO actor code, or a country's name for all of that country's.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>One of these classes.</summary>
    public IReadOnlyList<EventClass> Classes { get; init; } = [];

    /// <summary>One of these statuses.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>Words of the name of the place, of its first-order division, or its country's ISO 3166 code.</summary>
    public string? Place { get; init; }

    /// <summary>First day of the period: the event's time reaches into it. Events without a time are left out.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The article's identifier.</summary>
    public string? Article { get; init; }

    /// <summary>At most so many: those latest in time. Absent: all.</summary>
    public int? Limit { get; init; }
}
