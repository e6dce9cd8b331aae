using Parley.Lexicons;
using Parley.Text;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Days of a month that is not named: "the 20th of last month", "on the 18th".</summary>
internal static class MonthDayRule
{
    /// <summary>The day that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        var i = line.Says(at, "the") ? at + 1 : at;
        if (i == at || !DateRule.IsDay(line, i) || DateRule.PastOrdinal(line, i) is var end && end == i + 1) return null;
        if (line.Says(end, "of")) return OfMonth(line, at, end + 1, line[i].Number);
        return IsAfterPreposition(line, at) && EndsHere(line, end) ? new Reading(at, end, new DayOf(line[i].Number, null)) : null;
    }

    private static Reading? OfMonth(AtomLine line, int at, int i, int day)
    {
        var the = line.Says(i, "the");
        if (the && line.Value(i + 1, TimeWordKind.Unit) == "month") return new Reading(at, i + 2, new DayOf(day, 0) { FromTold = true });
        var shift = the ? i + 1 : i;
        if (!line.Is(shift, TimeWordKind.Shift) || line.Value(shift + 1, TimeWordKind.Unit) != "month") return null;
        return new Reading(at, shift + 2, new DayOf(day, line.Number(shift, TimeWordKind.Shift)) { FromTold = UnitRule.IsNarrative(line, shift, the) });
    }

    private static bool IsAfterPreposition(AtomLine line, int at) =>
        line.Says(at - 1, "on") || line.Says(at - 1, "by") || line.Says(at - 1, "until") || line.Says(at - 1, "since") || line.Says(at - 1, "till");

    // "on the 18th floor", "on the 38th parallel" and "by the 5th Army" tell no days.
    private static bool EndsHere(AtomLine line, int end) => !line.IsHyphen(end) && line.TokenOf(end) is null
        or { Pos: not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Num) };
}
