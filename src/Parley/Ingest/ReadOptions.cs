namespace Parley.Ingest;

/// <summary>What a reader of sources may be told.</summary>
public sealed record ReadOptions
{
    /// <summary>Day of publication of articles that do not give their own.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Publisher of articles that do not name their own.</summary>
    public string? Publisher { get; init; }

    /// <summary>Most bytes one article may have: a text file, a page, a line of JSON Lines. A file of JSON Lines as a whole may be longer.</summary>
    public long MaxBytes { get; init; } = 200_000_000;

    /// <summary>ISO 639-1 codes of the languages that are let through; others are set aside by name. Empty: all are.</summary>
    public IReadOnlyCollection<string> Languages { get; init; } = ["en"];

    /// <summary>Opens what the source "-" means.</summary>
    public Func<Stream> StandardInput { get; init; } = Console.OpenStandardInput;
}
