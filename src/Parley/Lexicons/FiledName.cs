namespace Parley.Lexicons;

/// <summary>A name as the index holds it.</summary>
/// <param name="Words">Its words, folded and spelt as names are filed.</param>
/// <param name="IsAcronym">Whether it must be written in capitals.</param>
/// <param name="IsCapitalised">Whether it must begin with a capital.</param>
/// <param name="Entry">Who bears it.</param>
/// <param name="Layer">The folder it is of.</param>
internal sealed record FiledName(string[] Words, bool IsAcronym, bool IsCapitalised, NameEntry Entry, int Layer)
{
    /// <summary>How many words it has.</summary>
    public int Length { get; } = Words.Length;

    /// <summary>What must follow the first word; null where nothing must. It rules out most of the names that begin alike, so it stands at hand.</summary>
    public string? Second { get; } = Words.Length > 1 ? Words[1] : null;

    /// <summary><see cref="KeyOf"/> the second word; 0 where there is none.</summary>
    public int SecondKey { get; } = Words.Length > 1 ? KeyOf(Words[1]) : 0;

    /// <summary>A number in which words differ that differ in length, or in their first or last letter: compared at once, where strings cost two calls.</summary>
    public static int KeyOf(string word) => word.Length == 0 ? 1 : 1 + word.Length + (word[0] << 8) ^ (word[^1] << 16);

    /// <summary>Whether its letters are one token: "U.N.".</summary>
    public bool IsDotted => IsAcronym && Words.Length > 1;
}
