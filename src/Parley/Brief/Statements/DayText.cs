using System.Globalization;
using Parley.Events;

namespace Parley.Brief.Statements;

/// <summary>Days as a brief writes them: "18 Nov 2025", "in November 2025", "between 17 and 18 Nov 2025".</summary>
internal static class DayText
{
    /// <summary>"18 Nov 2025".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"17–18 Nov 2025".</summary>
    public static string Period(DateOnly from, DateOnly to) =>
        from == to ? Of(from) : $"{Short(from, to)}–{Of(to)}";

    /// <summary>When an event was, with its preposition; null where the time says nothing.</summary>
    public static string? When(EventTime time) => (time.From, time.To) switch
    {
        ({ } from, { } to) when !time.IsTold => $"reported {Period(from, to)}",
        ({ } from, { } to) when from == to => $"on {Of(from)}",
        ({ } from, { } to) when IsYear(from, to) => $"in {from.Year:0000}",
        ({ } from, { } to) when IsMonth(from, to) => $"in {from.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}",
        ({ } from, { } to) => $"between {Short(from, to)} and {Of(to)}",
        ({ } from, null) => $"from {Of(from)} on",
        (null, { } to) => $"up to {Of(to)}",
        _ => null,
    };

    /// <summary>The days alone: "18 Nov 2025", "17–18 Nov 2025", "Nov 2025", "2025"; with * where the article says no day. Empty where none is known.</summary>
    public static string Days(EventTime? time)
    {
        var days = (time?.From ?? time?.To, time?.To ?? time?.From) switch
        {
            ({ } from, { } to) when IsYear(from, to) => $"{from.Year:0000}",
            ({ } from, { } to) when IsMonth(from, to) => from.ToString("MMM yyyy", CultureInfo.InvariantCulture),
            ({ } from, { } to) => Period(from, to),
            _ => "",
        };
        return time is { IsTold: false } ? days + "*" : days;
    }

    private static string Short(DateOnly from, DateOnly to) =>
        from.Year != to.Year ? Of(from) : from.ToString(from.Month == to.Month ? "%d" : "d MMM", CultureInfo.InvariantCulture);

    private static bool IsYear(DateOnly from, DateOnly to) => from.Year == to.Year && from is { Month: 1, Day: 1 } && to is { Month: 12, Day: 31 };

    private static bool IsMonth(DateOnly from, DateOnly to) =>
        (from.Year, from.Month) == (to.Year, to.Month) && from.Day == 1 && to.Day == DateTime.DaysInMonth(to.Year, to.Month);
}
