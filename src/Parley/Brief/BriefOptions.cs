namespace Parley.Brief;

/// <summary>What a brief is about, and how much of it is shown.</summary>
public sealed record BriefOptions
{
    /// <summary>Title; absent: the actor, or "What happened".</summary>
    public string? Title { get; init; }

    /// <summary>A country, organisation or person by name or code; absent: everybody.</summary>
    public string? Actor { get; init; }

    /// <summary>First day of the period; absent: the first day that an article was published.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the period, included; absent: the last day that an article was published.</summary>
    public DateOnly? To { get; init; }

    /// <summary>When the brief is written: the clock enters here.</summary>
    public required DateTimeOffset Written { get; init; }

    /// <summary>Most statements shown in a section; the rest are counted.</summary>
    public int StatementsPerSection { get; init; } = 50;

    /// <summary>Most quotations shown under a statement; the rest are counted.</summary>
    public int QuotesPerStatement { get; init; } = 3;

    /// <summary>Most articles listed as sources; the rest are counted.</summary>
    public int SourcesListed { get; init; } = 300;
}
