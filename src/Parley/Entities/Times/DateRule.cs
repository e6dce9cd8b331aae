using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Weekdays and dates with months: "Friday, Oct. 23", "last July", "the 5th of November", "October this year".</summary>
internal static class DateRule
{
    /// <summary>The date that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        if (Told(line, at) is { } told) return told;
        if (MonthDayRule.Read(line, at) is { } day) return day;
        var i = at;
        int? shift = null;
        if (line.Is(i, TimeWordKind.Shift) && !line.Says(i, "that") && !line.Says(i, "those")) shift = line.Number(i++, TimeWordKind.Shift);
        if (line.Is(i, TimeWordKind.Weekday)) return Weekday(line, at, i, shift);
        if (shift is null && line.Says(i, "the") && (line.Is(i + 1, TimeWordKind.Ordinal) || PastOrdinal(line, i + 1) > i + 2)) i++;
        if (shift is null && FirstOfTwo(line, i) is { } first) return new Reading(at, PastOrdinal(line, i), first);
        return MonthDate(line, ref i, shift) is { } date && !NamesSomething(line, at, i, date) ? new Reading(at, i, date) : null;
    }

    /// <summary>"the following Monday", "that May", "the next January": counted from what the text told.</summary>
    private static Reading? Told(AtomLine line, int at)
    {
        var i = line.Says(at, "the") ? at + 1 : at;
        if (!line.Is(i, TimeWordKind.Shift) || !UnitRule.IsNarrative(line, i, i > at)) return null;
        var shift = line.Number(i, TimeWordKind.Shift);
        if (line.Says(i + 1, "same")) i++;
        if (line.Is(i + 1, TimeWordKind.Weekday))
            return Weekday(line, at, i + 1, shift) is { Meaning: Date { Month: null } day } reading ? reading with { Meaning = day with { FromTold = true } } : null;
        return line.Is(i + 1, TimeWordKind.Month) && line[i + 2].Digits == 0
            ? new Reading(at, i + 2, new Date(null, line.Number(i + 1, TimeWordKind.Month), null, null, shift) { FromTold = true }) : null;
    }

    /// <summary>"the November 17 group", "the 9 April movement": a day that is part of a name.</summary>
    private static bool NamesSomething(AtomLine line, int at, int end, Date date) =>
        date is { Year: null } && (date.Day is not null || line[at - 1].Digits is 1 or 2) && line.TokenOf(end) is { } next
            && line.Lexicon.IsNamedByDays(next.Form.ToLowerInvariant())
            && (char.IsUpper(next.Form[0]) || line.TokenOf(date.Day is null ? at - 2 : at - 1) is { Pos: PartOfSpeech.Det });

    /// <summary>The second day of "April 24 and 25" or "November 17-19", of the month of the first.</summary>
    public static Reading? Continue(AtomLine line, int at, Date first)
    {
        if (first is not { Month: { } month, Day: not null }) return null;
        if (!Links(line, at)) return null;
        var i = at + 1;
        if (!IsDay(line, i) || line.IsHyphen(i + 1) || line.Is(PastOrdinal(line, i), TimeWordKind.Month)
            || IsNoun(line, PastOrdinal(line, i)))
            return null;
        var day = line[i].Number;
        var end = PastOrdinal(line, i);
        var year = first.Year;
        if (YearAfter(line, end) is var (y, past)) (year, end) = (y, past);
        return new Reading(i, end, new Date(year, month, day));
    }

    /// <summary>The first day of "17-19 November", of the month of the second.</summary>
    private static Date? FirstOfTwo(AtomLine line, int i)
    {
        if (!IsDay(line, i)) return null;
        var j = PastOrdinal(line, i);
        if (!Links(line, j) || line.IsHyphen(i - 1) && line[i].Glued) return null;
        j++;
        return IsDay(line, j) && MonthDate(line, ref j, null) is { Month: { } month } second
            ? new Date(second.Year, month, line[i].Number) : null;
    }

    private static bool Links(AtomLine line, int i) =>
        line.IsHyphen(i) || line.Mark(i, '/') || line.Says(i, "and") || line.Says(i, "to") || line.Says(i, "or") || line.Says(i, "through");

    /// <summary>A month with its day and year, whichever come first; moves <paramref name="i"/> past it.</summary>
    public static Date? MonthDate(AtomLine line, ref int i, int? shift)
    {
        var at = i;
        int? day = null;
        if (IsDay(line, i) || line.Is(i, TimeWordKind.Ordinal) && line.Says(i + 1, "of"))
        {
            day = line[i].Digits > 0 ? line[i].Number : line.Number(i, TimeWordKind.Ordinal);
            i = PastOrdinal(line, i);
            if (line.Says(i, "of")) i++;
            i = line.PastHyphen(i);
        }

        if (line.Is(i, TimeWordKind.Month)) return AfterMonth(line, ref i, day, shift);
        i = at;
        return null;
    }

    private static Date AfterMonth(AtomLine line, ref int i, int? day, int? shift)
    {
        var month = line.Number(i++, TimeWordKind.Month);
        var next = line.PastHyphen(i);
        if (day is null && IsDay(line, next) && !IsClock(line, next))
        {
            day = line[next].Number;
            i = PastOrdinal(line, next);
        }
        else if (day is null && line.Says(next, "the") && IsDay(line, next + 1) && PastOrdinal(line, next + 1) > next + 2)
        {
            day = line[next + 1].Number;
            i = PastOrdinal(line, next + 1);
        }

        if (YearAfter(line, i) is var (year, past))
        {
            i = past;
            return new Date(year, month, day);
        }

        if (YearShift(line, i) is var (years, end, told))
        {
            i = end;
            return new Date(null, month, day) { Years = years, FromTold = told };
        }

        return new Date(null, month, day, null, shift);
    }

    private static Reading Weekday(AtomLine line, int at, int i, int? shift)
    {
        var weekday = line.Number(i++, TimeWordKind.Weekday);
        if (line.Is(i, TimeWordKind.PartOfDay) && !line.IsHyphen(i + 1))
            return new Reading(at, i + 1, new Date(null, null, null, weekday, shift) { Hour = line.Value(i, TimeWordKind.PartOfDay) });
        if (line.Is(i, TimeWordKind.HourOfDay))
            return new Reading(at, i + 1, new Date(null, null, null, weekday, shift) { Hour = line.Value(i, TimeWordKind.HourOfDay) });
        var j = line.Mark(i, ',') ? i + 1 : i;
        if (line.Says(j, "the")) j++;
        if (MonthDate(line, ref j, null) is { Day: not null } date) return new Reading(at, j, date with { Weekday = weekday });
        j = line.Says(i, "of") ? i + 1 : i;
        if (line.Is(j, TimeWordKind.Shift) && line.Value(j + 1, TimeWordKind.Unit) == "week" && shift is null && !line.Says(j, "that"))
            return new Reading(at, j + 2, new WeekdayOf(weekday, line.Number(j, TimeWordKind.Shift)));
        return new Reading(at, i, new Date(null, null, null, weekday, shift));
    }

    /// <summary>The year after a month or a day: ", 2025", "2025", "of 2025", "'25"; with the position after it.</summary>
    public static (int Year, int End)? YearAfter(AtomLine line, int i)
    {
        var j = line.Mark(i, ',') || line.Says(i, "of") || line.Says(i, "in") ? i + 1 : line.PastHyphen(i);
        if (line.IsWhole(j, 4) && line[j].Digits == 4 && line[j].Number is > 999 and < 2200 && !Counts(line, j + 1))
            return (line[j].Number, j + 1);
        return null;
    }

    private static (int Years, int End, bool FromTold)? YearShift(AtomLine line, int i)
    {
        var j = line.Says(i, "of") || line.Mark(i, ',') ? i + 1 : i;
        var the = line.Says(j, "the");
        if (the) j++;
        if (!line.Is(j, TimeWordKind.Shift)) return null;
        var told = UnitRule.IsNarrative(line, j, the);
        if (the && !told) return null;
        var shift = line.Number(j, TimeWordKind.Shift);
        if (line.Says(j + 1, "same")) j++;
        return line.Value(j + 1, TimeWordKind.Unit) == "year" ? (shift, j + 2, told) : null;
    }

    private static bool Counts(AtomLine line, int i) => line.TokenOf(i) is { } token && line.Lexicon.IsCounted(token.Form);

    public static bool IsDay(AtomLine line, int i) => line.IsWhole(i, 2) && line[i].Number is > 0 and < 32;

    public static int PastOrdinal(AtomLine line, int i) =>
        line[i + 1].Glued && (line.Says(i + 1, "th") || line.Says(i + 1, "st") || line.Says(i + 1, "nd") || line.Says(i + 1, "rd"))
            ? i + 2 : i + 1;

    /// <summary>Whether the number is an hour, not a day: "May 5 p.m." is none, but "On Aug. 10 a.m." shows how it would look.</summary>
    private static bool IsClock(AtomLine line, int i) => line.Is(i + 1, TimeWordKind.Meridiem);

    /// <summary>Whether a noun follows, so that the number counts: "April 24 and 25 people".</summary>
    private static bool IsNoun(AtomLine line, int i) => line.TokenOf(i) is { Tag: "NNS" or "NN" } token && char.IsLetter(token.Form[0]);
}
