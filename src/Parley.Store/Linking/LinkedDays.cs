using DuckDB.NET.Data;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>Which days of publication are linked as they are now, and which are to be linked anew.</summary>
internal static class LinkedDays
{
    /// <summary>The column <c>articles.published</c> as a day of linking.</summary>
    public const string OfArticle = "coalesce(a.published, DATE '9999-12-31')";

    private static readonly string[] s_made = ["incident_members", "incident_filings", "linked_articles"];
    private static readonly string[] s_all = [.. s_made, "incidents", "term_counts", "unlinked_days"];

    /// <summary>Notes within the open transaction that the days of articles are to be linked anew: those they have, and those they were linked under.</summary>
    public static void Mark(DuckDBConnection connection, IEnumerable<long> articles) => connection.Run($"""
        INSERT INTO unlinked_days SELECT DISTINCT day FROM (
            SELECT {OfArticle} AS day FROM articles a WHERE a.article IN (SELECT unnest($articles))
            UNION ALL SELECT l.day FROM linked_articles l WHERE l.article IN (SELECT unnest($articles)))
        WHERE day NOT IN (SELECT day FROM unlinked_days)
        """, ("articles", articles.ToList()));

    /// <summary>Notes that all days are to be linked anew.</summary>
    public static void MarkAll(DuckDBConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var table in s_all) connection.Run($"DELETE FROM {table}");
        connection.Run($"INSERT INTO unlinked_days SELECT DISTINCT {OfArticle} FROM articles a WHERE a.replaced_by IS NULL");
        transaction.Commit();
    }

    /// <summary>The days to be linked, in order, with the number of their articles.</summary>
    public static List<(DateOnly Day, long Articles)> Unlinked(DuckDBConnection connection) => connection.Rows("""
        SELECT u.day, CASE WHEN u.day = DATE '9999-12-31' THEN (SELECT count(*) FROM articles WHERE published IS NULL AND replaced_by IS NULL) ELSE count(a.article) END
        FROM (SELECT DISTINCT day FROM unlinked_days) u LEFT JOIN articles a ON a.published = u.day AND a.replaced_by IS NULL
        GROUP BY u.day ORDER BY u.day
        """, r => (r.GetFieldValue<DateOnly>(0), r.GetInt64(1)));

    /// <summary>Takes out what was linked of days, all or nothing.</summary>
    public static void Clear(DuckDBConnection connection, IEnumerable<DateOnly> days)
    {
        var names = days.Select(Name).ToList();
        using var transaction = connection.BeginTransaction();
        var terms = connection.Rows("SELECT terms FROM linked_articles WHERE day IN (SELECT unnest($days)::DATE)", r => TermSet.Of(r.Bytes(0)), ("days", names));
        if (terms.Count > 0)
        {
            TermTable.Add(connection, terms, -1);
            var incidents = connection.Values<int>("SELECT DISTINCT incident FROM incident_members WHERE day IN (SELECT unnest($days)::DATE)", ("days", names));
            foreach (var table in s_made) connection.Run($"DELETE FROM {table} WHERE day IN (SELECT unnest($days)::DATE)", ("days", names));
            NameAgain(connection, incidents);
        }

        transaction.Commit();
    }

    /// <summary>Names incidents after their first reports, within the open transaction; those without reports have no name.</summary>
    public static void NameAgain(DuckDBConnection connection, List<int> incidents)
    {
        if (incidents.Count == 0) return;
        connection.Run("DELETE FROM incidents WHERE incident IN (SELECT unnest($incidents))", ("incidents", incidents));
        var first = connection.Rows("""
            SELECT m.incident, l.id, e.id FROM incident_members m JOIN linked_articles l ON l.article = m.article JOIN events e ON e.article = m.article AND e.position = m.event
            WHERE m.incident IN (SELECT unnest($incidents))
            QUALIFY row_number() OVER (PARTITION BY m.incident ORDER BY m.day, m.rowid) = 1
            """, r => (Incident: r.GetInt32(0), Report: new ReportKey(r.GetString(1), r.GetString(2))), ("incidents", incidents));
        using var rows = connection.CreateAppender("incidents");
        foreach (var (incident, report) in first) rows.CreateRow().AppendValue((int?)incident).AppendValue(KnownIncident.IdOf(report)).EndRow();
    }

    /// <summary>A day as a parameter's text.</summary>
    public static string Name(DateOnly day) => day.ToString("yyyy-MM-dd");
}
