using DuckDB.NET.Data;
using Parley.Events;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Store.DuckDb;
using Parley.Text.Fingerprints;

namespace Parley.Store.Linking;

/// <summary>Finds incidents by the columns of their reports and puts them together from the records.</summary>
internal static class IncidentQuery
{
    // Incidents put together at once: a database may hold more than memory does.
    private const int Page = 500;

    private const string Members = "incident_members m JOIN events e ON e.article = m.article AND e.position = m.event";

    /// <summary>Number of incidents that the filter lets through, whatever its limit.</summary>
    public static long Count(DuckDBConnection connection, IncidentFilter filter)
    {
        var condition = new EventCondition(filter.Reports);
        return connection.Values<long>($"SELECT count(*) FROM ({Found(condition, filter)})", condition.Parameters)[0];
    }

    /// <summary>The incidents in order of time, a page at a time.</summary>
    public static IEnumerable<StoredIncident> Find(DuckDBConnection connection, IncidentFilter filter)
    {
        var condition = new EventCondition(filter.Reports);
        var limit = filter.Reports.Limit is { } most ? $"LIMIT {Math.Max(0, most)}" : "";
        var numbers = connection.Values<int>($"SELECT incident FROM (SELECT * FROM ({Found(condition, filter)}) ORDER BY day DESC, incident DESC {limit}) ORDER BY day, incident", condition.Parameters);
        foreach (var page in numbers.Chunk(Page))
            foreach (var incident in Of(connection, [.. page])) yield return incident;
    }

    /// <summary>Number of the incident of that identifier; null where there is none.</summary>
    public static int? NumberOf(DuckDBConnection connection, string id) =>
        connection.Values<int>("SELECT incident FROM incidents WHERE id = $id", ("id", StorableText.Clean(id))) is [var number, ..] ? number : null;

    /// <summary>Incidents by their numbers, in that order.</summary>
    public static IEnumerable<StoredIncident> Of(DuckDBConnection connection, List<int> numbers)
    {
        var members = connection.Rows($"SELECT m.incident, m.article, m.event, m.because FROM {Members} WHERE m.incident IN (SELECT unnest($incidents)) ORDER BY m.incident, m.day, m.rowid",
            r => (Incident: r.GetInt32(0), Member: new Member(r.GetInt64(1), r.GetInt32(2), r.Text(3))), ("incidents", numbers)).ToLookup(m => m.Incident, m => m.Member);
        var articles = ArticleQuery.Of(connection, [.. members.SelectMany(m => m).Select(m => m.Article).Distinct()]).ToDictionary(r => r.Source.Number, r => new Source(r));
        foreach (var number in numbers) yield return Assemble([.. members[number]], articles);
    }

    private static string Found(EventCondition condition, IncidentFilter filter) => $"""
        SELECT m.incident, max(coalesce(e.time_from, e.time_to, DATE '0001-01-01')) AS day FROM {Members} WHERE {condition.Sql}
        GROUP BY m.incident {(filter.LeastReports > 1 ? $"HAVING m.incident IN (SELECT incident FROM incident_members GROUP BY incident HAVING count(*) >= {filter.LeastReports})" : "")}
        """;

    private static StoredIncident Assemble(List<Member> members, Dictionary<long, Source> articles)
    {
        var reports = members.ConvertAll(m => articles[m.Article].Report(m.Position));
        var known = new KnownIncident(reports[0]);
        for (var i = 1; i < reports.Count; i++) known.Add(reports[i], members[i].Because);
        var prints = members.Select(m => articles[m.Article].Record).DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Fingerprint is { } print ? Fingerprint.Parse(print) : null);
        return new(IncidentAssembler.Assemble(known, article => prints[article]),
            [.. members.Select((m, i) => new StoredTelling(articles[m.Article].Article, articles[m.Article].Record, reports[i], m.Because))]);
    }

    private readonly record struct Member(long Article, int Position, string? Because);

    private sealed class Source
    {
        private readonly Dictionary<string, Report> _reports;

        public Source(StoredRecord stored)
        {
            (Article, Record) = (stored.Source.Article, stored.Read());
            _reports = ReportReader.Read(Record).ToDictionary(r => r.Event.Id);
        }

        public Article Article { get; }

        public CodedArticle Record { get; }

        public Report Report(int position) => _reports[Record.Events[position].Id];
    }
}
