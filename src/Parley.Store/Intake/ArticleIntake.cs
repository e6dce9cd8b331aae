using Parley.Ingest;

namespace Parley.Store.Intake;

/// <summary>Reads sources into a database: what is known is left, the rest is coded and kept, batch by batch; at the end what is new is linked.</summary>
public sealed class ArticleIntake
{
    private readonly EventDatabase _database;
    private readonly EventCoder _coder;
    private readonly IntakeOptions _options;
    private readonly CoderStamp _stamp;

    /// <summary>Makes an intake. The roles that the database's articles taught so far are used; what this run teaches is used by later ones.</summary>
    public ArticleIntake(EventDatabase database, EventCoder coder, IntakeOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1, nameof(options));
        _database = database;
        _coder = coder.With(database.Roles.Learned());
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
        var linking = _database.Incidents.Link(_coder.Given, _options.Linking);
        return count.Report(writer.Run, _database.CountOutdated(_stamp.Coder, _stamp.Lexicon), _options.Clock.GetElapsedTime(started)) with { Linking = linking };
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
            var read = new ReadArticle[page.Length];
            Parallel.For(0, page.Length, Threads, i => read[i] = Read(page[i].Article, page[i].Origin));
            writer.Recode([.. page.Select((a, i) => (a.Number, read[i]))]);
            foreach (var article in read) count.AddRecoded(article.Record);
            _options.Progress?.Invoke(new(count.Articles, count.Bytes));
        }
    }

    private (List<ReadArticle> Read, List<Rejection> Failed) Coded((Article Article, string? Origin)[] articles)
    {
        var results = new (ReadArticle? Read, string? Error)[articles.Length];
        Parallel.For(0, articles.Length, Threads, i => results[i] = TryRead(articles[i].Article, articles[i].Origin));
        var read = new List<ReadArticle>();
        var failed = new List<Rejection>();
        for (var i = 0; i < articles.Length; i++)
        {
            if (results[i].Read is { } one) read.Add(one);
            else if (articles[i].Article.Text.Length > EventCoder.LongestText)
                failed.Add(new(articles[i].Article.Id, "too-long", $"the text has more than {EventCoder.LongestText:N0} characters: split it into its articles"));
            else failed.Add(new(articles[i].Article.Id, "internal", $"the coder failed on this article, which is a fault of Parley's: {results[i].Error}"));
        }

        return (read, failed);
    }

    // One article that the coder stumbles over must not stop a night's run; it is listed with the rejections.
    private (ReadArticle? Read, string? Error) TryRead(Article article, string? origin)
    {
        try
        {
            return (Read(article, origin), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, $"{e.GetType().Name}: {e.Message}");
        }
    }

    private ReadArticle Read(Article article, string? origin)
    {
        var resolved = _coder.Resolve(article);
        return new(article, _coder.Code(resolved), origin) { Introductions = _coder.Introductions(resolved) };
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
