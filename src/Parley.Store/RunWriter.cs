using DuckDB.NET.Data;
using Parley.Ingest;
using Parley.Store.DuckDb;
using Parley.Store.Linking;

namespace Parley.Store;

/// <summary>Adds what a run read, batch by batch: each batch is in the database whole, or not at all.</summary>
public sealed class RunWriter
{
    private readonly DuckDBConnection _connection;
    private long _next;

    internal RunWriter(DuckDBConnection connection, RunStart start)
    {
        _connection = connection;
        _next = connection.Values<long>("SELECT coalesce(max(article), 0) + 1 FROM articles")[0];
        Run = connection.Values<int>("SELECT (coalesce(max(run), 0) + 1)::INTEGER FROM runs")[0];
        connection.Run("INSERT INTO runs VALUES ($run, $started, NULL, $coder, $lexicon, $sources)", ("run", Run), ("started", start.Started.UtcDateTime),
            ("coder", start.Coder), ("lexicon", start.Lexicon), ("sources", start.Sources.Select(s => StorableText.Clean(s)!).ToList()));
    }

    /// <summary>Number of the run.</summary>
    public int Run { get; }

    /// <summary>Adds articles that are new or changed, with their records, and what could not be read. Known articles are left as they are.</summary>
    public void Add(IReadOnlyList<ReadArticle> articles, IReadOnlyList<Rejection> rejections)
    {
        using var transaction = _connection.BeginTransaction();
        var next = AddArticles(articles, _next);
        using (var rows = _connection.CreateAppender("rejections"))
        {
            foreach (var r in rejections)
                rows.CreateRow().AppendValue((int?)Run).AppendValue(StorableText.Clean(r.Name)).AppendValue(r.Code).AppendValue(StorableText.Clean(r.Message)).EndRow();
        }

        transaction.Commit();
        _next = next;
    }

    /// <summary>Puts new records in the place of the articles' old ones.</summary>
    /// <param name="records">Numbers of articles, with what was read in them now.</param>
    public void Recode(IReadOnlyList<(long Number, ReadArticle Read)> records)
    {
        using var transaction = _connection.BeginTransaction();
        Delete([.. records.Select(r => r.Number)], ["records", "recodings", .. ArticleWriter.Readings]);
        using (var writer = new ArticleWriter(_connection, Run))
        {
            foreach (var (number, read) in records) writer.AddRecord(number, read);
            writer.Close();
        }

        LinkedDays.Mark(_connection, records.Select(r => r.Number));

        transaction.Commit();
    }

    /// <summary>Notes that the run came to its end.</summary>
    public void End(DateTimeOffset at) => _connection.Run("UPDATE runs SET ended = $at WHERE run = $run", ("at", at.UtcDateTime), ("run", Run));

    private long AddArticles(IReadOnlyList<ReadArticle> articles, long next)
    {
        if (articles.Count == 0) return next;
        var newest = ArticleStanding.Newest(_connection, articles.Select(a => a.Article.Id));
        // Of several versions within the batch, only the last keeps its events.
        var (replaced, added) = (new List<(long Old, long New)>(), new List<long>());
        using (var writer = new ArticleWriter(_connection, Run))
        {
            foreach (var read in articles)
            {
                var hash = ArticleHash.Of(read.Article);
                var known = newest.TryGetValue(read.Article.Id, out var old);
                if (known && old.Hash == hash) continue;
                if (known) replaced.Add((old.Number, next));
                writer.Add(next, known ? old.Version + 1 : 1, read);
                added.Add(next);
                newest[read.Article.Id] = (next++, known ? old.Version + 1 : 1, hash);
            }

            writer.Close();
        }

        foreach (var (oldNumber, newNumber) in replaced)
            _connection.Run("UPDATE articles SET replaced_by = $new WHERE article = $old", ("new", newNumber), ("old", oldNumber));
        Delete([.. replaced.Select(r => r.Old)], ["recodings", .. ArticleWriter.Readings]);
        LinkedDays.Mark(_connection, replaced.Select(r => r.Old).Concat(added));
        return next;
    }

    private void Delete(List<long> articles, IReadOnlyList<string> tables)
    {
        if (articles.Count == 0) return;
        foreach (var table in tables) _connection.Run($"DELETE FROM {table} WHERE article IN (SELECT unnest($articles))", ("articles", articles));
    }
}
