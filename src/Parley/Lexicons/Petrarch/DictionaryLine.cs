namespace Parley.Lexicons.Petrarch;

/// <summary>A line of a dictionary, without its comment.</summary>
/// <param name="Text">Without white space at its end; never empty.</param>
/// <param name="Number">From 1.</param>
internal readonly record struct DictionaryLine(string Text, int Number)
{
    /// <summary>Whether the line is set in, as lines are that go on with an entry.</summary>
    public bool IsSetIn => char.IsWhiteSpace(Text[0]);
}
