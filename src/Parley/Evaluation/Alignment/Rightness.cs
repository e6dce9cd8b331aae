namespace Parley.Evaluation.Alignment;

/// <summary>What must agree for an event to be right.</summary>
public enum Rightness : byte
{
    /// <summary>The class.</summary>
    Class,

    /// <summary>The class, and each side that the gold event names: one of its parties at least.</summary>
    Parties,

    /// <summary>The root of the CAMEO code.</summary>
    Root,

    /// <summary>The whole CAMEO code.</summary>
    Code,
}
