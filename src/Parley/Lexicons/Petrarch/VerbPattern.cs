namespace Parley.Lexicons.Petrarch;

/// <summary>A pattern of a verb dictionary: what stands before the verb and after it, and the code.</summary>
/// <param name="Before">Elements before <c>*</c>.</param>
/// <param name="After">Elements after it.</param>
/// <param name="Codes">What the pattern codes.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record VerbPattern(IReadOnlyList<PatternElement> Before, IReadOnlyList<PatternElement> After, EventCodes Codes, DictionaryLine Line);
