using Parley.Entities;
using Parley.Events;
using Parley.Ontology;

namespace Parley.Export;

/// <summary>An event as forms have it that know neither status nor reciprocity: it happened, and one side did it to the other.</summary>
internal sealed record PublishedEvent
{
    public required SourceRecord Source { get; init; }

    /// <summary>The event of the record, for what does not depend on the form.</summary>
    public required Event Event { get; init; }

    /// <summary>The same for the same article and coder, and no other row's.</summary>
    public required string Id { get; init; }

    public required EventClass Class { get; init; }

    public string? Mode { get; init; }

    public CameoCode? Cameo { get; init; }

    public required IReadOnlyList<Mention> Actors { get; init; }

    public required IReadOnlyList<Mention> Recipients { get; init; }

    /// <summary>The day it is told for; null where neither the event nor the article has one.</summary>
    public DateOnly? Day { get; init; }
}
