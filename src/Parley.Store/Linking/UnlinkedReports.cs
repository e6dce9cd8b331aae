using System.Data.Common;
using System.Text;
using DuckDB.NET.Data;
using Parley.Events;
using Parley.Export.Records;
using Parley.Linking;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>The reports of days, read from the records.</summary>
internal sealed class UnlinkedReports
{
    private readonly Dictionary<ReportKey, (long Article, int Position)> _places = [];

    private UnlinkedReports(IReadOnlyList<Report> reports) => Reports = reports;

    /// <summary>The reports.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>Where a report stands: number of its article, and the first telling's place in its record.</summary>
    public (long Article, int Position) Place(Report report) => _places[report.Key];

    /// <summary>Reads the reports of days.</summary>
    public static UnlinkedReports Of(DuckDBConnection connection, IReadOnlyList<DateOnly> days)
    {
        // Compared with the bare column, the days spare looking at the rest of the table.
        var ofDays = days[0] == DateOnly.MaxValue ? "a.published IS NULL" : "a.published BETWEEN $first::DATE AND $last::DATE AND a.published IN (SELECT unnest($days)::DATE)";
        (string, object?)[] values = days[0] == DateOnly.MaxValue ? [] : [("first", LinkedDays.Name(days[0])), ("last", LinkedDays.Name(days[^1])), ("days", days.Select(LinkedDays.Name).ToList())];
        var records = connection.Rows($"SELECT a.article, r.line FROM articles a JOIN records r ON r.article = a.article WHERE {ofDays} AND a.replaced_by IS NULL", Record, values);
        var reports = new List<Report>();
        var read = new UnlinkedReports(reports);
        foreach (var (article, record) in records) read.Add(article, record, reports);
        return read;
    }

    private void Add(long article, CodedArticle record, List<Report> reports)
    {
        foreach (var report in ReportReader.Read(record))
        {
            reports.Add(report);
            _places[report.Key] = (article, PositionOf(record, report.Event.Id));
        }
    }

    private static int PositionOf(CodedArticle record, string id)
    {
        var position = 0;
        while (record.Events[position].Id != id) position++;
        return position;
    }

    private static (long Article, CodedArticle Record) Record(DbDataReader row) => (row.GetInt64(0), RecordJson.Read(Encoding.UTF8.GetBytes(row.GetString(1))));
}
