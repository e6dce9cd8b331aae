using System.Globalization;

namespace Parley.Ingest;

/// <summary>Reads a day of publication.</summary>
public static class PublicationDate
{
    /// <summary>The day of an ISO 8601 date or instant as written, without moving it to another time zone; null where it is none.</summary>
    public static DateOnly? Read(string written)
    {
        var day = written.Length >= 10 ? written[..10] : written;
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return null;
        if (written.Length == 10) return date;
        return written[10] is 'T' or ' ' && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _) ? date : null;
    }
}
