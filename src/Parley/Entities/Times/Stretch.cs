using System.Globalization;

namespace Parley.Entities.Times;

/// <summary>A unit of the calendar: this day, that week, the winter of a year. <see cref="First"/> is its first day.</summary>
internal readonly record struct Stretch(TimeUnit Unit, DateOnly First)
{
    /// <summary>Last day, included.</summary>
    public DateOnly Last => Unit switch
    {
        TimeUnit.Day or TimeUnit.Night => First,
        TimeUnit.Weekend => Add(First, TimeUnit.Day, 1) ?? DateOnly.MaxValue,
        _ => Add(First, Unit, 1)?.AddDays(-1) ?? DateOnly.MaxValue,
    };

    /// <summary>TIMEX3 value: "2025-11-18", "2025-W47", "2025-Q4", "2025-WI", "199X", "20".</summary>
    public string Value => Unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Week(),
        TimeUnit.Weekend => Week() + "-WE",
        TimeUnit.Month => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimeUnit.Season => $"{First.Year:0000}-{Seasons[First.Month / 3 % 4]}",
        TimeUnit.Quarter => $"{First.Year:0000}-Q{(First.Month + 2) / 3}",
        TimeUnit.Half => $"{First.Year:0000}-H{(First.Month < 7 ? 1 : 2)}",
        TimeUnit.Year => $"{First.Year:0000}",
        TimeUnit.Decade => $"{First.Year / 10:000}X",
        TimeUnit.Century => $"{First.Year / 100:00}",
        TimeUnit.Millennium => $"{First.Year / 1000}",
        _ => First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    /// <summary>Suffixes of TIMEX3 values: winter, which begins in December, spring, summer, autumn.</summary>
    public static IReadOnlyList<string> Seasons { get; } = ["WI", "SP", "SU", "FA"];

    /// <summary>The unit that holds <paramref name="day"/>.</summary>
    public static Stretch Of(TimeUnit unit, DateOnly day) => new(unit, unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Monday(day),
        TimeUnit.Weekend => Add(Monday(day), TimeUnit.Day, 5) ?? day,
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Season => Season(day),
        TimeUnit.Quarter => new DateOnly(day.Year, (day.Month - 1) / 3 * 3 + 1, 1),
        TimeUnit.Half => new DateOnly(day.Year, day.Month < 7 ? 1 : 7, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        TimeUnit.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
        TimeUnit.Century => new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1),
        TimeUnit.Millennium => new DateOnly(Math.Max(1, day.Year / 1000 * 1000), 1, 1),
        _ => day,
    });

    /// <summary>The unit that many after this one; null where the calendar ends before.</summary>
    public Stretch? Plus(int count) => Add(First, Unit, count) is { } day ? Of(Unit, day) : null;

    /// <summary>That many units after a day; null where the calendar ends before.</summary>
    public static DateOnly? Add(DateOnly day, TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => day,
        TimeUnit.Week or TimeUnit.Weekend => AddDays(day, 7L * count),
        TimeUnit.Fortnight => AddDays(day, 14L * count),
        TimeUnit.Month => AddMonths(day, count),
        TimeUnit.Season or TimeUnit.Quarter => AddMonths(day, 3L * count),
        TimeUnit.Half => AddMonths(day, 6L * count),
        TimeUnit.Year => AddMonths(day, 12L * count),
        TimeUnit.Decade => AddMonths(day, 120L * count),
        TimeUnit.Century => AddMonths(day, 1200L * count),
        TimeUnit.Millennium => AddMonths(day, 12000L * count),
        _ => AddDays(day, count),
    };

    private static DateOnly? AddDays(DateOnly day, long count)
    {
        var number = day.DayNumber + count;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }

    private static DateOnly? AddMonths(DateOnly day, long count)
    {
        var month = day.Year * 12L + day.Month - 1 + count;
        return month is < 12 or >= 120000 ? null : day.AddMonths((int)count);
    }

    private static DateOnly Monday(DateOnly day) => AddDays(day, -(((int)day.DayOfWeek + 6) % 7)) ?? day;

    /// <summary>Winter belongs to the year in which it begins.</summary>
    private static DateOnly Season(DateOnly day) => day.Month < 3
        ? new DateOnly(Math.Max(1, day.Year - 1), 12, 1)
        : new DateOnly(day.Year, day.Month / 3 * 3, 1);

    private string Week() => $"{ISOWeek.GetYear(First.ToDateTime(default)):0000}-W{ISOWeek.GetWeekOfYear(First.ToDateTime(default)):00}";
}
