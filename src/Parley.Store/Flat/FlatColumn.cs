namespace Parley.Store.Flat;

/// <summary>What the values of a column are.</summary>
public enum FlatType : byte
{
    /// <summary>Words.</summary>
    Text,
    /// <summary>A day.</summary>
    Day,
    /// <summary>A number with a fraction.</summary>
    Number,
    /// <summary>A whole number.</summary>
    Whole,
    /// <summary>True or false.</summary>
    Flag,
}

/// <summary>A column of the flat table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Value">The value of an event: string, <see cref="DateOnly"/>, double, long or bool; null where it is not known.</param>
public sealed record FlatColumn(string Name, FlatType Type, Func<StoredEvent, object?> Value);
