namespace Parley.Lexicons;

/// <summary>What a <see cref="Condition"/> asks of its slot.</summary>
public enum ConditionTest : byte
{
    /// <summary>It is filled.</summary>
    Present,
    /// <summary>It is not filled.</summary>
    Absent,
    /// <summary>It is filled by one of the words or kinds.</summary>
    OneOf,
    /// <summary>It is filled, by none of the words or kinds.</summary>
    NoneOf,
    /// <summary>It is filled by one of the words or kinds, or by a noun that one of them modifies.</summary>
    HoldsOneOf,
}
