using Parley.Entities;
using Parley.Ontology;

namespace Parley.Events;

/// <summary>A happening as one article tells it: the unit of the record.</summary>
public sealed record Event
{
    /// <summary>The same for the same article and coder.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER class.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("event")]
    public required EventClass Class { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>PLOVER contexts.</summary>
    public IReadOnlyList<string> Context { get; init => field = value ?? []; } = [];

    /// <summary>CAMEO code.</summary>
    public CameoCode? Cameo { get; init; }

    /// <summary>Who did it.</summary>
    public IReadOnlyList<Mention> Actors { get; init => field = value ?? []; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<Mention> Recipients { get; init => field = value ?? []; } = [];

    /// <summary>Who else had part in it.</summary>
    public IReadOnlyList<Participant> Others { get; init => field = value ?? []; } = [];

    /// <summary>Whether actors and recipients did it to each other.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>The words that tell of the event.</summary>
    public required Words Trigger { get; init; }

    /// <summary>The sentence they stand in.</summary>
    public required TextSpan Sentence { get; init; }

    /// <summary>Lemmas of the words that tell of the event, then of the content words of its clause: by them tellings of one happening are known again.</summary>
    public IReadOnlyList<string> Words { get; init => field = value ?? []; } = [];

    /// <summary>What the text claims about it.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>When.</summary>
    public EventTime? Time { get; init; }

    /// <summary>Where this event happened.</summary>
    public Place? Place { get; init; }

    /// <summary>Counts and amounts.</summary>
    public IReadOnlyList<Quantity> Numbers { get; init => field = value ?? []; } = [];

    /// <summary>Indexes into the article's attributions, outermost speaker first.</summary>
    public IReadOnlyList<int> Attributions { get; init => field = value ?? []; } = [];

    /// <summary>Who vouches for it: the reporter, somebody who has no part in it, one of its parties, or a party against its enemy.</summary>
    public EventVoice Voice { get; init; }

    /// <summary>The lexicon row or rule that coded it: file and line.</summary>
    public required string Rule { get; init; }

    /// <summary>Why, in words a reader can follow.</summary>
    public required string Because { get; init; }

    /// <summary>Identifier of the event of the same article that first tells of this happening; absent where this one does. It never points at another retelling.</summary>
    public string? SameAs { get; init; }

    /// <summary>Why the two are one happening, in words; there where <see cref="SameAs"/> is.</summary>
    public string? SameBecause { get; init; }

    /// <summary>0 to 1: of the events at 0.8, about 80 in 100 are right.</summary>
    public required double Confidence { get; init; }
}
