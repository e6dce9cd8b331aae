using Parley.Lexicons;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>
/// Days reckoned from today, and parts of days: "yesterday", "tonight", "tomorrow morning", "this afternoon", "the next morning", "in the
/// evening".
/// </summary>
internal static class DayPartRule
{
    /// <summary>The day or part of one that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        if (line.Is(at, TimeWordKind.Deictic)) return Deictic(line, at);
        var i = line.Says(at, "the") ? at + 1 : at;
        if (i > at && (line.Says(i, "early") || line.Says(i, "late")) && line.Is(i + 1, TimeWordKind.PartOfDay)) i++;
        if (line.Is(i, TimeWordKind.Shift)) return Shifted(line, at, i);
        if (!line.Is(i, TimeWordKind.PartOfDay)) return null;
        var hour = line.Value(i, TimeWordKind.PartOfDay);
        if (OfDay(line, at, i) is { } whole) return whole;
        if (line.Says(at - 1, "during") && i > at && !line.Says(i + 1, "of")) return new Reading(at, i + 1, new Clock { Hour = hour });
        if (i > at && (line.Says(at - 1, "in") || line.Says(at - 1, "during")) && hour != "TNI" && !line.Says(i + 1, "of"))
            return new Reading(at, i + 1, new Clock { Hour = hour });
        return i == at && line.Is(i, TimeWordKind.EdgeOfDay) && (line.Says(at - 1, "at") || line.Says(at - 1, "before")
            || line.Says(at - 1, "after") || line.Says(at - 1, "by") || line.Says(at - 1, "until") || line.Says(at - 1, "since"))
            ? new Reading(at, i + 1, new Clock { Hour = hour }) : null;
    }

    /// <summary>"the night of July 12", "the early morning of Nov. 8", "dawn on Friday".</summary>
    private static Reading? OfDay(AtomLine line, int at, int i)
    {
        var edge = line.Is(i, TimeWordKind.EdgeOfDay);
        if (edge && DayOfStory(line, i + 1) is { } told) return new Reading(at, told.End, told.Meaning with { Hour = line.Value(i, TimeWordKind.PartOfDay) });
        if (!line.Says(i + 1, "of") && !(edge && line.Says(i + 1, "on")) || at == i && !edge) return null;
        var day = Reading.Longer(DateRule.Read(line, i + 2), Reading.Longer(NamedDayRule.Read(line, i + 2), DayOfStory(line, i + 2)));
        return day is { Meaning: { Hour: null } and (Date { Day: not null } or Date { Weekday: not null } or NamedDay or TimeMeaning.Shifted) }
            ? new Reading(at, day.End, day.Meaning with { Hour = line.Value(i, TimeWordKind.PartOfDay) }) : null;
    }

    /// <summary>"the next day", "the same day": a day counted from what the text told.</summary>
    public static Reading? DayOfStory(AtomLine line, int at) =>
        UnitRule.Read(line, at) is { Meaning: Shifted { Unit: TimeUnit.Day, Narrative: true, Hour: null } } day ? day : null;

    private static Reading? Deictic(AtomLine line, int at)
    {
        var value = line.Value(at, TimeWordKind.Deictic);
        var suffix = value.IndexOf('T');
        var days = int.Parse(suffix < 0 ? value : value.AsSpan(0, suffix));
        var hour = suffix < 0 ? null : value[suffix..];
        var end = at + 1;
        if (hour is null && line.Is(end, TimeWordKind.PartOfDay)) hour = line.Value(end++, TimeWordKind.PartOfDay);
        else if (hour is null && line.Is(end, TimeWordKind.HourOfDay)) hour = line.Value(end++, TimeWordKind.HourOfDay);
        return new Reading(at, end, new Shifted(TimeUnit.Day, days, Narrative: false) { Hour = hour });
    }

    /// <summary>"this morning" is of the day of publication, "that night" and "the next morning" of the day last spoken of.</summary>
    private static Reading? Shifted(AtomLine line, int at, int i)
    {
        var shift = line.Number(i, TimeWordKind.Shift);
        var narrative = !line.Says(i, "this") && !line.Says(i, "last");
        var part = line.Says(i + 1, "same") ? i + 2 : i + 1;
        if (!line.Is(part, TimeWordKind.PartOfDay) || line.Says(i, "past") || line.Says(i, "recent")) return null;
        return new Reading(at, part + 1, new Shifted(TimeUnit.Day, shift, narrative) { Hour = line.Value(part, TimeWordKind.PartOfDay) });
    }
}
