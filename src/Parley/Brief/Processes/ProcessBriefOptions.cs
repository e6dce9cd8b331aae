namespace Parley.Brief.Processes;

/// <summary>How the page of a process is to be, and how much of it is shown.</summary>
public sealed record ProcessBriefOptions
{
    /// <summary>Title; absent: the name of the process.</summary>
    public string? Title { get; init; }

    /// <summary>The day since which changes are told; absent: a month before the latest article.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>When the page is written: the clock enters here.</summary>
    public required DateTimeOffset Written { get; init; }

    /// <summary>Most findings of a part; the earlier ones are counted.</summary>
    public int FindingsPerPart { get; init; } = 40;

    /// <summary>Most quotations of a finding; the rest are counted.</summary>
    public int QuotesPerFinding { get; init; } = 3;

    /// <summary>Most articles listed as sources; the rest are counted.</summary>
    public int SourcesListed { get; init; } = 300;
}
