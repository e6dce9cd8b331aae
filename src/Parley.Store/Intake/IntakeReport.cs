using Parley.Ontology;
using Parley.Store.Linking;

namespace Parley.Store.Intake;

/// <summary>How a run went.</summary>
public sealed record IntakeReport
{
    /// <summary>Number of the run in the database.</summary>
    public required int Run { get; init; }

    /// <summary>Articles that the database did not hold.</summary>
    public long New { get; init; }

    /// <summary>Articles whose text or particulars replace those of the same identifier.</summary>
    public long Changed { get; init; }

    /// <summary>Articles that the database held already.</summary>
    public long Known { get; init; }

    /// <summary>Stored articles that were coded again.</summary>
    public long Recoded { get; init; }

    /// <summary>Stored articles whose record another coder or another lexicon made or that a decision about a role touched, and that were not coded again.</summary>
    public long Outdated { get; init; }

    /// <summary>What could not become an article, by reason.</summary>
    public IReadOnlyDictionary<string, long> Rejected { get; init; } = new Dictionary<string, long>();

    /// <summary>Events of the articles that were coded, by class.</summary>
    public IReadOnlyDictionary<EventClass, long> Events { get; init; } = new Dictionary<EventClass, long>();

    /// <summary>What of the database was linked at its end.</summary>
    public LinkingReport Linking { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Elapsed { get; init; }
}

/// <summary>How far a run is.</summary>
/// <param name="Articles">Articles dealt with, whatever became of them.</param>
/// <param name="Bytes">Bytes of the sources that they took up; 0 where it is not known.</param>
public readonly record struct IntakeProgress(long Articles, long Bytes);

/// <summary>How a run is done.</summary>
public sealed record IntakeOptions
{
    /// <summary>Articles coded at once, at least 1. The database does not depend on it.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>Articles that are kept in one transaction: what a killed run may lose.</summary>
    public int BatchArticles { get; init; } = 64;

    /// <summary>Letters of text after which a transaction ends even if it has fewer articles.</summary>
    public int BatchLetters { get; init; } = 2_000_000;

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Told after every batch.</summary>
    public Action<IntakeProgress>? Progress { get; init; }

    /// <summary>Told how far linking is, after the articles are read.</summary>
    public Action<LinkingProgress>? Linking { get; init; }
}
