namespace Parley.Events.Retelling;

/// <summary>How what two events say of one thing compares; the later the nearer.</summary>
internal enum Likeness : byte
{
    /// <summary>They say different things: it cannot be one happening.</summary>
    Different,
    /// <summary>One of them says nothing, or it cannot be told.</summary>
    Unknown,
    /// <summary>One may be a wider or vaguer word for the other.</summary>
    Alike,
    /// <summary>They say the same.</summary>
    Same,
}
