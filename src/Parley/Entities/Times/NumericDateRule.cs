using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Dates in figures: "2025-11-18", "2025/11/18", "18.11.2025", "11/18/2025", "18/11/25".</summary>
internal static class NumericDateRule
{
    /// <summary>The date that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        var mark = line[at + 1].Mark;
        if (line[at].Digits == 0 || mark is not ('-' or '/' or '.') || line[at + 3].Mark != mark || line[at + 5].Mark == mark
            && line[at + 6].Digits > 0)
            return null;
        for (var i = at + 1; i < at + 5; i++)
            if (!line[i].Glued) return null;
        if (line[at].Glued && line[at - 1].Mark is '-' or '/' or '.' or ':') return null;
        var (a, b, c) = (line[at], line[at + 2], line[at + 4]);
        if (a.Digits == 4 && b.Digits is 1 or 2 && c.Digits is 1 or 2) return WithHour(line, Of(at, a.Number, b.Number, c.Number));
        if (mark == '/' && a.Digits is 1 or 2 && b.Digits is 1 or 2 && c is { Digits: 2, Number: < 40 } && !line[at + 5].Glued)
            return Of(at, 2000 + c.Number, a.Number, b.Number) ?? Of(at, 2000 + c.Number, b.Number, a.Number);
        if (c.Digits != 4 || a.Digits > 2 || b.Digits > 2 || a.Digits == 0 || b.Digits == 0) return null;
        return mark == '/' && a.Number <= 12 ? Of(at, c.Number, a.Number, b.Number) ?? Of(at, c.Number, b.Number, a.Number)
            : Of(at, c.Number, b.Number, a.Number) ?? Of(at, c.Number, a.Number, b.Number);
    }

    /// <summary>"2025-11-02T10:30", with seconds and zone or without.</summary>
    private static Reading? WithHour(AtomLine line, Reading? day)
    {
        if (day is null || !line.Says(day.End, "T") || !line[day.End].Glued) return day;
        var i = day.End + 1;
        if (line[i] is not { Digits: 2, Number: < 25 } || !line.Mark(i + 1, ':') || line[i + 2] is not { Digits: 2, Number: < 60 }) return day;
        var end = line.Mark(i + 3, ':') && line[i + 4].Digits == 2 ? i + 5 : i + 3;
        if (line.Says(end, "Z")) end++;
        return new Reading(day.Start, end, day.Meaning with { Hour = $"T{line[i].Number:00}:{line[i + 2].Number:00}" });
    }

    private static Reading? Of(int at, int year, int month, int day) =>
        year is > 999 and < 2200 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new Reading(at, at + 5, new Date(year, month, day)) : null;
}
