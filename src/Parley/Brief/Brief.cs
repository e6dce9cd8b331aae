using Parley.Brief.Charts;

namespace Parley.Brief;

/// <summary>What happened, for a period or an actor: composed from records and quotations only.</summary>
public sealed record Brief
{
    /// <summary>Title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Whom it is about; absent: everybody.</summary>
    public string? Actor { get; init; }

    /// <summary>First day of the period; absent where nothing is dated.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of the period, included.</summary>
    public DateOnly? To { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Written { get; init; }

    /// <summary>Happenings told of, each once an article, before those of several articles were joined.</summary>
    public int Events { get; init; }

    /// <summary>Statements composed from them, shown or not.</summary>
    public int Statements { get; init; }

    /// <summary>Articles that tell of them.</summary>
    public int Articles { get; init; }

    /// <summary>Different publishers of these articles; those that are not known count for none.</summary>
    public int Publishers { get; init; }

    /// <summary>A few key sentences.</summary>
    public IReadOnlyList<Highlight> Glance { get; init; } = [];

    /// <summary>Statements by day and quad; absent where nothing is dated.</summary>
    public Timeline? Timeline { get; init; }

    /// <summary>Who with whom; absent where no two sides had to do with each other.</summary>
    public SideMatrix? Matrix { get; init; }

    /// <summary>What happened, by theme; sections without statements included.</summary>
    public IReadOnlyList<BriefSection> Sections { get; init; } = [];

    /// <summary>The articles, in the order of their numbers.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>Articles not listed for want of room.</summary>
    public int MoreSources { get; init; }

    /// <summary>Counts by section, for those who want a summary only.</summary>
    public IReadOnlyList<SectionCount> Summary => [.. Sections.Select(s => new SectionCount(s.Title, s.Statements.Count + s.More, s.Events))];
}
