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
        var articles = connection.Values<long>($"SELECT a.article FROM articles a WHERE {ofDays} AND a.replaced_by IS NULL", values);
        var reports = new List<Report>();
        var read = new UnlinkedReports(reports);
        if (articles.Count == 0) return read;
        // Joined with the articles, all records may be unpacked for the sake of a few.
        using var command = connection.Command("SELECT article, encode(line) FROM records WHERE article BETWEEN $least AND $most AND article IN (SELECT unnest($articles))",
            ("least", articles.Min()), ("most", articles.Max()), ("articles", articles));
        command.UseStreamingMode = true;
        using var rows = command.ExecuteReader();
        for (var line = Array.Empty<byte>(); rows.Read();) read.Add(rows.GetInt64(0), RecordJson.Read(rows.Bytes(1, ref line)), reports);
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
}
