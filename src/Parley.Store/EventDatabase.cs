using DuckDB.NET.Data;
using Parley.Ingest;
using Parley.Store.DuckDb;
using Parley.Store.Linking;
using Parley.Store.Roles;

namespace Parley.Store;

/// <summary>The database: one file that keeps articles, their records, and the records' events to search. For one thread at a time.</summary>
public sealed class EventDatabase : IDisposable
{
    private readonly DuckDBConnection _connection;

    private EventDatabase(DuckDBConnection connection, string path)
    {
        _connection = connection;
        Path = path;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Opens a database for reading and writing; makes it where there is none, and brings its tables up to date.</summary>
    /// <exception cref="DatabaseException">The file is no database of Parley's, is a newer program's, or is in use.</exception>
    public static EventDatabase Open(string path, TimeProvider? clock = null) => Open(path, Migration.All, clock ?? TimeProvider.System);

    /// <summary>Opens a database that is there already, for questions only; several programs may do so at once.</summary>
    /// <exception cref="DatabaseException">There is none, or it is no database of Parley's, a newer program's, or being written.</exception>
    public static EventDatabase OpenToRead(string path)
    {
        var connection = DatabaseFile.Connect(path, readOnly: true);
        if (Checked(connection, () => SchemaVersion.IsCurrent(connection, path, Migration.All))) return new(connection, path);
        connection.Dispose();
        Open(path).Dispose();
        return new(DatabaseFile.Connect(path, readOnly: true), path);
    }

    internal static EventDatabase Open(string path, IReadOnlyList<Migration> migrations, TimeProvider clock)
    {
        var connection = DatabaseFile.Connect(path, readOnly: false);
        return Checked(connection, () =>
        {
            SchemaVersion.Raise(connection, path, migrations, clock);
            return new EventDatabase(connection, path);
        });
    }

    /// <summary>What the articles taught about who holds which role.</summary>
    public RoleRegister Roles => new(_connection);

    /// <summary>Which reports of the articles tell of one happening.</summary>
    public IncidentRegister Incidents => new(_connection);

    /// <summary>Begins a run: what is added belongs to it.</summary>
    public RunWriter Begin(RunStart start) => new(_connection, start);

    /// <summary>How articles stand to what the database holds, in their order; of those that repeat each other, the later counts against the earlier.</summary>
    public IReadOnlyList<Standing> Stand(IReadOnlyList<Article> articles) => ArticleStanding.Of(_connection, articles);

    /// <summary>The newest version of an article with its record; null where the identifier is not known.</summary>
    public StoredRecord? Find(string id) => ArticleQuery.One(_connection, id);

    /// <summary>The newest version of every article with its record, in order of arrival, read from the file as they are asked for.</summary>
    public IEnumerable<StoredRecord> Records() => ArticleQuery.All(_connection);

    /// <summary>Articles whose record was made by another coder, with another lexicon, or before a decision about somebody in it.</summary>
    public IEnumerable<StoredArticle> Outdated(string coder, string lexicon) => ArticleQuery.Outdated(_connection, coder, lexicon);

    /// <summary>Number of <see cref="Outdated"/>.</summary>
    public long CountOutdated(string coder, string lexicon) => ArticleQuery.CountOutdated(_connection, coder, lexicon);

    /// <summary>Events in order of time; what an article tells again is found by its first telling, which it completes.</summary>
    public IReadOnlyList<StoredEvent> Events(EventFilter filter) => EventQuery.Find(_connection, filter);

    /// <summary>Number of events that the filter lets through, whatever its limit.</summary>
    public long CountEvents(EventFilter filter) => EventQuery.Count(_connection, filter);

    /// <summary>What a run could not read, in order.</summary>
    public IReadOnlyList<Rejection> Rejections(int run) =>
        _connection.Rows("SELECT name, code, message FROM rejections WHERE run = $run ORDER BY rowid", r => new Rejection(r.GetString(0), r.GetString(1), r.GetString(2)), ("run", run));

    /// <summary>Closes the file.</summary>
    public void Dispose() => _connection.Dispose();

    // A connection that is not handed on would keep the file locked.
    private static T Checked<T>(DuckDBConnection connection, Func<T> check)
    {
        var sound = false;
        try
        {
            var result = check();
            sound = true;
            return result;
        }
        finally
        {
            if (!sound) connection.Dispose();
        }
    }
}
