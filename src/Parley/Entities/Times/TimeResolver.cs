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
        Offset { Unit: < TimeUnit.Day, From: null } hours => HoursFrom(hours, anchor),
        _ => Placed(meaning, anchor),
    };

    private static Resolved Placed(TimeMeaning meaning, Anchor anchor)
    {
        var relative = meaning is not (Stated or Date { Year: not null } or NamedDay { Year: not null } or PartOfYear { Year: not null });
        var type = meaning.Hour is null ? "DATE" : "TIME";
        if (meaning is Shifted { Unit: TimeUnit.Day, Narrative: true, Count: 0, Hour: null }
            && anchor.Told.Any is { Unit: TimeUnit.Month } month)
            return new Resolved(type, month.Value + "-XX", month, relative);
        if (StretchOf(meaning, anchor) is not { } stretch) return new Resolved(type, Unplaced(meaning), null, relative);
        var value = meaning.Hour is { } hour && stretch.Unit == TimeUnit.Day ? stretch.Value + hour : stretch.Value;
        return new Resolved(type, value, stretch, relative) { Span = Narrowed(stretch, meaning.Mod) ?? Lasting(meaning, stretch) };
    }

    /// <summary>The stretch of the calendar that is meant; null where the calendar or the day of publication is missing.</summary>
    private static Stretch? StretchOf(TimeMeaning meaning, Anchor anchor) => meaning switch
    {
        Date date => DateResolver.Resolve(date, anchor),
        DayOf day => DateResolver.Resolve(day, anchor),
        Stated stated => stated.Stretch,
        PartOfYear part => PartResolver.Resolve(part, anchor),
        PartOfMonth part => StretchOf(part.Whole, anchor) is { } whole ? PartResolver.Nth(part, whole) : null,
        Shifted shifted => Base(shifted.Unit, shifted.Narrative || anchor.IsHistory && shifted.Count == 0, false, anchor) is { } day
            ? Stretch.Of(shifted.Unit, day).Plus(shifted.Count) : null,
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

    /// <summary>The day that so long a unit counts from: what was told, or publication, unless only what was told will do.</summary>
    private static DateOnly? Base(TimeUnit unit, bool narrative, bool toldOnly, Anchor anchor) =>
        narrative ? anchor.Told.For(unit)?.First ?? (toldOnly || anchor.IsHistory ? null : anchor.Published) : anchor.Published;

    private static Stretch? OffsetFrom(Offset offset, Anchor anchor)
    {
        var from = offset.From is { } inner ? StretchOf(inner, anchor)?.First : Base(offset.Unit, offset.Narrative, offset.FromTold, anchor);
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

    /// <summary>"two hours later": to the minute where the hour was told, else some hour of the day.</summary>
    private static Resolved HoursFrom(Offset offset, Anchor anchor)
    {
        if (Base(TimeUnit.Day, offset.Narrative, offset.FromTold, anchor) is not { } day) return new Resolved("TIME", null, null, true);
        var length = TimeSpan.FromSeconds((double)offset.Count!.Value * offset.Sign * (offset.Unit switch { TimeUnit.Hour => 3600, TimeUnit.Minute => 60, _ => 1 }));
        var known = offset.Narrative && anchor.Told.Hour is not null;
        var hour = known ? TimeSpan.FromMinutes(int.Parse(anchor.Told.Hour.AsSpan(1, 2)) * 60 + int.Parse(anchor.Told.Hour.AsSpan(4, 2))) : TimeSpan.Zero;
        var moved = hour + length;
        var days = known ? (int)Math.Floor(moved.TotalDays) : (int)length.TotalDays;
        if (Stretch.Add(day, TimeUnit.Day, days) is not { } found) return new Resolved("TIME", null, null, true);
        var stretch = new Stretch(TimeUnit.Day, found);
        var left = moved - TimeSpan.FromDays(days);
        return new Resolved("TIME", stretch.Value + (known ? $"T{left.Hours:00}:{left.Minutes:00}" : "TXX:XX"), stretch, true);
    }

    /// <summary>The weekend just past, or that of the week where the verb looks ahead.</summary>
    private static Stretch? Weekend(Anchor anchor)
    {
        if (anchor.Published is not { } day) return null;
        var weekend = Stretch.Of(TimeUnit.Weekend, day);
        return anchor.Direction == TenseDirection.Future || weekend.First <= day ? weekend : weekend.Plus(-1);
    }

    private static Stretch? ClockDay(Anchor anchor) =>
        anchor.Told.Any is { Unit: TimeUnit.Day } || anchor.IsHistory && anchor.Told.Day is not null ? anchor.Told.Day
            : anchor.Published is { } day ? new Stretch(TimeUnit.Day, day) : null;

    /// <summary>The first, middle or last third of a stretch.</summary>
    private static (DateOnly, DateOnly)? Narrowed(Stretch stretch, string? mod)
    {
        var third = (stretch.Last.DayNumber - stretch.First.DayNumber) / 3;
        return mod switch
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
    private static string? Unplaced(TimeMeaning meaning) => meaning is Date { Year: null, Month: { } month, Years: null, FromTold: false } date
        ? date.Day is { } day ? $"XXXX-{month:00}-{day:00}" : date.Shift is null ? $"XXXX-{month:00}" : null : null;
}
