namespace Parley.Lexicons;

/// <summary>What a form of a pronoun is for.</summary>
internal enum PronounUse : byte
{
    Personal,
    Possessive,
    Reflexive,
}
