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

    /// <summary>It could be read.</summary>
    public static Ingested Of(Article article) => new(article, null);

    /// <summary>It could not.</summary>
    public static Ingested Rejected(string name, string code, string message) => new(null, new Rejection(name, code, message));
}
