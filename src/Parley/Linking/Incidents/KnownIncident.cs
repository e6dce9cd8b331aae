namespace Parley.Linking.Incidents;

/// <summary>What linking remembers of an incident: the reports that tell of it, in the order in which they were joined.</summary>
public sealed class KnownIncident
{
    private readonly List<LinkedReport> _reports = [];

    /// <summary>Begins an incident with the report that first tells of it.</summary>
    public KnownIncident(Report first)
    {
        Id = StableHash.Of("incident", first.Article, first.Event.Id);
        _reports.Add(new LinkedReport(first, null));
    }

    /// <summary>The same for the same first report.</summary>
    public string Id { get; }

    /// <summary>The reports; never empty.</summary>
    public IReadOnlyList<LinkedReport> Reports => _reports;

    /// <summary>Joins a report to it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="because">Why it tells of the same, in words.</param>
    public void Add(Report report, string because) => _reports.Add(new LinkedReport(report, because));
}
