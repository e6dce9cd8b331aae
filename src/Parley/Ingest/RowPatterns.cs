using System.Text.RegularExpressions;
using Parley.Lexicons;

namespace Parley.Ingest;

/// <summary>Regular expressions of a table's rows, joined into few, which must match the whole of what they are given, in linear time.</summary>
internal sealed class RowPatterns
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private readonly List<Regex> _patterns = [];

    /// <summary>Joins the rows' column <c>pattern</c>.</summary>
    /// <exception cref="LexiconException">A row's pattern is no regular expression, or one that needs backtracking.</exception>
    public RowPatterns(IReadOnlyList<TsvRow> rows)
    {
        if (rows.Count > 0) Join(rows);
    }

    /// <summary>The first match over the whole of <paramref name="text"/>; null where there is none.</summary>
    public Match? Match(string text)
    {
        foreach (var pattern in _patterns)
            if (pattern.IsMatch(text)) return pattern.Match(text);
        return null;
    }

    /// <summary>Whether a row matches the whole of <paramref name="text"/>.</summary>
    public bool IsMatch(string text)
    {
        foreach (var pattern in _patterns)
            if (pattern.IsMatch(text)) return true;
        return false;
    }

    // Too many rows for one automaton, or a bad row among them: halves are tried, down to the row that is to blame.
    private void Join(IReadOnlyList<TsvRow> rows)
    {
        try
        {
            _patterns.Add(new Regex($@"\A(?:{string.Join('|', rows.Select(r => $"(?:{r["pattern"]})"))})\z", Options));
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            if (rows.Count == 1) throw rows[0].Error($"pattern '{rows[0]["pattern"]}': {e.Message}");
            Join([.. rows.Take(rows.Count / 2)]);
            Join([.. rows.Skip(rows.Count / 2)]);
        }
    }
}
