namespace Parley.Store;

/// <summary>The database cannot be used; the message says in one sentence why and what to do.</summary>
public sealed class DatabaseException : Exception
{
    /// <summary>Makes the exception.</summary>
    public DatabaseException(string message) : base(message) { }

    /// <summary>Makes the exception with what caused it.</summary>
    public DatabaseException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Makes the exception.</summary>
    public DatabaseException() { }
}
