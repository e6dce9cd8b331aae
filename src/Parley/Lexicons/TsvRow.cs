namespace Parley.Lexicons;

/// <summary>One row of a <see cref="TsvTable"/>; cells that are missing at its end are empty.</summary>
/// <param name="Table">The table.</param>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Text">The line. A cell becomes a string only when it is asked for.</param>
internal readonly record struct TsvRow(TsvTable Table, int Line, string Text)
{
    /// <summary>Where the row stands, as records name it: "assault.tsv:17".</summary>
    public string Origin => $"{Table.File}:{Line}";

    /// <summary>The same with the file's folder, as messages name it.</summary>
    public string Place => $"{Table.FullPath}:{Line}";

    /// <summary>The cell, trimmed; empty where it holds nothing or the table has no such column.</summary>
    public string this[string column] => Table.Text(Cell(column));

    /// <summary>The same without making a string of it.</summary>
    public ReadOnlySpan<char> Cell(string column)
    {
        var index = Table.Column(column);
        if (index < 0) return [];
        var rest = Text.AsSpan();
        for (; index > 0; index--)
        {
            var tab = rest.IndexOf('\t');
            if (tab < 0) return [];
            rest = rest[(tab + 1)..];
        }

        var end = rest.IndexOf('\t');
        return (end < 0 ? rest : rest[..end]).Trim();
    }

    /// <summary>The cell, or null where it holds nothing.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>The cell's values, which <c>|</c> separates.</summary>
    public string[] List(string column)
    {
        var cell = Cell(column);
        if (cell.IsEmpty) return [];
        return cell.Contains('|') ? cell.ToString().Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [Table.Text(cell)];
    }

    /// <summary>The row is wrong: an error that names it.</summary>
    public LexiconException Error(string what) => new($"{Place}: {what}");
}
