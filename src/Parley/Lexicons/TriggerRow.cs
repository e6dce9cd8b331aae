using Parley.Ontology;

namespace Parley.Lexicons;

/// <summary>A word or phrase that tells of an event, with one arrangement of its arguments: a row of <c>data/triggers/</c>.</summary>
public sealed record TriggerRow
{
    /// <summary>Lemmas: for a verb the verb and its particle, for a noun its modifiers and the noun.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>verb, noun or adj.</summary>
    public required TriggerPos Pos { get; init; }

    /// <summary>Conditions that must all hold.</summary>
    public IReadOnlyList<Condition> When { get; init; } = [];

    /// <summary>Slots that may hold who does it; the first that is filled counts.</summary>
    public IReadOnlyList<SlotPath> Actor { get; init; } = [];

    /// <summary>Slots that may hold to whom.</summary>
    public IReadOnlyList<SlotPath> Recipient { get; init; } = [];

    /// <summary>Slots of other parts.</summary>
    public IReadOnlyList<(string Part, SlotPath Slot)> Others { get; init; } = [];

    /// <summary>Whether both sides do it to each other.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>What the other side does, an event of its own: "040:043" in dictionaries of the PETRARCH family. Null: nothing is said of it.</summary>
    internal TriggerRow? Answer { get; init; }

    /// <summary>PLOVER class; null where the words look like an event and are none.</summary>
    public EventClass? Class { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO code.</summary>
    public CameoCode? Cameo { get; init; }

    /// <summary>PLOVER contexts that the trigger implies.</summary>
    public IReadOnlyList<string> Context { get; init; } = [];

    /// <summary>planned, possible or negated, where the trigger itself says so.</summary>
    public string? Status { get; init; }

    /// <summary>A sentence that shows the row at work, actor in [ ] and recipient in { }; empty where a user's row has none.</summary>
    public required string Example { get; init; }

    /// <summary>File and line.</summary>
    public required string Origin { get; init; }

    /// <summary>Whether it is no row of words, but says what the announcement of an event is in itself.</summary>
    internal bool IsAnnouncement { get; init; }

    /// <summary>The folder the row is of: 0 for the built-in one.</summary>
    internal int Layer { get; init; }

    /// <summary>Its conditions in one order, whatever order they were written in: rows of the same words and conditions are the same.</summary>
    internal string ConditionKey { get; init; } = "";

    /// <summary>The word that governs the rest: a verb's first, a noun's last.</summary>
    public string Head => Pos == TriggerPos.Verb ? Words[0] : Words[^1];
}
