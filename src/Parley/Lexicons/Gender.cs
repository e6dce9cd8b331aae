namespace Parley.Lexicons;

/// <summary>Which of "he", "she" and "it" may stand for somebody; several where the words do not tell.</summary>
[Flags]
internal enum Gender : byte
{
    /// <summary>Nothing fits: two that exclude each other were joined.</summary>
    None = 0,
    Masculine = 1,
    Feminine = 2,
    Neuter = 4,
    /// <summary>A person of whom no more is known.</summary>
    Personal = Masculine | Feminine,
    Any = Personal | Neuter,
}
