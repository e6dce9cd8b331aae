using Parley.Ontology;

namespace Parley.Brief.Charts;

/// <summary>What happened in a period, counted by quad.</summary>
/// <param name="Unit">How long a bin is: day, week, month or year.</param>
/// <param name="Bins">Every bin of the period, the empty ones too, in order.</param>
/// <param name="Outside">Statements of what happened before or after the period, which are in no bin.</param>
public sealed record Timeline(string Unit, IReadOnlyList<TimelineBin> Bins, int Outside);

/// <summary>A bin of a <see cref="Timeline"/>.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, included.</param>
/// <param name="Counts">Statements by quad.</param>
public sealed record TimelineBin(DateOnly From, DateOnly To, QuadCounts Counts);
