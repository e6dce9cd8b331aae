using Parley.Events;
using Parley.Ontology;

namespace Parley.Brief.Statements;

/// <summary>One sentence of a brief: an event, or events of the same class, parties, status and day, with the words they rest on.</summary>
public sealed record Statement
{
    /// <summary>Names the statement in links; the same for the same events.</summary>
    public required string Anchor { get; init; }

    /// <summary>The sentence.</summary>
    public required IReadOnlyList<Piece> Pieces { get; init; }

    /// <summary>PLOVER class.</summary>
    public required EventClass Class { get; init; }

    /// <summary>Verbal or material, cooperation or conflict.</summary>
    public required Quad Quad { get; init; }

    /// <summary>What the articles claim about it.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The status as a mark beside the sentence; absent for what simply happened.</summary>
    public string? StatusLabel { get; init; }

    /// <summary>The day it stands at: its first day or, failing that, its last or the day of publication.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>The highest confidence of its events.</summary>
    public required double Confidence { get; init; }

    /// <summary>Sides that did it, for counting.</summary>
    public IReadOnlyList<string> ActorSides { get; init; } = [];

    /// <summary>Sides to whom it was done.</summary>
    public IReadOnlyList<string> RecipientSides { get; init; } = [];

    /// <summary>Whether both did it to each other.</summary>
    public bool Mutual { get; init; }

    /// <summary>The events behind it.</summary>
    public required IReadOnlyList<SourcedEvent> Events { get; init; }

    /// <summary>Its source sentences, the surest first.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>Source sentences not shown for want of room.</summary>
    public int MoreQuotes { get; init; }
}
