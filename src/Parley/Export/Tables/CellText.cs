using System.Globalization;

namespace Parley.Export.Tables;

/// <summary>Values as tables write them.</summary>
internal static class CellText
{
    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"20251118".</summary>
    public static string? Digits(DateOnly? day, string format = "yyyyMMdd") => day?.ToString(format, CultureInfo.InvariantCulture);

    public static string? Of(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The values with semicolons between, each in its place: as many as there are parties.</summary>
    public static string? Each<T>(IEnumerable<T> all, Func<T, string?> value, string unknown)
    {
        var values = all.Select(value).ToList();
        return values.All(string.IsNullOrEmpty) ? null : string.Join(';', values.Select(v => string.IsNullOrEmpty(v) ? unknown : v.Replace(';', ',')));
    }
}
