namespace Parley.Linking.Incidents;

/// <summary>A report as a part of an incident.</summary>
/// <param name="Report">The report.</param>
/// <param name="Because">Why it was joined to those before it, in words; absent for the first one.</param>
public readonly record struct LinkedReport(Report Report, string? Because);
