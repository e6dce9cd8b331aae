using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>
/// Hours of the day, with the date beside them: "10:35 a.m.", "9 a.m. EST Tuesday", "4 in the morning", "1430 GMT", "noon today".
/// </summary>
internal static class ClockRule
{
    /// <summary>The hour that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        var i = at;
        if (FirstOfTwo(line, at) is { } first) return first;
        if (Hour(line, ref i) is not { } hour) return null;
        if (line.Is(i, TimeWordKind.Zone)) i++;
        var j = line.Says(i, "on") || line.Mark(i, ',') ? i + 1 : i;
        var date = DateRule.Read(line, j) ?? DayPartRule.Read(line, j) ?? NamedDayRule.Read(line, j) ?? DayPartRule.DayOfStory(line, j);
        if (date is { Meaning: Date { Weekday: null, Day: null } }) date = null;
        if (date is not null && IsLate(date.Meaning.Hour)) hour = Later(hour);
        return date is null || date.Meaning.Hour is not null && j > i && !line.Says(i, "on") ? new Reading(at, i, new Clock { Hour = hour })
            : new Reading(at, date.End, date.Meaning with { Hour = hour });
    }

    private static bool IsLate(string? part) => part is "TAF" or "TEV" or "TNI";

    /// <summary>"11 o'clock on Monday night": twelve hours on, for the hours that fall in an afternoon, evening or night.</summary>
    private static string Later(string hour) =>
        int.Parse(hour.AsSpan(1, 2)) is > 0 and < 12 and var hours ? $"T{hours + 12:00}{hour[3..]}" : hour;

    /// <summary>The first hour of "between 8 and 10 p.m." and "from 9 to 11 a.m.".</summary>
    private static Reading? FirstOfTwo(AtomLine line, int at)
    {
        if (!line.Says(at - 1, "between") && !line.Says(at - 1, "from") || !line.IsWhole(at, 2) || line[at].Number is 0 or > 12) return null;
        if (!line.Says(at + 1, "and") && !line.Says(at + 1, "to") && !line.IsHyphen(at + 1) || !line.IsWhole(at + 2, 2)) return null;
        var i = at + 3;
        var (first, second) = (line[at].Number, line[at + 2].Number);
        if (second > 12 || !line.Is(i, TimeWordKind.Meridiem) || line.Number(i, TimeWordKind.Meridiem) is var add && add < 0) return null;
        return new Reading(at, at + 1, new Clock { Hour = Text(first % 12 + (first <= second || second == 12 ? add : 12 - add), 0) });
    }

    private static string? Hour(AtomLine line, ref int i)
    {
        if (line.Is(i, TimeWordKind.HourOfDay)) return line.Value(i++, TimeWordKind.HourOfDay);
        if (IsMilitary(line, i)) return Text(line[i].Number / 100, line[i++].Number % 100);
        if (line[i].Digits is not (1 or 2) && !line.Is(i, TimeWordKind.Number) || ContinuesNumber(line, i)) return null;
        var hours = line[i].Digits > 0 ? line[i].Number : line.Number(i, TimeWordKind.Number);
        if (hours > 24) return null;
        var end = i + 1;
        int? minutes = null;
        if (line[end].Mark is ':' or '.' && line[end].Glued && line[end + 1] is { Digits: 2, Glued: true, Number: < 60 } atom)
        {
            minutes = atom.Number;
            end += 2;
            if (line.Mark(end, ':') && line[end + 1].Digits == 2) end += 2;
        }

        var colon = minutes is not null && line.Mark(i + 1, ':');
        return Half(line, ref end, ref hours) || colon && IsClockHere(line, i, end) ? Finish(ref i, end, hours, minutes ?? 0) : null;
    }

    /// <summary>Reads what makes a number an hour: "p.m.", "o'clock", "in the evening"; adds twelve where it says so.</summary>
    private static bool Half(AtomLine line, ref int i, ref int hours)
    {
        var known = false;
        if (line.Is(i, TimeWordKind.Meridiem))
        {
            var add = line.Number(i++, TimeWordKind.Meridiem);
            known = true;
            if (add >= 0 && hours <= 12)
            {
                hours = hours % 12 + add;
                return true;
            }
        }

        if (!line.Says(i, "in") || !line.Says(i + 1, "the") || !line.Is(i + 2, TimeWordKind.PartOfDay)) return known;
        if (line.Value(i + 2, TimeWordKind.PartOfDay) != "TMO" && hours < 12) hours += 12;
        i += 3;
        return true;
    }

    private static string Finish(ref int i, int end, int hours, int minutes)
    {
        i = end;
        return Text(hours, minutes);
    }

    private static string Text(int hours, int minutes) => $"T{hours:00}:{minutes:00}";

    /// <summary>Figures with a colon are an hour after "at" and the like or before a zone; else they may be a score or a verse.</summary>
    private static bool IsClockHere(AtomLine line, int i, int end)
    {
        if (line.Is(end, TimeWordKind.Zone) || line.Says(end, "hours")) return true;
        var before = line.Is(i - 1, TimeWordKind.Bound) ? i - 2 : i - 1;
        return line.Says(before, "at") || line.Says(before, "by") || line.Says(before, "until") || line.Says(before, "from")
            || line.Says(before, "since")
            || line.Says(i - 1, "around") || line.Says(i - 1, "about") || line.Says(before, "before") || line.Says(before, "after")
            || line.Is(before, TimeWordKind.Weekday);
    }

    /// <summary>Four figures that tell an hour: "1430 GMT", "at 0600", "until 0600", "1400 yesterday".</summary>
    private static bool IsMilitary(AtomLine line, int i)
    {
        if (line[i].Digits != 4 || line[i].Number >= 2400 || line[i].Number % 100 >= 60 || !line.IsWhole(i, 4)) return false;
        if (line.Is(i + 1, TimeWordKind.Zone) || line.Is(i + 1, TimeWordKind.Deictic)) return true;
        if (line.Says(i - 1, "at")) return !IsAddress(line, i + 1);
        return line.Mark(i, '0') && (line.Says(i - 1, "until") || line.Says(i - 1, "from") || line.Says(i - 1, "by") || line.Says(i - 1, "to")
            || line.Says(i - 1, "since") || line.Says(i - 1, "between") || line.Says(i - 1, "about") || line.Says(i - 1, "around"));
    }

    private static bool IsAddress(AtomLine line, int i) =>
        line.TokenOf(i) is { Pos: PartOfSpeech.Propn or PartOfSpeech.Noun } token && char.IsLetter(token.Form[0])
            && !line.Is(i, TimeWordKind.Weekday);

    private static bool ContinuesNumber(AtomLine line, int i) =>
        line[i].Glued && line[i - 1].Mark is '$' or '.' or ',' or ':' or '€' or '£' && line[i - 1].Glued;
}
