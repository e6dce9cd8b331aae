namespace Parley.Linking;

/// <summary>An incident with the reports that it was put together from.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Reports">Its reports; never empty.</param>
public sealed record LinkedIncident(Incident Incident, IReadOnlyList<Report> Reports);
