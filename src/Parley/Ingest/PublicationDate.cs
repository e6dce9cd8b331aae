using System.Globalization;

namespace Parley.Ingest;

/// <summary>Reads a day of publication.</summary>
public static class PublicationDate
{
    private static readonly string[] WrittenForms =
    [
        "yyyyMMdd", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy",
        "dddd d MMMM yyyy", "ddd d MMM yyyy", "dddd MMMM d yyyy", "ddd MMM d yyyy", "dddd d MMM yyyy", "ddd d MMMM yyyy", "dddd MMM d yyyy",
    ];

    /// <summary>The first day that is taken for a day of publication; earlier ones are placeholders (0001-01-01).</summary>
    public static DateOnly Earliest { get; } = new(1400, 1, 1);

    /// <summary>The last one; later ones are placeholders (9999-12-31), and leave no room to reckon with.</summary>
    public static DateOnly Latest { get; } = new(2999, 12, 31);

    /// <summary>
    /// The day of an ISO 8601 date or instant as written, without moving it to another time zone; null where it is none or lies
    /// before <see cref="Earliest"/> or after <see cref="Latest"/>.
    /// </summary>
    public static DateOnly? Read(string written)
    {
        var day = written.Length >= 10 ? written[..10] : written;
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        if (date < Earliest || date > Latest) return null;
        if (written.Length == 10) return date;
        return written[10] is 'T' or ' ' && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) ? date : null;
    }

    /// <summary>
    /// A day as pages and files write it: ISO 8601, "Tue, 18 Nov 2025 09:30:00 GMT", "November 18th, 2025 at 9:30 am", "20251118".
    /// Null where it is none, out of range, or could be two days ("11/12/2025").
    /// </summary>
    public static DateOnly? ReadWritten(string written)
    {
        var text = written.Trim();
        if (text.Length is < 6 or > 60) return null;
        if (Read(text) is { } day) return day;
        if (text.Length > 10 && text[10] is 'T' or ' ' && Read(text[..10]) is { } stamped) return stamped;
        return Forms(Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Why <paramref name="written"/> is no day of publication, in words that say what to do.</summary>
    internal static string Problem(string field, string written)
    {
        var shown = written.Length > 60 ? written[..60] + "…" : written;
        return written.Length >= 10 && int.TryParse(written[..4], out var year) && written[4] == '-' && (year < Earliest.Year || year > Latest.Year)
            ? $"{field} is '{shown}': days from {Earliest:yyyy-MM-dd} to {Latest:yyyy-MM-dd} are read; leave it out where the day is not known"
            : $"{field} is '{shown}', which is no ISO 8601 date (2025-11-18) or instant (2025-11-18T09:30:00Z)";
    }

    private static DateOnly? Forms(string[] words)
    {
        for (var count = Math.Min(4, words.Length); count >= 1; count--)
        {
            var start = string.Join(' ', words[..count]);
            if (DateOnly.TryParseExact(start, WrittenForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return date < Earliest || date > Latest || !RestIsTime(words[count..]) ? null : date;
        }

        return null;
    }

    // "at 9:30 am GMT", "09:30:00 +0200", "| 14.05 IST": after the day comes an hour or nothing.
    private static bool RestIsTime(string[] rest) =>
        rest.Length <= 6 && (rest.Length == 0 || rest.Any(w => char.IsAsciiDigit(w[0])) || rest.All(w => w.Length == 1));

    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var suffix = i > 0 && char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && text.AsSpan(i, 2) is "st" or "nd" or "rd" or "th"
                && (i + 2 == text.Length || !char.IsLetter(text[i + 2]));
            if (suffix) i++;
            else if (text[i] == ',' || text[i] == '\u00A0' || (text[i] == '.' && i > 0 && char.IsLetter(text[i - 1]))) plain.Append(' ');
            else plain.Append(text[i]);
        }

        return plain.Replace("Sept ", "Sep ").ToString();
    }
}
