using DuckDB.NET.Data;
using Parley.Store.DuckDb;

namespace Parley.Store.Flat;

/// <summary>Writes the flat table as Parquet, which DuckDB does in a database of its own in memory.</summary>
public static class ParquetFile
{
    /// <summary>Writes the events and returns their number; a file of that name is replaced.</summary>
    /// <param name="events">The events.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="DatabaseException">The file cannot be written.</exception>
    public static long Write(IEnumerable<StoredEvent> events, string path)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        connection.Run($"CREATE TABLE events ({string.Join(", ", FlatTable.Columns.Select(c => $"\"{c.Name}\" {TypeOf(c.Type)}"))})");
        long rows = 0;
        using (var appender = connection.CreateAppender("events"))
        {
            foreach (var e in events)
            {
                var row = appender.CreateRow();
                foreach (var column in FlatTable.Columns) Append(row, column.Value(e));
                row.EndRow();
                rows++;
            }
        }

        try
        {
            connection.Run($"COPY events TO '{Path.GetFullPath(path).Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, COMPRESSION zstd)");
        }
        catch (DuckDBException e)
        {
            throw new DatabaseException($"{path} cannot be written ({e.Message.ReplaceLineEndings(" ")}): choose another file with --out", e);
        }

        return rows;
    }

    private static string TypeOf(FlatType type) => type switch
    {
        FlatType.Day => "DATE",
        FlatType.Number => "DOUBLE",
        FlatType.Whole => "BIGINT",
        FlatType.Flag => "BOOLEAN",
        _ => "VARCHAR",
    };

    private static void Append(IDuckDBAppenderRow row, object? value) => _ = value switch
    {
        string text => row.AppendValue(StorableText.Clean(text)),
        DateOnly day => row.AppendValue((DateOnly?)day),
        double number => row.AppendValue((double?)number),
        long number => row.AppendValue((long?)number),
        bool flag => row.AppendValue((bool?)flag),
        _ => row.AppendNullValue(),
    };
}
