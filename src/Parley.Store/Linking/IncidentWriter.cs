using DuckDB.NET.Data;
using Parley.Linking.Incidents;

namespace Parley.Store.Linking;

/// <summary>Appends what was linked, within the transaction that is open.</summary>
internal sealed class IncidentWriter(DuckDBConnection connection) : IDisposable
{
    private readonly DuckDBAppender _members = connection.CreateAppender("incident_members");
    private readonly DuckDBAppender _articles = connection.CreateAppender("linked_articles");
    private readonly DuckDBAppender _incidents = connection.CreateAppender("incidents");
    private readonly SortedDictionary<(DateOnly Day, int Month), List<(uint Key, int Incident)>> _filings = [];
    private readonly HashSet<long> _written = [];

    /// <summary>Adds a report to an incident.</summary>
    /// <param name="incident">Number of the incident.</param>
    /// <param name="place">Where the report stands.</param>
    /// <param name="linked">The report.</param>
    /// <param name="keys">The keys under which it files the incident.</param>
    public void Add(int incident, (long Article, int Position) place, LinkedReport linked, IReadOnlyCollection<FilingKey> keys)
    {
        var report = linked.Report;
        _members.CreateRow().AppendValue((int?)incident).AppendValue((long?)place.Article).AppendValue((int?)place.Position).AppendValue((DateOnly?)report.Day).AppendValue(linked.Because)
            .AppendValue(ReportForm.Write(report)).EndRow();
        if (_written.Add(place.Article))
            _articles.CreateRow().AppendValue((long?)place.Article).AppendValue(report.Article).AppendValue((DateOnly?)report.Day).AppendValue(report.Terms.ToBytes()).EndRow();
        foreach (var key in keys)
        {
            if (!_filings.TryGetValue((report.Day, key.Month), out var filings)) _filings[(report.Day, key.Month)] = filings = [];
            filings.Add((key.Hash, incident));
        }
    }

    /// <summary>Names a new incident.</summary>
    public void Name(int incident, string id) => _incidents.CreateRow().AppendValue((int?)incident).AppendValue(id).EndRow();

    /// <summary>Hands all rows to the database.</summary>
    public void Close()
    {
        _members.Close();
        _articles.Close();
        _incidents.Close();
        using var pages = connection.CreateAppender("incident_filings");
        foreach (var ((day, month), filings) in _filings) pages.CreateRow().AppendValue((DateOnly?)day).AppendValue((int?)month).AppendValue(FilingPage.Write(filings)).EndRow();
    }

    public void Dispose()
    {
        _members.Dispose();
        _articles.Dispose();
        _incidents.Dispose();
    }
}
