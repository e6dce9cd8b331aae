using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>
/// A unit of the calendar told by where it lies: "last week", "later that year", "the weekend", "the day before", "the week of March 6".
/// </summary>
internal static class UnitRule
{
    /// <summary>The unit that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at) =>
        Holding(line, at) ?? Numbered(line, at) ?? Shifted(line, at) ?? End(line, at) ?? Beside(line, at) ?? Ago(line, at);

    private static Reading? Shifted(AtomLine line, int at)
    {
        var i = at;
        var part = line.Says(i, "later") || line.Says(i, "earlier");
        if (part) i++;
        if (line.Says(i, "the")) i++;
        if (!line.Is(i, TimeWordKind.Shift)) return null;
        var narrative = IsNarrative(line, i, i > at && line.Says(i - 1, "the"));
        if (part && !narrative) return null;
        var shift = line.Number(i, TimeWordKind.Shift);
        if (line.Says(i, "that") && line.Says(i + 1, "same")) shift = line.Number(++i, TimeWordKind.Shift);
        if (!line.Is(i + 1, TimeWordKind.Unit) || line.Says(i + 1, "second")) return null;
        var unit = DurationRule.UnitAt(line, i + 1);
        if (unit < TimeUnit.Day || unit == TimeUnit.Day && line.Says(i, "this") || unit == TimeUnit.Day && !narrative
            && !line.Says(i, "next"))
            return null;
        if (line.IsHyphen(i + 2) && line[i + 2].Glued && line.Says(i + 3, "old")) return null;
        var hour = unit == TimeUnit.Night ? "TNI" : null;
        var whole = unit == TimeUnit.Night ? TimeUnit.Day : unit;
        return new Reading(at, i + 2, new Shifted(whole, shift, narrative || unit == TimeUnit.Day) { Hour = hour });
    }

    /// <summary>"that", "the same", "the previous", "the following" and "the next" count from the day last spoken of.</summary>
    public static bool IsNarrative(AtomLine line, int i, bool the) =>
        line.Says(i, "that") || line.Says(i, "same") || line.Says(i, "previous") || line.Says(i, "following")
            || the && line.Says(i, "next");

    /// <summary>"the weekend", "the day before", "the year before last", "the end of the year" after its part.</summary>
    private static Reading? Beside(AtomLine line, int at)
    {
        if (!line.Says(at, "the") || !line.Is(at + 1, TimeWordKind.Unit)) return null;
        var unit = DurationRule.UnitAt(line, at + 1);
        if (unit < TimeUnit.Day) return null;
        if (line.Is(at + 2, TimeWordKind.Direction) && line.Value(at + 2, TimeWordKind.Direction) is "before" or "after" or "earlier")
            return Neighbour(line, at, unit);
        if (unit == TimeUnit.Weekend && !line.Says(at + 2, "of")) return new Reading(at, at + 2, new NearWeekend());
        if (line.Is(at - 1, TimeWordKind.Part) && !line.Says(at - 1, "early") && unit > TimeUnit.Night)
            return new Reading(at, at + 2, new Shifted(unit, 0, Narrative: false));
        return unit > TimeUnit.Night && line.Says(at - 1, "in") && (line.Says(at - 2, "later") || line.Says(at - 2, "earlier") || line.Is(at - 2, TimeWordKind.Part))
            && line.TokenOf(at + 2) is null or { Pos: not (PartOfSpeech.Noun or PartOfSpeech.Propn), Tag: not "POS" } && !line.Says(at + 2, "of")
            ? new Reading(at, at + 2, new Shifted(unit, 0, Narrative: false)) : null;
    }

    /// <summary>"year's end", "year-end", "the month's end": the end of the unit that holds the day of publication.</summary>
    private static Reading? End(AtomLine line, int at)
    {
        var i = line.Says(at, "the") ? at + 1 : at;
        if (!line.Is(i, TimeWordKind.Unit)) return null;
        var end = line.IsHyphen(i + 1) ? i + 2 : line.Mark(i + 1, '\'') && line.Says(i + 2, "s") ? i + 3 : -1;
        if (end < 0 || !line.Says(end, "end") || DurationRule.UnitAt(line, i) is var unit && unit is < TimeUnit.Week or TimeUnit.Fortnight) return null;
        return new Reading(at, end + 1, new Shifted(DurationRule.UnitAt(line, i), 0, Narrative: false) { Mod = "END" });
    }

    private static Reading? Neighbour(AtomLine line, int at, TimeUnit unit)
    {
        var sign = line.Says(at + 2, "after") ? 1 : -1;
        if (line.Says(at - 1, "in") || line.Says(at - 1, "of")) return null;
        var from = DateRule.Read(line, at + 3) ?? NamedDayRule.Read(line, at + 3);
        if (from is not null && line.TokenOf(from.End) is { Tag: "POS" }) from = null;
        if (from is null && line.Says(at + 2, "before") && line.Says(at + 3, "last"))
            return new Reading(at, at + 4, new Shifted(unit, -2, Narrative: false));
        if (from is null && line.Says(at + 2, "after") && line.Says(at + 3, "next"))
            return new Reading(at, at + 4, new Shifted(unit, 2, Narrative: false));
        var hour = unit == TimeUnit.Night ? "TNI" : null;
        if (from is not null) return new Reading(at, from.End, new Offset(1, unit, sign, true, from.Meaning) { Hour = hour });
        var alone = line.TokenOf(at + 3) is null or { Pos: PartOfSpeech.Punct or PartOfSpeech.Cconj };
        return new Reading(at, at + 3, new Offset(1, unit, sign, Narrative: true) { Hour = hour, FromTold = !alone });
    }

    /// <summary>"year-ago" and "year-earlier" before a noun.</summary>
    private static Reading? Ago(AtomLine line, int at)
    {
        if (!line.Is(at, TimeWordKind.Unit) || !line.IsHyphen(at + 1) || !line.Is(at + 2, TimeWordKind.Direction)) return null;
        return line.Says(at + 2, "ago") || line.Says(at + 2, "earlier")
            ? new Reading(at, at + 3, new Offset(1, DurationRule.UnitAt(line, at), -1, Narrative: false)) : null;
    }

    /// <summary>"the first week of December", "the last day of October 2024", "the first month of the year".</summary>
    private static Reading? Numbered(AtomLine line, int at)
    {
        var i = line.Says(at, "the") ? at + 1 : at;
        var index = line.Says(i, "last") || line.Says(i, "final") ? -1 : line.Number(i, TimeWordKind.Ordinal);
        if (index == 0 || !line.Is(i + 1, TimeWordKind.Unit) || !line.Says(i + 2, "of") && !line.Says(i + 2, "in")) return null;
        var unit = DurationRule.UnitAt(line, i + 1);
        if (unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month)) return null;
        var whole = Reading.Longer(DateRule.Read(line, i + 3), Reading.Longer(YearRule.Read(line, i + 3), Shifted(line, i + 3)));
        return whole?.Meaning is Date { Day: null, Weekday: null } date && (date.Month is not null || line.Says(i + 2, "of"))
            || whole?.Meaning is Shifted { Unit: TimeUnit.Month or TimeUnit.Year }
            ? new Reading(at, whole.End, new PartOfMonth(unit, index, whole.Meaning)) : null;
    }

    private static Reading? Holding(AtomLine line, int at)
    {
        if (!line.Says(at, "the") || !line.Is(at + 1, TimeWordKind.Unit) || !line.Says(at + 2, "of")) return null;
        var unit = DurationRule.UnitAt(line, at + 1);
        if (unit is not (TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Day)) return null;
        return DateRule.Read(line, at + 3) is { Meaning: Date { Month: not null } } date
            ? new Reading(at, date.End, new Holding(unit, date.Meaning)) : null;
    }
}
