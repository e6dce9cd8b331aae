using System.Globalization;

namespace Parley.Lexicons.Petrarch;

/// <summary>Dates and spans of dates in the codes of actors: "yymmdd" or "yyyymmdd".</summary>
internal static class DictionaryDate
{
    // Two-digit years from here on are of the twentieth century: the dictionaries begin after the war.
    private const int FirstYearOfLastCentury = 30;

    /// <summary>Reads "&lt;950601", "&gt;950601", "950601-990815"; null where it is none of them.</summary>
    public static Validity? Span(string text)
    {
        text = text.Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0) return default(Validity);
        if (text[0] == '<') return Day(text[1..]) is { } end ? new Validity(null, end.AddDays(-1)) : null;
        if (text[0] == '>') return Day(text[1..]) is { } start ? new Validity(start.AddDays(1), null) : null;
        var dash = text.IndexOf('-');
        if (dash < 0 || Day(text[..dash]) is not { } first || Day(text[(dash + 1)..]) is not { } last || first > last) return null;
        return new Validity(first, last);
    }

    // A month of thirty days may be given a 31st: the last day it has is meant.
    private static DateOnly? Day(string digits)
    {
        if (digits.Length is not (6 or 8) || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return null;
        var year = int.Parse(digits[..^4], CultureInfo.InvariantCulture);
        if (digits.Length == 6) year += year >= FirstYearOfLastCentury ? 1900 : 2000;
        var month = int.Parse(digits[^4..^2], CultureInfo.InvariantCulture);
        var day = int.Parse(digits[^2..], CultureInfo.InvariantCulture);
        if (year is < 1 or > 9998 || month is < 1 or > 12 || day is < 1 or > 31) return null;
        return new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month)));
    }
}
