using Parley.Ingest.Sources;
using Parley.Lexicons;

namespace Parley.Ingest;

/// <summary>
/// The front door of ingest: files, folders and standard input in; articles and rejections out, in a stable order, one at a time.
/// Plain text, HTML pages and JSON Lines are read, each also packed with gzip. Nothing is fetched from the network, and nothing
/// that comes in ends the run or goes by in silence: what cannot be read is a <see cref="Rejection"/>.
/// </summary>
public sealed class ArticleReader
{
    /// <summary>The source that means standard input.</summary>
    public const string StandardInput = "-";

    private readonly IngestLexicon _lexicon;

    private ArticleReader(IngestLexicon lexicon) => _lexicon = lexicon;

    /// <summary>Loads what ingest knows of pages and languages, and lays the users' folders over it.</summary>
    /// <exception cref="LexiconException">A file of it is missing or wrong; the message names file and line.</exception>
    public static ArticleReader Load(params IEnumerable<string> lexicons) => new(new IngestLexicon(new LexiconFiles([DataFolder.Path, .. lexicons])));

    /// <summary>The articles of a source.</summary>
    /// <param name="source">A file, a folder, or "-" for standard input.</param>
    /// <param name="options">Defaults for what articles do not say, and limits.</param>
    public IEnumerable<Ingested> Read(string source, ReadOptions? options = null) => Read([source], options);

    /// <summary>The articles of several sources, as one run: an identifier counts once in it.</summary>
    public IEnumerable<Ingested> Read(IEnumerable<string> sources, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        var gate = new ArticleGate(_lexicon.Languages, options);
        var reader = new SourceReader(_lexicon, options);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in sources.SelectMany(s => Read(s, reader, options)))
        {
            var read = one.Article is { } article ? Checked(one, WithDefaults(article, options), gate) : one;
            yield return Once(read, seen);
        }
    }

    /// <summary>Bytes of all files of the sources, for showing how far a run has come; null where standard input is among them.</summary>
    public static long? Size(IEnumerable<string> sources)
    {
        var total = 0L;
        foreach (var source in sources)
        {
            if (source == StandardInput) return null;
            foreach (var file in SourceFinder.Find(source))
                if (file.Problem is null && new FileInfo(file.Path) is { Exists: true } info) total += info.Length;
        }

        return total;
    }

    private static IEnumerable<Ingested> Read(string source, SourceReader reader, ReadOptions options)
    {
        if (source == StandardInput) return Guarded("standard input", () => reader.Read(options.StandardInput(), null, "standard input"));
        return SourceFinder.Find(source).SelectMany(file => file.Problem is { } problem
            ? [Ingested.Rejected(problem) with { Origin = file.Path }]
            : Guarded(file.Name, () => reader.Read(File.OpenRead(file.Path), file.Name, file.Name)).Select(i => i with { Origin = i.Origin ?? file.Path }));
    }

    // A file may vanish, be forbidden, or break in the middle: what was read until then stands.
    private static IEnumerable<Ingested> Guarded(string name, Func<IEnumerable<Ingested>> read)
    {
        IEnumerator<Ingested>? items = null;
        try
        {
            while (true)
            {
                Ingested? next;
                try
                {
                    items ??= read().GetEnumerator();
                    next = items.MoveNext() ? items.Current : null;
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
                {
                    next = Ingested.Rejected(name, "unreadable", $"this cannot be read: {e.Message}");
                    items = Enumerable.Empty<Ingested>().GetEnumerator();
                }

                if (next is null) yield break;
                yield return next;
            }
        }
        finally
        {
            items?.Dispose();
        }
    }

    private static Article WithDefaults(Article article, ReadOptions options) => article with
    {
        Published = article.Published ?? options.Published,
        Publisher = string.IsNullOrWhiteSpace(article.Publisher) ? options.Publisher : article.Publisher,
    };

    private static Ingested Checked(Ingested read, Article article, ArticleGate gate) =>
        gate.Check(article) with { Origin = read.Origin, Size = read.Size, Notes = read.Notes };

    private static Ingested Once(Ingested read, Dictionary<string, string> seen)
    {
        if (read.Article is not { } article) return read;
        var origin = read.Origin ?? article.Id;
        if (seen.TryAdd(article.Id, origin)) return read;
        return Ingested.Rejected(article.Id, "duplicate", $"'{article.Id}' came twice: first from {seen[article.Id]}, then from {origin}; give each article its own id")
            with
        { Origin = origin, Size = read.Size };
    }
}
