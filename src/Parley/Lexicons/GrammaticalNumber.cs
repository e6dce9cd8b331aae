namespace Parley.Lexicons;

/// <summary>Whether one or several are meant; both where either may be ("the government … they").</summary>
[Flags]
internal enum GrammaticalNumber : byte
{
    None = 0,
    Singular = 1,
    Plural = 2,
    Either = Singular | Plural,
}
