namespace Parley.Store.Linking;

/// <summary>How a run of linking went.</summary>
/// <param name="Days">Days of publication that were linked.</param>
/// <param name="Reports">Reports of those days.</param>
/// <param name="Joined">Of the reports, those that tell of an incident that another one tells of, too.</param>
/// <param name="Incidents">Incidents in the database.</param>
public readonly record struct LinkingReport(long Days, long Reports, long Joined, long Incidents);

/// <summary>How far linking is.</summary>
/// <param name="Reports">Reports linked.</param>
/// <param name="Articles">Articles of the days that are linked.</param>
/// <param name="AllArticles">Articles of all days to be linked.</param>
public readonly record struct LinkingProgress(long Reports, long Articles, long AllArticles);
