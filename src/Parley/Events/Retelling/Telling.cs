using Parley.Events.Assembly;

namespace Parley.Events.Retelling;

/// <summary>An event with what its words say of whether it was told before.</summary>
/// <param name="Found">The trigger with its parties.</param>
/// <param name="Event">The record's event.</param>
internal sealed record Telling(FoundEvent Found, Event Event)
{
    private const int MostWords = 16;

    /// <summary>Index of the sentence.</summary>
    public int Sentence => Found.View.Index;

    /// <summary>Whether the sentence is a heading: a paragraph of its own without a full stop.</summary>
    public required bool IsHeading { get; init; }

    /// <summary>Lemmas of the words that tell of the happening.</summary>
    public required IReadOnlyList<string> Lemmas { get; init; }

    /// <summary>Words that set it apart from what was told before: "another", "also"; in lower case.</summary>
    public required IReadOnlySet<string> Apart { get; init; }

    /// <summary>The noun that points back; null where none does.</summary>
    public Pointer? Pointer { get; init; }

    /// <summary>Whether a noun brings it in as new: "an attack".</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether its noun means several happenings, or one; null where a verb alone tells it.</summary>
    public bool? IsSeveral { get; init; }

    /// <summary>The number before its noun ("<i>four</i> airstrikes"); null where there is none.</summary>
    public double? Count { get; init; }

    /// <summary>Whether a verb in the present tells what is done time and again ("militants kill farmers"), not in a heading.</summary>
    public bool IsHabit { get; init; }

    /// <summary>The days that the text gives it: null where the day of publication stands in, or where only an hour is told ("before dawn"), whose day is a guess.</summary>
    public EventTime? Time { get; init; }

    /// <summary>Days that its sentence names, as written, in lower case; times of day and durations are left out.</summary>
    public required IReadOnlySet<string> Times { get; init; }

    /// <summary>Places that its sentence names outside its parties.</summary>
    public required IReadOnlyList<Entities.Place> Places { get; init; }

    /// <summary>Lemmas of the nouns, names, verbs and numbers of its clause, without the trigger, the parties, places and times.</summary>
    public required IReadOnlySet<string> Content { get; init; }

    /// <summary>Lemmas of what tells of the happening, then of its clause, for those who see only the record; at most <see cref="MostWords"/>.</summary>
    public IReadOnlyList<string> Words => [.. Lemmas.Concat(Carrier is null ? [] : [Carrier]).Concat(Content.Order(StringComparer.Ordinal)).Distinct().Take(MostWords)];

    /// <summary>Lemma of the verb that says of the happening that somebody made it or what became of it ("the talks <i>collapsed</i>"); null where there is none.</summary>
    public string? Carrier { get; init; }

    /// <summary>Lemmas of the common nouns of its parties.</summary>
    public required IReadOnlySet<string> PartyNouns { get; init; }
}
