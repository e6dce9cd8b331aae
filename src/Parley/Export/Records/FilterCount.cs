namespace Parley.Export.Records;

/// <summary>How a filter's run went.</summary>
/// <param name="Articles">Lines that became records.</param>
/// <param name="Errors">Lines that became errors.</param>
public readonly record struct FilterCount(long Articles, long Errors);
