namespace Parley.Lexicons.Petrarch;

/// <summary>An element of a pattern: a noun phrase of one or several words, also after a preposition, or a symbol.</summary>
/// <param name="Words">Words in small letters, the head last; a synonym set keeps its ampersand; empty after a bare preposition or for a symbol.</param>
/// <param name="Preposition">The preposition before it; null where there is none.</param>
/// <param name="Symbol"><c>$</c> source, <c>+</c> target, <c>^</c> any phrase, <c>%</c> several; null for words.</param>
internal sealed record PatternElement(IReadOnlyList<string> Words, string? Preposition, char? Symbol);
