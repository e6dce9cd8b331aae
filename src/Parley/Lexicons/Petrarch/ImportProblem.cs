namespace Parley.Lexicons.Petrarch;

/// <summary>A line of a dictionary that was left out, in whole or in part.</summary>
/// <param name="File">The dictionary.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="What">What is wrong with it, or has no counterpart.</param>
/// <param name="IsUnreadable">Whether the line is broken; otherwise it is sound and Parley has nothing like it.</param>
public sealed record ImportProblem(string File, int Line, string What, bool IsUnreadable)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {What}";
}
