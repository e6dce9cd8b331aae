using System.Globalization;

namespace Parley.Lexicons;

/// <summary>How the date of a day with a name is found in a year.</summary>
internal sealed class HolidayRule
{
    private enum Kind { Fixed, NthWeekday, Easter, OrthodoxEaster, Lunar }

    private static readonly Calendar Hijri = new UmAlQuraCalendar();
    private static readonly Calendar Hebrew = new HebrewCalendar();
    private static readonly Calendar Chinese = new ChineseLunisolarCalendar();

    private readonly Kind _kind;
    private readonly Calendar? _calendar;
    private readonly int _month, _day, _nth, _offset;

    private HolidayRule(Kind kind, int month, int day, int nth, int offset, Calendar? calendar)
    {
        (_kind, _month, _day, _nth, _offset, _calendar) = (kind, month, day, nth, offset, calendar);
    }

    /// <summary>Reads a rule: "12-25", "11/4/4+1", "easter-2", "hijri 09-01".</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static HolidayRule Parse(string rule)
    {
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return new HolidayRule(Kind.Easter, 0, 0, 0, int.Parse(rule.AsSpan(6)), null);
        if (rule.StartsWith("orthodox", StringComparison.Ordinal))
            return new HolidayRule(Kind.OrthodoxEaster, 0, 0, 0, int.Parse(rule.AsSpan(8)), null);
        if (rule.Contains('/')) return ParseNth(rule);
        var words = rule.Split(' ');
        var date = words[^1].Split('-');
        if (date.Length != 2) throw new FormatException();
        var (month, day) = (int.Parse(date[0]), int.Parse(date[1]));
        if (words.Length == 1) return new HolidayRule(Kind.Fixed, month, day, 0, 0, null);
        var calendar = words[0] switch { "hijri" => Hijri, "hebrew" => Hebrew, "chinese" => Chinese, _ => throw new FormatException() };
        return new HolidayRule(Kind.Lunar, month, day, 0, 0, calendar);
    }

    /// <summary>The first day of each time it falls in that year of the common calendar.</summary>
    public IEnumerable<DateOnly> In(int year)
    {
        if (year is < 1 or > 9998) return [];
        return _kind switch
        {
            Kind.Fixed => [new DateOnly(year, _month, _day)],
            Kind.NthWeekday => [NthWeekday(year)],
            Kind.Easter => [Easter(year).AddDays(_offset)],
            Kind.OrthodoxEaster => [OrthodoxEaster(year).AddDays(_offset)],
            _ => Lunar(year),
        };
    }

    private static HolidayRule ParseNth(string rule)
    {
        var plus = rule.IndexOf('+');
        var parts = (plus < 0 ? rule : rule[..plus]).Split('/');
        if (parts.Length != 3) throw new FormatException();
        var nth = parts[1] == "last" ? 5 : int.Parse(parts[1]);
        return new HolidayRule(Kind.NthWeekday, int.Parse(parts[0]), int.Parse(parts[2]), nth, plus < 0 ? 0
            : int.Parse(rule.AsSpan(plus)), null);
    }

    private DateOnly NthWeekday(int year)
    {
        var first = new DateOnly(year, _month, 1);
        var day = first.AddDays((_day % 7 - (int)first.DayOfWeek + 7) % 7 + 7 * (_nth - 1));
        return (day.Month == _month ? day : day.AddDays(-7)).AddDays(_offset);
    }

    /// <summary>Sunday after the first full moon of spring, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).</summary>
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        var n = h + l - 7 * m + 114;
        return new DateOnly(year, n / 31, n % 31 + 1);
    }

    /// <summary>The same by the Julian calendar (Meeus), as a date of the common one.</summary>
    private static DateOnly OrthodoxEaster(int year)
    {
        int a = year % 4, b = year % 7, c = year % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7, n = d + e + 114;
        return new DateOnly(year, n / 31, n % 31 + 1).AddDays(year / 100 - year / 400 - 2);
    }

    private List<DateOnly> Lunar(int year)
    {
        var days = new List<DateOnly>();
        var from = new DateTime(year, 1, 1);
        var to = new DateTime(year, 12, 31);
        if (from < _calendar!.MinSupportedDateTime || to > _calendar.MaxSupportedDateTime) return days;
        for (var y = _calendar.GetYear(from); y <= _calendar.GetYear(to); y++)
        {
            var day = DateOnly.FromDateTime(_calendar.ToDateTime(y, Month(y), _day, 0, 0, 0, 0));
            if (day.Year == year) days.Add(day);
        }

        return days;
    }

    /// <summary>
    /// The Hebrew calendar of .NET counts the leap month in, so that Nisan, the seventh month, is the eighth of a leap year.
    /// </summary>
    private int Month(int year) => ReferenceEquals(_calendar, Hebrew) && _month >= 7 && Hebrew.IsLeapYear(year) ? _month + 1 : _month;
}
