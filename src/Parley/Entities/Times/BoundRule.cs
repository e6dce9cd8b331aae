using Parley.Lexicons;
using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Words before a number of units that blur it and stay outside the expression: "about five hours", "nearly two years".</summary>
internal static class BoundRule
{
    /// <summary>TIMEX3's modifier for the words before a reading, or null.</summary>
    public static string? Before(AtomLine line, Reading reading)
    {
        if (reading.Meaning is not (Plain or Offset or Date { Month: null, Weekday: null } or Clock)) return null;
        if (line.Says(reading.Start, "the") || line.Is(reading.Start, TimeWordKind.Shift)) return null;
        return line.Is(reading.Start - 1, TimeWordKind.Bound) ? Of(line.Value(reading.Start - 1, TimeWordKind.Bound)) : null;
    }

    /// <summary>The modifier as TIMEX3 spells it.</summary>
    public static string? Of(string bound) => bound switch
    {
        "NEARLY" => "LESS_THAN",
        "EQUAL_OR_MORE" or "EQUAL_OR_LESS" or "APPROX" or "MORE_THAN" or "LESS_THAN" => bound,
        _ => null,
    };
}
