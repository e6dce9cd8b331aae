using Parley.Brief.Charts;
using Parley.Linking.Series;

namespace Parley.Brief.Processes;

/// <summary>How a negotiation stands and how it came there: composed from records and quotations only.</summary>
public sealed record ProcessBrief
{
    /// <summary>Title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>Name of the process.</summary>
    public required string Process { get; init; }

    /// <summary>The day since which changes are told; absent where no article has a day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Day of the first article; absent where none has a day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Day of the latest article.</summary>
    public DateOnly? To { get; init; }

    /// <summary>When it was written.</summary>
    public required DateTimeOffset Written { get; init; }

    /// <summary>Happenings that it rests on.</summary>
    public int Incidents { get; init; }

    /// <summary>Articles that tell of them.</summary>
    public int Articles { get; init; }

    /// <summary>State of play, at most ten lines.</summary>
    public required FindingList State { get; init; }

    /// <summary>What is new.</summary>
    public required FindingList Changes { get; init; }

    /// <summary>Heading of picture, rounds, agreements, exchanges and turns.</summary>
    public required PartHeading CourseHeading { get; init; }

    /// <summary>The course as a picture; absent where nothing in it has a day.</summary>
    public Course? Course { get; init; }

    /// <summary>How the status changed.</summary>
    public required FindingList Turns { get; init; }

    /// <summary>Meetings of the parties.</summary>
    public required FindingTable Rounds { get; init; }

    /// <summary>Accords and ceasefires.</summary>
    public required FindingList Agreements { get; init; }

    /// <summary>What was handed over.</summary>
    public required FindingList Exchanges { get; init; }

    /// <summary>Who wants what.</summary>
    public required PositionTable Positions { get; init; }

    /// <summary>Attacks.</summary>
    public required FindingList Ground { get; init; }

    /// <summary>Cooperation and conflict of the parties by month; without periods where nothing is told.</summary>
    public required PairSeries Series { get; init; }

    /// <summary>What the series counts, in a sentence.</summary>
    public required string SeriesAbout { get; init; }

    /// <summary>Where sources disagree.</summary>
    public required DisputeList Disputes { get; init; }

    /// <summary>The articles, in the order of their numbers.</summary>
    public IReadOnlyList<SourceEntry> Sources { get; init; } = [];

    /// <summary>Articles not listed for want of room.</summary>
    public int MoreSources { get; init; }
}
