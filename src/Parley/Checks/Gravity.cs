namespace Parley.Checks;

/// <summary>How much a <see cref="Finding"/> matters.</summary>
public enum Gravity : byte
{
    /// <summary>The lexicon cannot be loaded so, or says two things at once.</summary>
    Error,
    /// <summary>A row that never counts, or that names what nobody knows.</summary>
    Warning,
    /// <summary>Said twice, or not borne out by its own example.</summary>
    Note,
}
