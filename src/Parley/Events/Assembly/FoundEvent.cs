using Parley.Events.Participants;
using Parley.Events.Triggers;

namespace Parley.Events.Assembly;

/// <summary>A trigger with its parties, before it becomes an event of the record.</summary>
internal sealed record FoundEvent(SentenceView View, TriggerMatch Match, Parties Parties)
{
    /// <summary>Words of the same sentence that tell of the same happening ("a strike <i>killed</i> three").</summary>
    public IReadOnlyList<int> OtherWords { get; init; } = [];

    /// <summary>Whether the parties were taken over from another event.</summary>
    public bool IsInherited { get; init; }

    /// <summary>Whether the words name it by a day or a town of its own, and the parties were told elsewhere.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The event of the same sentence whose parties were taken over: it took place there as well, if nothing else is said.</summary>
    public FoundEvent? Kin { get; init; }

    /// <summary>The event told before that the words point back to ("the visit"): it took place there as well, if nothing else is said.</summary>
    public FoundEvent? Antecedent { get; init; }

    /// <summary>The event told before that has the attacker of the series that this one is of; null where its own words have him, or nobody.</summary>
    public FoundEvent? Series { get; init; }

    /// <summary>The event of which this one is the announcement; null where it is none.</summary>
    public FoundEvent? Announced { get; init; }

    /// <summary>The place of this one of several meetings told with one verb; null: to be found.</summary>
    public Entities.Place? Place { get; init; }

    /// <summary>The time of this one of several meetings told with one word; null: to be found.</summary>
    public Entities.TimeExpression? Time { get; init; }

    /// <summary>Words of all events of the sentence: a time or place that hangs from one of them is that one's.</summary>
    public IReadOnlySet<int> EventWords { get; init; } = new HashSet<int>();

    /// <summary>Counts and amounts of the event.</summary>
    public IReadOnlyList<Quantity> Numbers { get; init; } = [];

    /// <summary>Whether the event is that something was announced or refused, read from the tense of another event's words.</summary>
    public bool IsAnnouncement => Match.Row.IsAnnouncement;

    /// <summary>Whether the words tell of somebody's doing, not only point back at it ("after the talks").</summary>
    public bool IsToldAnew => HasParty && !IsTitleOnly && !IsIdle && (!IsInherited || IsNamed || IsAtAnotherTime || Match.Row.Class != Ontology.EventClass.Consult && !Points);

    // "They met on Monday. The meeting on Monday": told already.
    private bool IsAtAnotherTime => EventTimeFinder.Stated(this) is { } stated && (Antecedent is null || EventTimeFinder.Stated(Antecedent)?.Days != stated.Days);

    // "seeking support": a good that nobody is said to give.
    private bool IsIdle => Match.Row is { Pos: Lexicons.TriggerPos.Noun, Class: Ontology.EventClass.Aid or Ontology.EventClass.Support or Ontology.EventClass.Cooperate } && Parties.Actors.Count == 0;

    /// <summary>Whether its only party is in its name: "the Turkiye talks" and "the Turkiye visit" name a meeting by its place.</summary>
    public bool IsTitleOnly => Match.Row is { Class: Ontology.EventClass.Consult, Pos: Lexicons.TriggerPos.Noun } && Parties.Actors.Count + Parties.Recipients.Count == 1
        && View.Article.Heads[Parties.Actors.Concat(Parties.Recipients).First()] is var (sentence, token) && sentence == View.Index
        && View.Sentence.Tokens[token] is { Relation: "compound" or "nmod:desc" };

    private bool Points => View.Sentence.Children(Match.Word).ToArray().Any(c => View.Sentence.Tokens[c] is { Relation: "det", Lemma: "the" or "this" or "these" or "those" });

    /// <summary>Whether it is praise, which is of something that others did.</summary>
    public bool IsPraise => Match.Row is { Class: Ontology.EventClass.Support, Cameo.Digits: "051" };

    /// <summary>Whether anybody has part in it.</summary>
    public bool HasParty => Parties.Actors.Count > 0 || Parties.Recipients.Count > 0;
}
