using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Which season, quarter or half is meant, and which week or day of a month.</summary>
internal static class PartResolver
{
    /// <summary>The part of the year that is meant, or null.</summary>
    public static Stretch? Resolve(PartOfYear part, Anchor anchor)
    {
        if (part.Year is { } stated) return InYear(part, stated);
        if (part.FromTold && anchor.Told.Any is { } told) anchor = anchor with { Published = told.First };
        else if (anchor.IsHistory && part is { Shift: null, Years: null } && anchor.Told.Any is { } any) return InYear(part, any.First.Year);
        if (anchor.Published is not { } day) return null;
        return part.Years is { } years ? InYear(part, day.Year + years) : Near(part, day, anchor);
    }

    private static Stretch? Near(PartOfYear part, DateOnly day, Anchor anchor)
    {
        if (InYear(part, day.Year) is not { } here) return null;
        var current = Stretch.Of(part.Unit, day);
        var later = here.First > current.First || here.First == current.First && part.Shift == 1;
        return (part.Shift, later) switch
        {
            (-1, _) => here.First < current.First ? here : InYear(part, day.Year - 1) is { } last && last.First < current.First ? last
                : InYear(part, day.Year - 2),
            (1, true) when here.First > current.First => here,
            (1, _) => InYear(part, day.Year + 1),
            (null, true) when anchor.Direction != TenseDirection.Future => InYear(part, day.Year - 1),
            (0, _) when part.Unit == TimeUnit.Season && current.First.Year < day.Year && here.First.Month == 12 => current,
            _ => here,
        };
    }

    /// <summary>The week, weekend, day or month of that number in a longer stretch; null where it has none such.</summary>
    public static Stretch? Nth(PartOfMonth part, Stretch whole)
    {
        var day = part.Unit switch
        {
            TimeUnit.Week => part.Index < 0 ? whole.Last.AddDays(-3) : Stretch.Add(whole.First, TimeUnit.Day, part.Index * 7 - 4),
            TimeUnit.Month => part.Index < 0 ? whole.Last : Stretch.Add(whole.First, TimeUnit.Month, part.Index - 1),
            TimeUnit.Weekend => part.Index < 0 ? whole.Last.AddDays(-1) : Saturday(whole.First, part.Index - 1),
            _ => part.Index < 0 ? whole.Last : Stretch.Add(whole.First, TimeUnit.Day, part.Index - 1),
        };
        return day is { } found && found >= whole.First && found <= whole.Last ? Stretch.Of(part.Unit, found) : null;
    }

    private static DateOnly? Saturday(DateOnly first, int weeks) =>
        Stretch.Add(first, TimeUnit.Day, (6 - (int)first.DayOfWeek) % 7 + 7 * weeks);

    private static Stretch? InYear(PartOfYear part, int year)
    {
        if (year is < 1 or > 9998) return null;
        var month = part.Unit switch { TimeUnit.Season => part.Index * 3, TimeUnit.Quarter => part.Index * 3 - 2, _ => part.Index * 6 - 5 };
        return new Stretch(part.Unit, new DateOnly(year, month, 1));
    }
}
