namespace Parley.Text.Tokens;

/// <summary>A word as the tokenizer finds it.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="Length">Code units.</param>
/// <param name="JoinsNext">Whether the next word continues the same multiword token.</param>
internal readonly record struct WordSpan(int Start, int Length, bool JoinsNext)
{
    /// <summary>First code unit after the word.</summary>
    public int End => Start + Length;

    /// <summary>The word's span.</summary>
    public TextSpan Span => new(Start, End);
}
