using Parley.Text.Tokens;

namespace Parley.Text.Sentences;

/// <summary>A sentence before anything is known of it but its words.</summary>
/// <param name="Words">Its words; never empty.</param>
/// <param name="Told">Its words but for marks of omission: what is tagged and parsed; never empty.</param>
/// <param name="StartsParagraph">Whether it begins a paragraph, a heading or a list item.</param>
internal sealed record Segment(WordSpan[] Words, WordSpan[] Told, bool StartsParagraph)
{
    /// <summary>Whether it is a dateline ("KYIV (AFP) —").</summary>
    public bool IsDateline { get; init; }
}
