using Parley.Lexicons;

namespace Parley.Entities.Times;

/// <summary>The least that a rule looks at: a run of letters or of digits, a mark, or a name of several words read as one.</summary>
/// <param name="Word">What it may be, or null.</param>
/// <param name="Number">The value of a run of digits.</param>
/// <param name="Digits">Their count; 0 where it is none.</param>
/// <param name="Mark">Its first character.</param>
/// <param name="Start">First code unit in the text.</param>
/// <param name="End">First code unit after it.</param>
/// <param name="Token">Index of the word of the sentence that it stands in.</param>
/// <param name="Glued">Whether no white space stands before it.</param>
internal readonly record struct Atom(TimeWord? Word, int Number, int Digits, char Mark, int Start, int End, int Token, bool Glued);
