namespace Parley.Checks;

/// <summary>Something that is wrong with a lexicon.</summary>
/// <param name="Gravity">How much it matters.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1; 0 where the file as a whole is meant.</param>
/// <param name="What">What is wrong, in words.</param>
public sealed record Finding(Gravity Gravity, string File, int Line, string What)
{
    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? $"{File}: {What}" : $"{File}:{Line}: {What}";
}
