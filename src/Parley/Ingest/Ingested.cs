namespace Parley.Ingest;

/// <summary>What came of one source: an article, or a rejection; exactly one of the two.</summary>
public sealed record Ingested
{
    private Ingested(Article? article, Rejection? rejection)
    {
        Article = article;
        Rejection = rejection;
    }

    /// <summary>The article, where it could be read.</summary>
    public Article? Article { get; }

    /// <summary>Why not, where it could not.</summary>
    public Rejection? Rejection { get; }

    /// <summary>Where it stood, for people: a path, a line of a file, "standard input". Null where nobody said.</summary>
    public string? Origin { get; init; }

    /// <summary>Bytes of the source that it took up, for showing how far a run has come.</summary>
    public long Size { get; init; }

    /// <summary>What a reader had to decide on the way, in words: "read as windows-1252, for it is no UTF-8". Mostly empty.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>It could be read.</summary>
    public static Ingested Of(Article article) => new(article, null);

    /// <summary>It could not.</summary>
    public static Ingested Rejected(string name, string code, string message) => Rejected(new Rejection(name, code, message));

    /// <summary>It could not.</summary>
    public static Ingested Rejected(Rejection rejection) => new(null, rejection);
}
