namespace Parley.Lexicons;

/// <summary>A word that attributes: a row of <c>attribution/cues.tsv</c>.</summary>
/// <param name="Words">Lemmas: the head and its particle ("point", "out"); of a preposition the words as written.</param>
/// <param name="Pos">Kind of word.</param>
/// <param name="Source">Slots that hold who says so, the first filled one wins.</param>
/// <param name="Content">Slots that hold what is said: that, quote, inf, ing, obj, obj.as, clause, or a preposition.</param>
/// <param name="Stance">What the speaker does with it.</param>
/// <param name="Origin">Where the row stands.</param>
public sealed record AttributionCue(
    IReadOnlyList<string> Words, CuePos Pos, IReadOnlyList<string> Source, IReadOnlyList<string> Content, Stance Stance, string Origin)
{
    /// <summary>Whether it takes words said, not only a thing spoken of.</summary>
    public bool IsSpeech { get; } = Content.Contains("quote");

    /// <summary>Whether its content may stand in that slot.</summary>
    public bool Takes(string slot) => Content.Contains(slot);
}
