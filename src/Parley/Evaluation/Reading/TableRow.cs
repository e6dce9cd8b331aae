namespace Parley.Evaluation.Reading;

/// <summary>A row of a table, its cells by the field they hold.</summary>
internal readonly record struct TableRow(string[] Cells, IReadOnlyDictionary<string, int> Fields, RowPlace Place)
{
    /// <summary>The cell, trimmed; null where it is empty or the table has no such column.</summary>
    public string? this[string field] => Fields.TryGetValue(field, out var at) && at < Cells.Length && Cells[at].Trim() is { Length: > 0 } cell ? cell : null;

    /// <summary>The values of a cell, which semicolons separate.</summary>
    public string[] List(string field) => this[field]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
