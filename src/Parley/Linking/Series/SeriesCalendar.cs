using System.Globalization;
using Parley.Events;

namespace Parley.Linking.Series;

/// <summary>The periods of a unit.</summary>
public static class SeriesCalendar
{
    private const int DaysOfWeek = 7;

    // What is told less exactly than by the unit has no period of its own.
    private static readonly string[] s_finer = ["day", "week", "month"];

    /// <summary>First day of the period that the day is in.</summary>
    public static DateOnly First(SeriesUnit unit, DateOnly day) => unit switch
    {
        SeriesUnit.Day => day,
        // The first day of the calendar is a Monday.
        SeriesUnit.Week => DateOnly.FromDayNumber(day.DayNumber / DaysOfWeek * DaysOfWeek),
        _ => new DateOnly(day.Year, day.Month, 1),
    };

    /// <summary>Last day of the period that the day is in, included.</summary>
    public static DateOnly Last(SeriesUnit unit, DateOnly day) => unit switch
    {
        SeriesUnit.Day => day,
        SeriesUnit.Week => DateOnly.FromDayNumber(Math.Min(First(unit, day).DayNumber + DaysOfWeek - 1, DateOnly.MaxValue.DayNumber)),
        _ => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
    };

    /// <summary>First days of all periods that reach into the days from <paramref name="from"/> to <paramref name="to"/>, both included, in order.</summary>
    public static IEnumerable<DateOnly> Starts(SeriesUnit unit, DateOnly from, DateOnly to)
    {
        for (var start = First(unit, from); start <= to;)
        {
            yield return start;
            var last = Last(unit, start);
            if (last == DateOnly.MaxValue) break;
            start = last.AddDays(1);
        }
    }

    /// <summary>ISO 8601 name of the period: 2025-11-18, 2025-W47, 2025-11.</summary>
    public static string Name(SeriesUnit unit, DateOnly day) => unit switch
    {
        SeriesUnit.Day => $"{day:yyyy-MM-dd}",
        SeriesUnit.Week => $"{ISOWeek.GetYear(day.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(day.ToDateTime(default)):00}",
        _ => $"{day:yyyy-MM}",
    };

    /// <summary>The day on which an incident counts, its first; null where none is told, or the time is told less exactly than by the unit.</summary>
    public static DateOnly? DayOf(EventTime? time, SeriesUnit unit)
    {
        if ((time?.From ?? time?.To) is not { } day) return null;
        var told = Array.IndexOf(s_finer, time!.Granularity);
        return told >= 0 && told <= (int)unit ? day : null;
    }
}
