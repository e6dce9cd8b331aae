namespace Parley.Entities.Times;

/// <summary>A time as it counts from its anchor.</summary>
/// <param name="Type">DATE, TIME, DURATION or SET.</param>
/// <param name="Value">TIMEX3 value; null where it needs a day of publication and there is none.</param>
/// <param name="Stretch">The stretch of the calendar, for what is told after it to count from.</param>
/// <param name="IsRelative">Whether it was reckoned, not written out.</param>
internal readonly record struct Resolved(string Type, string? Value, Stretch? Stretch, bool IsRelative)
{
    /// <summary>First and last day meant, where they are not those of the stretch.</summary>
    public (DateOnly From, DateOnly To)? Span { get; init; }
}
