using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Gives the first of two linked times the year of the second: "October and November 2023", "the spring and summer of 2001".</summary>
internal static class SharedYears
{
    /// <summary>Rewrites the readings of a sentence in place.</summary>
    public static void Spread(AtomLine line, List<Reading> readings)
    {
        for (var i = readings.Count - 2; i >= 0; i--)
            if (Link(line, readings[i].End, readings[i + 1].Start)) readings[i] = With(readings[i], readings[i + 1].Meaning);
    }

    /// <summary>Whether nothing but a linking word, and an article, stand between two positions.</summary>
    public static bool Link(AtomLine line, int end, int start)
    {
        if (line.Says(start - 1, "the")) start--;
        return start == end + 1 && (line.IsHyphen(end) || line.Says(end, "and") || line.Says(end, "or") || line.Says(end, "to")
            || line.Says(end, "until") || line.Says(end, "through"));
    }

    private static Reading With(Reading first, TimeMeaning second) => (first.Meaning, second) switch
    {
        (Date { Year: null, Years: null, Month: { } month, Shift: null, FromTold: false } date, Date { Year: { } year, Month: { } other })
            when (date.Day is null) == (((Date)second).Day is null) =>
            first with { Meaning = date with { Year = month > other ? year - 1 : year } },
        (PartOfYear { Year: null, Years: null, Shift: null } part, PartOfYear { Year: not null } other) when part.Unit == other.Unit =>
            first with { Meaning = part with { Year = other.Year } },
        (PartOfYear { Year: null, Years: null, Shift: null } part, PartOfYear { Years: not null } other) when part.Unit == other.Unit =>
            first with { Meaning = part with { Years = other.Years } },
        _ => first,
    };
}
