namespace Parley.Lexicons;

/// <summary>The days for which a row of the lexicon holds, both ends included; an absent end is open.</summary>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the row holds on <paramref name="day"/>.</summary>
    public bool Holds(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Reads the columns <c>from</c> and <c>to</c>, each <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    internal static Validity Of(TsvRow row)
    {
        var from = Day(row, "from", first: true);
        var to = Day(row, "to", first: false);
        return from > to ? throw row.Error($"from {row["from"]} is after to {row["to"]}") : new Validity(from, to);
    }

    private static DateOnly? Day(TsvRow row, string column, bool first)
    {
        var cell = row.Cell(column);
        if (cell.IsEmpty) return null;
        Span<Range> parts = stackalloc Range[3];
        var count = cell.Split(parts, '-');
        try
        {
            var year = int.Parse(cell[parts[0]]);
            var month = count > 1 ? int.Parse(cell[parts[1]]) : first ? 1 : 12;
            var day = count > 2 ? int.Parse(cell[parts[2]]) : first ? 1 : DateTime.DaysInMonth(year, month);
            return new DateOnly(year, month, day);
        }
        catch (Exception e) when (e is FormatException or ArgumentOutOfRangeException or OverflowException)
        {
            throw row.Error($"'{row[column]}' in column {column} is no date");
        }
    }
}
