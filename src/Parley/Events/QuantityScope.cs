namespace Parley.Events;

/// <summary>How a number stands to the event that has it.</summary>
public enum QuantityScope : byte
{
    /// <summary>It counts the event's own.</summary>
    Event,
    /// <summary>It is part of another number of the same event: "including three children".</summary>
    Among,
    /// <summary>It is a sum that goes beyond the event: "raising the toll to 40".</summary>
    Total,
}
