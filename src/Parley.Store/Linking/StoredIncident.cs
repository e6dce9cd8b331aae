using Parley.Events;
using Parley.Linking;

namespace Parley.Store.Linking;

/// <summary>An incident with its reports and where they were read.</summary>
/// <param name="Incident">What the reports come to.</param>
/// <param name="Tellings">The reports, by day.</param>
public sealed record StoredIncident(Incident Incident, IReadOnlyList<StoredTelling> Tellings);

/// <summary>A report of an incident.</summary>
/// <param name="Source">The article with its text.</param>
/// <param name="Record">All that was read in it.</param>
/// <param name="Report">The report.</param>
/// <param name="Because">Why it tells of the same happening as those before it; absent for the first.</param>
public sealed record StoredTelling(Article Source, CodedArticle Record, Report Report, string? Because);
