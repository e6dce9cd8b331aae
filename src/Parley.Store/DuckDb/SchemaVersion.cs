using DuckDB.NET.Data;

namespace Parley.Store.DuckDb;

/// <summary>Brings a database's tables to the state that this program knows.</summary>
internal static class SchemaVersion
{
    private const string Table = "parley_schema";

    // 0 for an empty database.
    private static int Of(DuckDBConnection connection, string path)
    {
        var tables = connection.Values<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'");
        if (tables.Count == 0) return 0;
        if (!tables.Contains(Table)) throw new DatabaseException($"{path} is a DuckDB database of another program: choose another file with --db");
        return connection.Values<int>($"SELECT coalesce(max(version), 0)::INTEGER FROM {Table}")[0];
    }

    /// <summary>Applies the steps that are missing, all of them or none.</summary>
    /// <exception cref="DatabaseException">The database is of a newer program, or not Parley's.</exception>
    public static void Raise(DuckDBConnection connection, string path, IReadOnlyList<Migration> migrations, TimeProvider clock)
    {
        var version = Of(connection, path);
        Check(version, path, migrations);
        if (version == migrations[^1].Version) return;
        using var transaction = connection.BeginTransaction();
        connection.Run($"CREATE TABLE IF NOT EXISTS {Table} (version INTEGER NOT NULL, name VARCHAR NOT NULL, applied TIMESTAMP NOT NULL)");
        foreach (var migration in migrations.Where(m => m.Version > version))
        {
            connection.Run(migration.Sql);
            connection.Run($"INSERT INTO {Table} VALUES ($version, $name, $applied)",
                ("version", migration.Version), ("name", migration.Name), ("applied", clock.GetUtcNow().UtcDateTime));
        }

        transaction.Commit();
    }

    /// <summary>Whether no step is missing.</summary>
    /// <exception cref="DatabaseException">The database is of a newer program, or not Parley's.</exception>
    public static bool IsCurrent(DuckDBConnection connection, string path, IReadOnlyList<Migration> migrations)
    {
        var version = Of(connection, path);
        Check(version, path, migrations);
        return version == migrations[^1].Version;
    }

    private static void Check(int version, string path, IReadOnlyList<Migration> migrations)
    {
        if (version > migrations[^1].Version)
            throw new DatabaseException($"{path} was written by a newer Parley (schema {version}; this one knows up to {migrations[^1].Version}): update Parley, or choose another file with --db");
    }
}
