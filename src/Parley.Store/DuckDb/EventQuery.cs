using System.Data.Common;
using System.Text;
using DuckDB.NET.Data;
using Parley.Events;
using Parley.Events.Retelling;
using Parley.Export.Records;

namespace Parley.Store.DuckDb;

/// <summary>Finds events by their columns and reads them from their records.</summary>
internal static class EventQuery
{
    private const string When = "coalesce(e.time_from, e.time_to, DATE '0001-01-01')";

    /// <summary>Number of events that the filter lets through, whatever its limit.</summary>
    public static long Count(DuckDBConnection connection, EventFilter filter)
    {
        var condition = new EventCondition(filter);
        return connection.Values<long>($"SELECT count(*) FROM events e WHERE {condition.Sql}", condition.Parameters)[0];
    }

    /// <summary>The events in order of time; within a day in order of arrival and reading.</summary>
    public static List<StoredEvent> Find(DuckDBConnection connection, EventFilter filter)
    {
        var condition = new EventCondition(filter);
        var limit = filter.Limit is { } most ? $"LIMIT {Math.Max(0, most)}" : "";
        var found = connection.Rows($"""
            WITH found AS (
                SELECT e.article, e.position, {When} AS day FROM events e WHERE {condition.Sql}
                ORDER BY day DESC, e.article DESC, e.position DESC {limit})
            SELECT article, position FROM found ORDER BY day, article, position
            """, r => (Article: r.GetInt64(0), Position: r.GetInt32(1)), condition.Parameters);
        var records = Records(connection, [.. found.Select(f => f.Article).Distinct()]);
        return [.. found.Select(f => records[f.Article].Event(f.Position))];
    }

    private static Dictionary<long, SourceRecord> Records(DuckDBConnection connection, List<long> articles)
    {
        var rows = connection.Rows("""
            SELECT a.article, a.id, a.title, a.published, a.publisher, a.byline, a.url, a.language, r.line
            FROM articles a JOIN records r ON r.article = a.article WHERE a.article IN (SELECT unnest($articles))
            """, r => (Number: r.GetInt64(0), Record: Read(r)), ("articles", articles));
        return rows.ToDictionary(r => r.Number, r => r.Record);
    }

    private static SourceRecord Read(DbDataReader row)
    {
        var source = new Article(row.GetString(1), "")
        {
            Title = row.Text(2),
            Published = row.Day(3),
            Publisher = row.Text(4),
            Byline = row.Text(5),
            Url = row.Text(6),
            Language = row.Text(7),
        };
        return new(source, RecordJson.Read(Encoding.UTF8.GetBytes(row.GetString(8))));
    }

    private sealed record SourceRecord(Article Source, CodedArticle Record)
    {
        private readonly IReadOnlyList<Event> _events = Happenings.Completed(Record);

        public StoredEvent Event(int position) => new(Source, Record, _events[position]);
    }
}
