namespace Parley.Lexicons;

/// <summary>One row of a <see cref="TsvTable"/>; cells that are missing at its end are empty.</summary>
internal readonly record struct TsvRow(TsvTable Table, int Line, string[] Cells)
{
    /// <summary>Where the row stands, as records name it: "assault.tsv:17".</summary>
    public string Origin => $"{Table.File}:{Line}";

    /// <summary>The same with the file's folder, as messages name it.</summary>
    public string Place => $"{Table.FullPath}:{Line}";

    /// <summary>The cell, trimmed; empty where it holds nothing or the table has no such column.</summary>
    public string this[string column]
    {
        get
        {
            var index = Table.Column(column);
            return index >= 0 && index < Cells.Length ? Cells[index].Trim() : "";
        }
    }

    /// <summary>The cell, or null where it holds nothing.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>The cell's values, which <c>|</c> separates.</summary>
    public string[] List(string column) =>
        this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The row is wrong: an error that names it.</summary>
    public LexiconException Error(string what) => new($"{Place}: {what}");
}
