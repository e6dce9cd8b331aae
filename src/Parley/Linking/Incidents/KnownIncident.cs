using System.Runtime.InteropServices;

namespace Parley.Linking.Incidents;

/// <summary>What linking remembers of an incident: the reports that tell of it, by days, those of a day in the order in which they were joined.</summary>
public sealed class KnownIncident
{
    private readonly List<LinkedReport> _reports = [];

    /// <summary>Begins an incident with the report that first tells of it.</summary>
    public KnownIncident(Report first) => _reports.Add(new LinkedReport(first, null));

    /// <summary>Its place in the order of coming to the <see cref="WorkingMemory"/> that keeps it; -1 before it came.</summary>
    public int Number { get; internal set; } = -1;

    /// <summary>The same for the same first report.</summary>
    public string Id => IdOf(_reports[0].Report.Key);

    /// <summary>The reports; never empty.</summary>
    public IReadOnlyList<LinkedReport> Reports => _reports;

    /// <summary>The same without a call for each: thousands are compared with every report.</summary>
    internal ReadOnlySpan<LinkedReport> AllReports => CollectionsMarshal.AsSpan(_reports);

    /// <summary>The identifier of an incident whose first report is that one.</summary>
    public static string IdOf(ReportKey first) => StableHash.Of("incident", first.Article, first.Event);

    /// <summary>Joins a report to it.</summary>
    /// <param name="report">The report.</param>
    /// <param name="because">Why it tells of the same, in words; absent where it is not asked for.</param>
    public void Add(Report report, string? because)
    {
        var at = _reports.Count;
        while (at > 0 && _reports[at - 1].Report.Day > report.Day) at--;
        _reports.Insert(at, new LinkedReport(report, because));
    }
}
