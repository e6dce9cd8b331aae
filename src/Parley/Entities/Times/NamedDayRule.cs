using Parley.Lexicons;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Days with names: "Thanksgiving Day", "last Christmas", "Easter 2022", "the eve of…" left out.</summary>
internal static class NamedDayRule
{
    /// <summary>The day that starts at <paramref name="at"/>, or null.</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        var i = line.Is(at, TimeWordKind.Shift) ? at + 1 : at;
        if (!line.Is(i, TimeWordKind.Holiday)) return null;
        var holiday = line.Lexicon.Holidays[line.Number(i, TimeWordKind.Holiday)];
        var part = line.Is(i + 1, TimeWordKind.PartOfDay) ? line.Value(i + 1, TimeWordKind.PartOfDay) : null;
        var end = part is null ? i + 1 : i + 2;
        if (part is null && DateRule.YearAfter(line, end) is var (year, past))
            return new Reading(at, past, new NamedDay(holiday, year, null));
        return new Reading(at, end, new NamedDay(holiday, null, i > at ? line.Number(at, TimeWordKind.Shift) : null) { Hour = part });
    }
}
