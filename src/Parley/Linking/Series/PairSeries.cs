using Parley.Ontology;

namespace Parley.Linking.Series;

/// <summary>What two sides did to each other, period by period; each happening once, however many articles tell of it.</summary>
public sealed record PairSeries
{
    /// <summary>Name of a side.</summary>
    public required string One { get; init; }

    /// <summary>Name of the other side.</summary>
    public required string Other { get; init; }

    /// <summary>Whether only what <see cref="One"/> did to <see cref="Other"/> is counted.</summary>
    public bool Directed { get; init; }

    /// <summary>How long the periods are.</summary>
    public required SeriesUnit Unit { get; init; }

    /// <summary>Every period in order, those without incidents too; none where nothing is told and no days were asked for.</summary>
    public required IReadOnlyList<SeriesPoint> Points { get; init; }

    /// <summary>Where the rate of conflict or of cooperation changed, in order of days.</summary>
    public required IReadOnlyList<RateChange> Changes { get; init; }

    /// <summary>Incidents of the two whose day is not told, or less exactly than by the unit.</summary>
    public int Undated { get; init; }

    /// <summary>Incidents of the two before or after the series.</summary>
    public int Outside { get; init; }
}

/// <summary>A period of a <see cref="PairSeries"/>.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Counts">Incidents by quad.</param>
/// <param name="Score">Sum of the incidents' PLOVER scores.</param>
/// <param name="Witnesses">Articles that tell of them; copies of one article count once.</param>
public sealed record SeriesPoint(DateOnly From, DateOnly To, QuadCounts Counts, double Score, int Witnesses);

/// <summary>A day from which on there is more or less of something than before.</summary>
/// <param name="IsConflict">Whether it is the rate of conflict; else that of cooperation.</param>
/// <param name="Day">First day of the first period after the change.</param>
/// <param name="Before">Incidents a period from the change before, or the beginning, to this one.</param>
/// <param name="After">Incidents a period from this one to the next, or the end.</param>
public sealed record RateChange(bool IsConflict, DateOnly Day, double Before, double After);
