using System.Data.Common;
using DuckDB.NET.Data;

namespace Parley.Store.DuckDb;

/// <summary>Runs statements; values go in as parameters only.</summary>
internal static class Sql
{
    /// <summary>Runs a statement that gives no rows.</summary>
    public static void Run(this DuckDBConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        command.ExecuteNonQuery();
    }

    /// <summary>The first column of all rows.</summary>
    public static List<T> Values<T>(this DuckDBConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        connection.Rows(sql, r => r.GetFieldValue<T>(0), parameters);

    /// <summary>All rows, each read by <paramref name="read"/>.</summary>
    public static List<T> Rows<T>(this DuckDBConnection connection, string sql, Func<DbDataReader, T> read,
        params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = connection.Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>A statement with its parameters.</summary>
    public static DuckDBCommand Command(this DuckDBConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.Add(new DuckDBParameter(name, value));
        return command;
    }

    /// <summary>The text in that column; null where it is absent.</summary>
    public static string? Text(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    /// <summary>The day in that column; null where it is absent.</summary>
    public static DateOnly? Day(this DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetFieldValue<DateOnly>(column);

    /// <summary>The bytes in that column.</summary>
    public static byte[] Bytes(this DbDataReader reader, int column)
    {
        using var stream = reader.GetStream(column);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The same in a buffer that is used again for the next row, and grows where it must.</summary>
    public static ReadOnlySpan<byte> Bytes(this DbDataReader reader, int column, ref byte[] buffer)
    {
        using var stream = reader.GetStream(column);
        var length = (int)stream.Length;
        if (buffer.Length < length) buffer = new byte[length * 2];
        stream.ReadExactly(buffer, 0, length);
        return buffer.AsSpan(0, length);
    }
}
