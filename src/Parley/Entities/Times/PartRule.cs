using Parley.Lexicons;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Parts of months and longer stretches: "late November", "mid-1990s", "early next week", "the end of 2023".</summary>
internal static class PartRule
{
    /// <summary>The part that starts at <paramref name="at"/>, or null; days have none, so that "late Monday" begins at "Monday".</summary>
    public static Reading? Read(AtomLine line, int at)
    {
        if (!line.Is(at, TimeWordKind.Part)) return null;
        var i = line.PastHyphen(at + 1);
        if (line.Says(i, "in")) return null;
        var whole = Reading.Longer(Reading.Longer(DateRule.Read(line, i), YearRule.Read(line, i)), Reading.Longer(PartOfYearRule.Read(line, i), UnitRule.Read(line, i)));
        var shorter = whole?.Meaning is Date { Day: null, Weekday: null } or PartOfYear or Stated
            or Shifted { Unit: > TimeUnit.Night, Hour: null };
        return shorter ? new Reading(at, whole!.End, whole.Meaning with { Mod = line.Value(at, TimeWordKind.Part) }) : null;
    }
}
