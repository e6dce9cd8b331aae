using Parley.Events;

namespace Parley.Linking.Incidents;

/// <summary>The days on which what a report tells may have been.</summary>
/// <param name="From">First day; absent where it is open.</param>
/// <param name="To">Last day, included; absent where it is open.</param>
/// <param name="IsTold">Whether the words tell the days; else they are guessed from the day of publication.</param>
internal readonly record struct Occasion(DateOnly? From, DateOnly? To, bool IsTold)
{
    // News of what its words give no day for is seldom older.
    private const int UsualDelay = 3;

    /// <summary>The days of a report.</summary>
    public static Occasion Of(Report report)
    {
        if (report.Event.Time is { IsTold: true } told) return new(told.From, told.To, true);
        if (report.Published is not { } day) return new(null, null, false);
        return report.Event.Status is EventStatus.Planned or EventStatus.Possible ? new(day, null, false) : new(day.AddDays(-UsualDelay), day, false);
    }

    /// <summary>Whether both ends are known and at most a week apart: a happening of those days, not of that month.</summary>
    public bool IsNarrow => From is { } from && To is { } to && to.DayNumber - from.DayNumber < 8;

    /// <summary>Days between the two; 0 where they may overlap, or where it cannot be told.</summary>
    public int DaysFrom(Occasion other)
    {
        if (To is { } to && other.From is { } otherFrom && otherFrom > to) return otherFrom.DayNumber - to.DayNumber;
        if (other.To is { } otherTo && From is { } from && from > otherTo) return from.DayNumber - otherTo.DayNumber;
        return 0;
    }

    /// <summary>Whether both are the same narrow days, told of both.</summary>
    public bool IsSame(Occasion other) => IsTold && other.IsTold && IsNarrow && other.IsNarrow && DaysFrom(other) == 0;
}
