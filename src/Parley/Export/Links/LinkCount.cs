namespace Parley.Export.Links;

/// <summary>How a run of linking went.</summary>
/// <param name="Articles">Records read.</param>
/// <param name="Reports">Happenings that they tell.</param>
/// <param name="Incidents">Incidents they come to.</param>
/// <param name="Processes">Processes that these are of.</param>
public readonly record struct LinkCount(long Articles, long Reports, long Incidents, long Processes);
