namespace Parley.Evaluation;

/// <summary>A text and the events that somebody labelled in it.</summary>
/// <param name="Id">Names the text; gold and coding are matched by it.</param>
public sealed record LabelledText(string Id)
{
    /// <summary>The text itself, where it is known.</summary>
    public string? Text { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The events.</summary>
    public IReadOnlyList<LabelledEvent> Events { get; init; } = [];

    /// <summary>The same as CAMEO tuples, each once: every actor with every recipient.</summary>
    public IReadOnlySet<ActorTuple> Tuples { get; init; } = new HashSet<ActorTuple>();

    /// <summary>Whether the coder failed on the text: its line is an error.</summary>
    public bool IsFailed { get; init; }

    /// <summary>Whether what two did to each other stands twice among the events, once from each side.</summary>
    internal bool IsMirrored { get; init; }

    /// <summary>The tuples that events make.</summary>
    public static IEnumerable<ActorTuple> TuplesOf(IEnumerable<LabelledEvent> events) =>
        from e in events
        from actor in e.Actors
        from recipient in e.Recipients
        select new ActorTuple(actor.Code ?? ActorTuple.NoCode, recipient.Code ?? ActorTuple.NoCode, e.Cameo ?? "");
}
