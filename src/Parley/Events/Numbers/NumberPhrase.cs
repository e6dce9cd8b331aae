namespace Parley.Events.Numbers;

/// <summary>A number as a sentence gives it, with its bounds and its words.</summary>
/// <param name="Least">The least it may be, or null.</param>
/// <param name="Most">The most it may be, or null.</param>
/// <param name="IsAbout">Whether the words say that it is rough ("some 40").</param>
/// <param name="First">Index of its first word, those that bound it included.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Noun">Index of the word that it counts; -1 where it stands alone ("killed 12").</param>
internal sealed record NumberPhrase(double? Least, double? Most, bool IsAbout, int First, int Last, int Noun)
{
    /// <summary>ISO 4217 code where it is a sum of money; else null.</summary>
    public string? Currency { get; init; }

    /// <summary>The words before the number that bound it, in small letters ("at least"); null for none.</summary>
    public string? Bound { get; init; }

    /// <summary>Index of the noun that gathers the counted ("a <i>family</i> of five"); -1 for none.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Whether a path of the tree that leads to the word leads to this number.</summary>
    public bool IsAt(int word) => word == Noun || word == Group && Group >= 0 || (First <= word && word <= Last);
}
