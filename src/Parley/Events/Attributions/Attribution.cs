using Parley.Lexicons;

namespace Parley.Events.Attributions;

/// <summary>Words laid in somebody's mouth or mind: who, by what word, and what.</summary>
/// <param name="Source">Who says so; empty where the text does not tell.</param>
/// <param name="Cue">The word that attributes: "said", "according to"; empty where a quotation runs on in a paragraph of its own.</param>
/// <param name="Content">What is said; several stretches where the attribution interrupts it.</param>
public sealed record Attribution(IReadOnlyList<Words> Source, IReadOnlyList<Words> Cue, IReadOnlyList<Words> Content)
{
    /// <summary>What the speaker does with the content.</summary>
    public Stance Stance { get; init; }

    /// <summary>Whether the content is a thing spoken of, for whose happening nobody is cited: "condemned | the raid".</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsOfThing { get; init; }

    /// <summary>Whether the content is the speaker's own words: a quotation, or a turn of a transcript.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsDirect { get; init; }

    /// <summary>Whether the source stands behind that of another attribution with the same content.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsRelayed { get; init; }
}
