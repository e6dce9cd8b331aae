using static Parley.Entities.Times.TimeMeaning;

namespace Parley.Entities.Times;

/// <summary>Which year, month or week a date means whose words do not say it.</summary>
internal static class DateResolver
{
    private const int Soon = 75, FarOff = 250, TurnOfYear = 150;

    /// <summary>The day, month or year that is meant, or null.</summary>
    public static Stretch? Resolve(Date date, Anchor anchor)
    {
        if (date.FromTold && From(date, anchor.Told) is { } from) anchor = anchor with { Published = from.First, IsHistory = false };
        if (date.Month is null && date.Weekday is { } weekday) return Weekday(weekday, date.Shift, anchor);
        if (date.Year is { } year) return In(date, year);
        if (anchor is { IsHistory: true, Told.Any: { } told } && date is { Shift: null, Years: null } && anchor.Direction != TenseDirection.Future)
            return After(date, told);
        if (anchor.Published is not { } day) return null;
        if (date.Years is { } years) return In(date, day.Year + years);
        if (date.Shift is null && anchor.StatedYear is { } stated && stated != day.Year && anchor.Direction != TenseDirection.Future)
            return In(date, stated);
        return Near(date, day, anchor.Direction);
    }

    /// <summary>The day of the month that is meant: of the month last told, else the nearest to the side where the verb points.</summary>
    public static Stretch? Resolve(DayOf day, Anchor anchor)
    {
        var told = day.Months is null || day.FromTold ? anchor.Told.Month : null;
        if ((told?.First ?? anchor.Published) is not { } from) return null;
        if (Stretch.Of(TimeUnit.Month, from).Plus(day.Months ?? 0) is not { } month || DayIn(month, day.Day) is not { } found) return null;
        if (day.Months is not null || told is not null) return found;
        return (anchor.Direction, found.First.CompareTo(from)) switch
        {
            (not TenseDirection.Future, > 0) => month.Plus(-1) is { } before ? DayIn(before, day.Day) : null,
            (TenseDirection.Future, < 0) => month.Plus(1) is { } after ? DayIn(after, day.Day) : null,
            _ => found,
        };
    }

    private static Stretch? From(Date date, Told told) =>
        told.For(date.Month is null ? TimeUnit.Day : date.Years is null ? TimeUnit.Month : TimeUnit.Year);

    private static Stretch? DayIn(Stretch month, int day) =>
        day <= month.Last.Day ? new Stretch(TimeUnit.Day, month.First.AddDays(day - 1)) : null;

    /// <summary>In a history, the date of the year last told, or of the next where the year has turned since: "December 1942 … in January".</summary>
    private static Stretch? After(Date date, Stretch told)
    {
        if (In(date, told.First.Year) is not { } here) return null;
        return told.Unit < TimeUnit.Year && here.Last.DayNumber < told.First.DayNumber - TurnOfYear ? In(date, told.First.Year + 1) : here;
    }

    /// <summary>The named day of the year that is meant, or null.</summary>
    public static Stretch? Resolve(NamedDay named, Anchor anchor)
    {
        if (anchor is { IsHistory: true, Told.Any: { } told } && named is { Year: null, Shift: null }) named = named with { Year = told.First.Year };
        if ((named.Year ?? anchor.Published?.Year) is not { } year) return null;
        var days = (named.Year is null ? Enumerable.Range(year - 1, 3).SelectMany(named.Holiday.In)
            : named.Holiday.In(year)).Order().ToList();
        if (days.Count == 0) return null;
        var day = named.Year is null && anchor.Published is { } published ? Near(named.Shift, days, published, anchor.Direction) : days[0];
        if (day == default) return null;
        return new Stretch(named.Holiday.Days == 7 && day.DayOfWeek == DayOfWeek.Monday ? TimeUnit.Week : TimeUnit.Day, day);
    }

    private static DateOnly Near(int? shift, List<DateOnly> days, DateOnly published, TenseDirection direction)
    {
        var before = days.FindLast(d => shift == -1 ? d < published : d <= published);
        var after = days.Find(d => d >= published);
        return shift switch
        {
            -1 => before,
            0 => days.Find(d => d.Year == published.Year),
            1 => after,
            _ => before == default || after == default ? before == default ? after : before : Choose(before, after, published, direction),
        };
    }

    private static Stretch? In(Date date, int year)
    {
        if (year is < 1 or > 9998) return null;
        if (date.Month is not { } month) return new Stretch(TimeUnit.Year, new DateOnly(year, 1, 1));
        if (date.Day is not { } day) return new Stretch(TimeUnit.Month, new DateOnly(year, month, 1));
        return day <= DateTime.DaysInMonth(year, month) ? new Stretch(TimeUnit.Day, new DateOnly(year, month, day)) : null;
    }

    /// <summary>The last such weekday, that of publication included, unless the verb or "next" looks ahead.</summary>
    private static Stretch? Weekday(int weekday, int? shift, Anchor anchor)
    {
        if (anchor is { IsHistory: true, Told.Day: { } told } && shift is null)
            return Stretch.Add(told.First, TimeUnit.Day, (weekday - IsoDay(told.First) + 7) % 7) is { } next ? new Stretch(TimeUnit.Day, next) : null;
        if (anchor.Published is not { } day) return null;
        var today = IsoDay(day);
        var back = (today - weekday + 7) % 7;
        var ahead = (weekday - today + 7) % 7;
        var days = shift switch
        {
            -1 => -(back == 0 ? 7 : back),
            1 => ahead == 0 ? 7 : ahead,
            0 when anchor.Direction != TenseDirection.Past => ahead,
            _ => anchor.Direction == TenseDirection.Future ? ahead : -back,
        };
        return Stretch.Add(day, TimeUnit.Day, days) is { } found ? new Stretch(TimeUnit.Day, found) : null;
    }

    private static int IsoDay(DateOnly day) => ((int)day.DayOfWeek + 6) % 7 + 1;

    private static Stretch? Near(Date date, DateOnly published, TenseDirection direction)
    {
        var unit = date.Day is null ? TimeUnit.Month : TimeUnit.Day;
        var now = Stretch.Of(unit, published).First;
        if (date.Shift == 0) return In(date, published.Year);
        DateOnly? before = null, after = null;
        for (var year = published.Year - 8; year <= published.Year + 8; year++)
        {
            if (In(date, year) is not { } found) continue;
            if (found.First < now || found.First == now && date.Shift != -1) before = found.First;
            if (after is null && (found.First > now || found.First == now && date.Shift != 1)) after = found.First;
        }

        var chosen = date.Shift == -1 ? before : date.Shift == 1 ? after : OfWeekday(date.Weekday, before ?? now, after ?? now)
            ?? Choose(before ?? now, after ?? now, now, direction);
        return chosen is { } first ? new Stretch(unit, first) : null;
    }

    /// <summary>The only one of two days that falls on the weekday said beside the date, or null.</summary>
    private static DateOnly? OfWeekday(int? weekday, DateOnly before, DateOnly after) =>
        weekday is null || (IsoDay(before) == weekday) == (IsoDay(after) == weekday) ? null : IsoDay(before) == weekday ? before : after;

    /// <summary>
    /// The one the verb points to; where it does not say, the past one unless the other is much nearer; or where what it points to is
    /// nearly a year away and the other is soon.
    /// </summary>
    private static DateOnly Choose(DateOnly before, DateOnly after, DateOnly now, TenseDirection direction)
    {
        var (past, future) = (now.DayNumber - before.DayNumber, after.DayNumber - now.DayNumber);
        return direction switch
        {
            TenseDirection.Past => past > FarOff && future < Soon ? after : before,
            TenseDirection.Future => future > FarOff && past < Soon ? before : after,
            _ => future < past / 2 ? after : before,
        };
    }
}
