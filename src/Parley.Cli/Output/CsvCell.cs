namespace Parley.Cli.Output;

/// <summary>Cells of CSV as RFC 4180 has them, none of which a spreadsheet takes for a formula.</summary>
internal static class CsvCell
{
    private const char Guard = '\'';

    /// <summary>Words from anywhere: those that would begin a formula get an apostrophe before them, which spreadsheets show as text.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var harmless = StartsFormula(text) ? Guard + text : text;
        return harmless.AsSpan().IndexOfAny(",\"\r\n") < 0 && harmless.Trim().Length == harmless.Length ? harmless : $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A number of our own: negative ones are no formula.</summary>
    public static string Of(double? number) => number?.ToString("0.######") ?? "";

    // Blanks before the sign do not keep a spreadsheet from reading it; neither do the full-width forms.
    private static bool StartsFormula(string text)
    {
        if (text[0] is '\t' or '\r' or '\n' or '\0') return true;
        var first = text.AsSpan().TrimStart();
        return first.Length > 0 && (first[0] is '=' or '+' or '-' or '@' or '|' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20');
    }
}
