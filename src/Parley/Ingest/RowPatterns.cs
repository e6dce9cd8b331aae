using System.Text.RegularExpressions;
using Parley.Lexicons;

namespace Parley.Ingest;

/// <summary>Regular expressions of a table's rows, joined into one, which must match the whole of what it is given, in linear time.</summary>
internal static class RowPatterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>One expression of all rows; null where there are none.</summary>
    /// <exception cref="LexiconException">A row's pattern is no regular expression, or one that needs backtracking.</exception>
    public static Regex? Join(IReadOnlyCollection<TsvRow> rows) => rows.Count == 0 ? null : Make(rows, string.Join('|', rows.Select(r => $"(?:{r["pattern"]})")));

    private static Regex Make(IReadOnlyCollection<TsvRow> rows, string pattern)
    {
        try { return new Regex($@"\A(?:{pattern})\z", Options); }
        catch (Exception e) when ((e is ArgumentException or NotSupportedException) && rows.Count == 1)
        {
            throw rows.First().Error($"pattern '{rows.First()["pattern"]}': {e.Message}");
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            foreach (var row in rows) Make([row], row["pattern"]);
            throw new LexiconException($"{rows.First().Table.File}: the patterns cannot be joined: {e.Message}", e);
        }
    }
}
