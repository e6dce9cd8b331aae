using Parley.Events;

namespace Parley.Evaluation;

/// <summary>An event as somebody labelled it: a person in a gold set, or a coder. What was not labelled is absent and is not measured.</summary>
public sealed record LabelledEvent
{
    /// <summary>The class.</summary>
    public required ClassLabel Class { get; init; }

    /// <summary>CAMEO code as it was written; other coders' codes need not be CAMEO's.</summary>
    public string? Cameo { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>What the text claims about it.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Whether both sides did it to each other; then neither side is the actor.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>Who did it.</summary>
    public IReadOnlyList<LabelledParty> Actors { get; init; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<LabelledParty> Recipients { get; init; } = [];

    /// <summary>Where the words stand that tell of it.</summary>
    public TextSpan? Trigger { get; init; }

    /// <summary>The sentence it is told in.</summary>
    public TextSpan? Sentence { get; init; }

    /// <summary>How sure the coder is, 0 to 1.</summary>
    public double? Confidence { get; init; }
}
