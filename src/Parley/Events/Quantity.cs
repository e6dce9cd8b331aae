using System.Text.Json.Serialization;

namespace Parley.Events;

/// <summary>A number that the text gives for an event.</summary>
public sealed record Quantity
{
    /// <summary>What is counted: killed, injured, missing, detained, displaced, exchanged, troops, weapons, money, rounds…</summary>
    public required string Of { get; init; }

    /// <summary>The least it may be; absent for "up to".</summary>
    public double? Least { get; init; }

    /// <summary>The most it may be; absent for "at least".</summary>
    public double? Most { get; init; }

    /// <summary>Whether the words say that it is rough: "some 40", "nearly 40".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool About { get; init; }

    /// <summary>Whether it counts the event's own, a part of another number of the event, or what goes beyond the event.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public QuantityScope Scope { get; init; }

    /// <summary>person, USD, missile, round…</summary>
    public string? Unit { get; init; }

    /// <summary>First UTF-16 code unit of the words.</summary>
    public required int Start { get; init; }

    /// <summary>First code unit after them.</summary>
    public required int End { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }
}
