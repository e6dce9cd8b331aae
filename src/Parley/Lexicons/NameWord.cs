namespace Parley.Lexicons;

/// <summary>A word of running text as names see it.</summary>
/// <param name="Folded">Lower case, without diacritics.</param>
/// <param name="Token">Index of the token in its sentence.</param>
/// <param name="IsUpper">Whether it begins with a capital.</param>
/// <param name="IsAllUpper">Whether all its letters are capitals.</param>
internal readonly record struct NameWord(string Folded, int Token, bool IsUpper, bool IsAllUpper);
