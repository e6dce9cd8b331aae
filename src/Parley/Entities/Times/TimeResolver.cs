using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Gives a reading its TIMEX3 type and value, and the days it means.</summary>
internal static class TimeResolver
{
    /// <summary>Resolves a reading against what it counts from.</summary>
    public static Resolved Resolve(TimeMeaning meaning, Anchor anchor) => meaning switch
    {
        Plain plain => PlainTime(plain, anchor),
        Offset { Count: null, Narrative: true } offset => new Resolved("DURATION", new Amount(null, false, false).Duration(offset.Unit), null, true),
        Offset { Count: null } offset => new Resolved("DATE", offset.Sign < 0 ? "PAST_REF" : "FUTURE_REF", null, true),
        _ => Placed(meaning, anchor),
    };

    private static Resolved Placed(TimeMeaning meaning, Anchor anchor)
    {
        var relative = meaning is not (Stated or Date { Year: not null } or NamedDay { Year: not null } or PartOfYear { Year: not null });
        var type = meaning.Hour is null ? "DATE" : "TIME";
        if (meaning is Shifted { Unit: TimeUnit.Day, Narrative: true, Count: 0, Hour: null }
            && anchor.Narrative is { Unit: TimeUnit.Month } month)
            return new Resolved(type, month.Value + "-XX", month, relative);
        if (StretchOf(meaning, anchor) is not { } stretch) return new Resolved(type, Unplaced(meaning), null, relative);
        var value = meaning.Hour is { } hour && stretch.Unit == TimeUnit.Day ? stretch.Value + hour : stretch.Value;
        return new Resolved(type, value, stretch, relative) { Span = Narrowed(stretch, meaning.Part) ?? Lasting(meaning, stretch) };
    }

    /// <summary>The stretch of the calendar that is meant; null where the calendar or the day of publication is missing.</summary>
    private static Stretch? StretchOf(TimeMeaning meaning, Anchor anchor) => meaning switch
    {
        Date date => DateResolver.Resolve(date, anchor),
        Stated stated => stated.Stretch,
        PartOfYear part => PartOfYearIn(part, anchor),
        Shifted shifted => Base(shifted.Narrative, anchor) is { } day ? Stretch.Of(shifted.Unit, day).Plus(shifted.Count) : null,
        WeekdayOf day => anchor.Published is { } from && Stretch.Of(TimeUnit.Week, from).Plus(day.Weeks) is { } week
            ? Stretch.Add(week.First, TimeUnit.Day, day.Weekday - 1) is { } found ? new Stretch(TimeUnit.Day, found) : null : null,
        Holding holding => StretchOf(holding.Inner, anchor) is { } inner ? Stretch.Of(holding.Unit, inner.First) : null,
        Offset offset => OffsetFrom(offset, anchor),
        NearWeekend => Weekend(anchor),
        Clock => ClockDay(anchor),
        NamedDay named => DateResolver.Resolve(named, anchor),
        _ => null,
    };

    private static Resolved PlainTime(Plain plain, Anchor anchor)
    {
        var resolved = new Resolved(plain.Type, plain.Value, null, true);
        if (plain.Sign == 0 || plain.Count == 0 || anchor.Published is not { } day || plain.Unit < TimeUnit.Day) return resolved;
        if (Stretch.Add(day, plain.Unit, plain.Sign * plain.Count) is not { } other) return resolved;
        return resolved with { Span = plain.Sign < 0 ? (other, day) : (day, other) };
    }

    private static DateOnly? Base(bool narrative, Anchor anchor) =>
        narrative ? anchor.Narrative?.First ?? anchor.Published : anchor.Published;

    private static Stretch? OffsetFrom(Offset offset, Anchor anchor)
    {
        var from = offset.From is { } inner ? StretchOf(inner, anchor)?.First : Base(offset.Narrative, anchor);
        if (from is not { } day || Stretch.Add(day, offset.Unit, offset.Sign * offset.Count!.Value) is not { } moved) return null;
        var unit = offset.Unit switch
        {
            TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium => TimeUnit.Year,
            TimeUnit.Fortnight => TimeUnit.Week,
            < TimeUnit.Day or TimeUnit.Night => TimeUnit.Day,
            var same => same,
        };
        return Stretch.Of(unit, moved);
    }

    /// <summary>The weekend just past, or that of the week where the verb looks ahead.</summary>
    private static Stretch? Weekend(Anchor anchor)
    {
        if (anchor.Published is not { } day) return null;
        var weekend = Stretch.Of(TimeUnit.Weekend, day);
        return anchor.Direction == TenseDirection.Future || weekend.First <= day ? weekend : weekend.Plus(-1);
    }

    private static Stretch? ClockDay(Anchor anchor) =>
        anchor.Narrative is { Unit: TimeUnit.Day } spoken ? spoken : anchor.Published is { } day ? new Stretch(TimeUnit.Day, day) : null;

    private static Stretch? PartOfYearIn(PartOfYear part, Anchor anchor)
    {
        if (part.Year is { } stated) return InYear(part, stated);
        if (anchor.Published is not { } day) return null;
        if (part.Years is { } years) return InYear(part, day.Year + years);
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

    private static Stretch? InYear(PartOfYear part, int year)
    {
        if (year is < 1 or > 9998) return null;
        var month = part.Unit switch { TimeUnit.Season => part.Index * 3, TimeUnit.Quarter => part.Index * 3 - 2, _ => part.Index * 6 - 5 };
        return new Stretch(part.Unit, new DateOnly(year, month, 1));
    }

    /// <summary>The first, middle or last third of a stretch.</summary>
    private static (DateOnly, DateOnly)? Narrowed(Stretch stretch, string? part)
    {
        var third = (stretch.Last.DayNumber - stretch.First.DayNumber) / 3;
        return part switch
        {
            "START" => (stretch.First, stretch.First.AddDays(third)),
            "MID" => (stretch.First.AddDays(third), stretch.Last.AddDays(-third)),
            "END" => (stretch.Last.AddDays(-third), stretch.Last),
            _ => null,
        };
    }

    private static (DateOnly, DateOnly)? Lasting(TimeMeaning meaning, Stretch stretch) =>
        meaning is NamedDay { Holiday.Days: > 1 and var days }
        ? (stretch.First, Stretch.Add(stretch.First, TimeUnit.Day, days - 1) ?? stretch.First) : null;

    /// <summary>What can be said without a day of publication: a month and its day.</summary>
    private static string? Unplaced(TimeMeaning meaning) =>
        meaning is Date { Year: null, Month: { } month, Day: { } day, Years: null } ? $"XXXX-{month:00}-{day:00}" : null;
}
