using Parley.Events;
using Parley.Ingest;

namespace Parley.Store.Intake;

/// <summary>Reads sources into a database: what is known is left, the rest is coded and kept, batch by batch.</summary>
public sealed class ArticleIntake
{
    private readonly EventDatabase _database;
    private readonly EventCoder _coder;
    private readonly IntakeOptions _options;
    private readonly CoderStamp _stamp;

    /// <summary>Makes an intake.</summary>
    public ArticleIntake(EventDatabase database, EventCoder coder, IntakeOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        _database = database;
        _coder = coder;
        _options = options;
        _stamp = CoderStamp.Of(coder);
    }

    /// <summary>Reads all sources and, where that is wanted, codes stored articles again whose record another coder or lexicon made.</summary>
    /// <param name="names">What the run was asked to read; noted with it.</param>
    /// <param name="sources">What came of them.</param>
    /// <param name="recode">Whether to code outdated articles again.</param>
    public IntakeReport Read(IReadOnlyList<string> names, IEnumerable<Ingested> sources, bool recode)
    {
        var started = _options.Clock.GetTimestamp();
        var writer = _database.Begin(new(_options.Clock.GetUtcNow(), _stamp.Coder, _stamp.Lexicon, names));
        var count = new IntakeCount();
        foreach (var batch in Batches(sources))
        {
            Add(batch, writer, count);
            _options.Progress?.Invoke(new(count.Articles, count.Bytes));
        }

        if (recode) Recode(writer, count);
        writer.End(_options.Clock.GetUtcNow());
        return count.Report(writer.Run, _database.CountOutdated(_stamp.Coder, _stamp.Lexicon), _options.Clock.GetElapsedTime(started));
    }

    private void Add(List<Ingested> batch, RunWriter writer, IntakeCount count)
    {
        var articles = batch.Where(i => i.Article is not null).Select(i => (Article: StorableText.Of(i.Article!), Origin: Origin(i))).ToArray();
        var standings = _database.Stand([.. articles.Select(a => a.Article)]);
        var wanted = articles.Where((_, i) => standings[i] != Standing.Known).ToArray();
        var (read, failed) = Coded(wanted);
        writer.Add(read, [.. batch.Where(i => i.Rejection is not null).Select(i => i.Rejection!), .. failed]);
        foreach (var ingested in batch) count.AddSource(Size(ingested));
        foreach (var rejection in batch.Select(i => i.Rejection).OfType<Rejection>().Concat(failed)) count.AddRejection(rejection.Code);
        var lost = failed.Select(f => f.Name).ToHashSet();
        for (var i = 0; i < articles.Length; i++)
            if (standings[i] == Standing.Known || !lost.Contains(articles[i].Article.Id)) count.AddStanding(standings[i]);
        foreach (var article in read) count.AddEvents(article.Record);
    }

    private void Recode(RunWriter writer, IntakeCount count)
    {
        foreach (var page in _database.Outdated(_stamp.Coder, _stamp.Lexicon).Chunk(_options.BatchArticles))
        {
            var records = new CodedArticle[page.Length];
            Parallel.For(0, page.Length, Threads, i => records[i] = _coder.Code(page[i].Article));
            writer.Recode([.. page.Select((a, i) => (a.Number, new ReadArticle(a.Article, records[i], a.Origin)))]);
            foreach (var record in records) count.AddRecoded(record);
            _options.Progress?.Invoke(new(count.Articles, count.Bytes));
        }
    }

    private (List<ReadArticle> Read, List<Rejection> Failed) Coded((Article Article, string? Origin)[] articles)
    {
        var results = new (CodedArticle? Record, string? Error)[articles.Length];
        Parallel.For(0, articles.Length, Threads, i => results[i] = Code(articles[i].Article));
        var read = new List<ReadArticle>();
        var failed = new List<Rejection>();
        for (var i = 0; i < articles.Length; i++)
        {
            if (results[i].Record is { } record) read.Add(new(articles[i].Article, record, articles[i].Origin));
            else if (articles[i].Article.Text.Length > EventCoder.LongestText)
                failed.Add(new(articles[i].Article.Id, "too-long", $"the text has more than {EventCoder.LongestText:N0} characters: split it into its articles"));
            else failed.Add(new(articles[i].Article.Id, "internal", $"the coder failed on this article, which is a fault of Parley's: {results[i].Error}"));
        }

        return (read, failed);
    }

    // One article that the coder stumbles over must not stop a night's run; it is listed with the rejections.
    private (CodedArticle? Record, string? Error) Code(Article article)
    {
        try
        {
            return (_coder.Code(article), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, $"{e.GetType().Name}: {e.Message}");
        }
    }

    private ParallelOptions Threads => new() { MaxDegreeOfParallelism = _options.Threads };

    private IEnumerable<List<Ingested>> Batches(IEnumerable<Ingested> sources)
    {
        var batch = new List<Ingested>();
        var letters = 0L;
        foreach (var source in sources)
        {
            batch.Add(source);
            letters += source.Article?.Text.Length ?? 0;
            if (batch.Count < _options.BatchArticles && letters < _options.BatchLetters) continue;
            yield return batch;
            batch = [];
            letters = 0;
        }

        if (batch.Count > 0) yield return batch;
    }

    private static string? Origin(Ingested ingested) => ingested.Origin;

    private static long Size(Ingested ingested) => ingested.Size;
}
