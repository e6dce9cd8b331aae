namespace Parley.Lexicons;

/// <summary>A form of a pronoun that may stand for somebody named elsewhere.</summary>
/// <param name="Series">Number of the pronoun that it is a form of: the same for "he", "him", "his".</param>
/// <param name="Person">1, 2 or 3.</param>
/// <param name="Number">How many it stands for.</param>
/// <param name="Gender">Whom it may stand for.</param>
/// <param name="Use">What the form is for.</param>
internal sealed record Pronoun(int Series, int Person, GrammaticalNumber Number, Gender Gender, PronounUse Use);
