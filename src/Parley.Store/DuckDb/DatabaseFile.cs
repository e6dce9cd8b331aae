using System.Globalization;
using DuckDB.NET.Data;

namespace Parley.Store.DuckDb;

/// <summary>Opens the file, and says in plain words why it cannot be opened.</summary>
internal static class DatabaseFile
{
    private const string WhereItIs = "choose a database with --db";

    /// <summary>A connection to that file; where it is opened for writing and missing, it is made.</summary>
    /// <exception cref="DatabaseException">The file is missing, locked, or no database.</exception>
    public static DuckDBConnection Connect(string path, bool readOnly)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new DatabaseException($"{path} is a folder: {WhereItIs}");
        if (readOnly && !File.Exists(full)) throw new DatabaseException($"there is no database {path}: make one with 'parley read', or {WhereItIs}");
        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder)) throw new DatabaseException($"{path}: the folder {folder} does not exist");
        var settings = new DuckDBConnectionStringBuilder { DataSource = full };
        settings["access_mode"] = readOnly ? "READ_ONLY" : "READ_WRITE";
        // Articles are strangers' words: no statement may reach other files or the network, whatever it holds.
        settings["autoinstall_known_extensions"] = "false";
        settings["autoload_known_extensions"] = "false";
        settings["enable_external_access"] = "false";
        settings["lock_configuration"] = "true";
        // The engine counts the machine's cores: beside one that this program may use, it would wait busily for threads that wait for that one.
        settings["threads"] = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        if (!readOnly)
        {
            settings["storage_compatibility_version"] = "v1.2.0";
            // Each checkpoint writes the last 122,880 rows of every changed table anew, a gigabyte of texts and records in the end: after every 16 megabytes that is too often.
            settings["checkpoint_threshold"] = "256MB";
        }

        var connection = new DuckDBConnection(settings.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (DuckDBException e)
        {
            connection.Dispose();
            throw new DatabaseException(Reason(e.Message, path), e);
        }
    }

    private static string Reason(string message, string path)
    {
        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
        if (Says("lock on file") || Says("being used by another process"))
            return $"{path} is in use by another program: wait until that ends, or {WhereItIs}";
        if (Says("not a valid DuckDB database")) return $"{path} is not a DuckDB database: {WhereItIs}";
        if (Says("version number")) return $"{path} was written by another version of DuckDB than this program's: update Parley, or {WhereItIs}";
        if (Says("Permission denied")) return $"{path} may not be opened by you: change its permissions, or {WhereItIs}";
        return $"{path} cannot be opened ({message.ReplaceLineEndings(" ")}): {WhereItIs}";
    }
}
