namespace Parley.Lexicons;

/// <summary>A file of <c>data/</c> or of a user's own lexicon is missing or wrong; the message names file and line.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Makes the exception.</summary>
    public LexiconException(string message) : base(message) { }

    /// <summary>Makes the exception with what caused it.</summary>
    public LexiconException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Makes the exception.</summary>
    public LexiconException() { }
}
