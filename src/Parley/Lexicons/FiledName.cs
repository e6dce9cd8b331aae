namespace Parley.Lexicons;

/// <summary>A name as the index holds it.</summary>
/// <param name="Words">Its words, folded.</param>
/// <param name="IsAcronym">Whether it must be written in capitals.</param>
/// <param name="Entry">Who bears it.</param>
/// <param name="Layer">The folder it is of.</param>
internal sealed record FiledName(IReadOnlyList<string> Words, bool IsAcronym, NameEntry Entry, int Layer);
