using System.Text.Json.Serialization;

namespace Parley.Entities;

/// <summary>Words that tell a time, and their TIMEX3 reading.</summary>
public sealed record TimeExpression
{
    /// <summary>First UTF-16 code unit of the expression.</summary>
    public required int Start { get; init; }

    /// <summary>First code unit after it.</summary>
    public required int End { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>DATE, TIME, DURATION or SET.</summary>
    public required string Type { get; init; }

    /// <summary>TIMEX3 value: "2025-11-18", "2025-W47", "P2D", "PAST_REF". Absent where it needs a publication date and there is none.</summary>
    public string? Value { get; init; }

    /// <summary>TIMEX3 modifier: START, MID, END, APPROX, MORE_THAN, LESS_THAN, EQUAL_OR_MORE, EQUAL_OR_LESS; absent for none.</summary>
    public string? Mod { get; init; }

    /// <summary>First and last day meant, both included, where the expression points at a stretch of the calendar.</summary>
    [JsonIgnore]
    public (DateOnly From, DateOnly To)? Days { get; init; }

    /// <summary>Whether <see cref="Days"/> was reckoned from the publication date or another expression, not written out in full.</summary>
    [JsonIgnore]
    public bool IsRelative { get; init; }

    /// <summary>Where the words stand.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
