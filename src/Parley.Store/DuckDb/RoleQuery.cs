using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;
using DuckDB.NET.Data;
using Parley.Store.Roles;

namespace Parley.Store.DuckDb;

/// <summary>Reads learned roles and decisions, and keeps decisions.</summary>
internal static class RoleQuery
{
    private const string EndedRuns = "WHERE i.run <= (SELECT coalesce(max(run), 0) FROM runs WHERE ended IS NOT NULL)";

    /// <summary>The roles, each once, with the first and the last article that tell of them.</summary>
    public static List<StoredRole> All(DuckDBConnection connection, bool onlyOfEndedRuns) => connection.Rows($"""
        SELECT i.person, i.country, i.office, last_value(i.title) OVER told, last_value(i.sector) OVER told, i.day, max(i.day) OVER told,
               count(*) OVER told, a.id, i.start, i."end", i.words
        FROM introductions i JOIN articles a ON a.article = i.article {(onlyOfEndedRuns ? EndedRuns : "")}
        WINDOW told AS (PARTITION BY i.person, i.country, i.office ORDER BY i.day, i.article, i.start ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
        QUALIFY row_number() OVER (PARTITION BY i.person, i.country, i.office ORDER BY i.day, i.article, i.start) = 1
        ORDER BY i.person, i.day, i.country, i.office
        """, Role);

    /// <summary>All decisions in their order.</summary>
    public static List<RoleDecision> Decisions(DuckDBConnection connection) => connection.Rows("""
        SELECT made, made_by, verdict, person, country, office, note, new_person, new_country, new_office, new_title, new_sector, new_from, new_to
        FROM role_decisions ORDER BY decision
        """, Decision);

    /// <summary>Keeps a decision after all others.</summary>
    public static void Add(DuckDBConnection connection, RoleDecision d)
    {
        string? Clean(string? text) => StorableText.Clean(text);
        var now = d.Correction;
        connection.Run("""
            INSERT INTO role_decisions SELECT (coalesce(max(decision), 0) + 1)::INTEGER, $made, $by, $verdict, $person, $country, $office, $note,
                $new_person, $new_country, $new_office, $new_title, $new_sector, $new_from, $new_to FROM role_decisions
            """, ("made", d.Made.UtcDateTime), ("by", Clean(d.By)), ("verdict", d.Verdict.ToString().ToLowerInvariant()), ("person", Clean(d.Person)), ("country", d.Country),
            ("office", d.Office), ("note", Clean(d.Note)), ("new_person", Clean(now?.Person)), ("new_country", now?.Country), ("new_office", now?.Office),
            ("new_title", Clean(now?.Title)), ("new_sector", now?.Sector), ("new_from", now?.From), ("new_to", now?.To));
    }

    /// <summary>Notes the articles in whose records the name stands.</summary>
    public static void MarkForRecoding(DuckDBConnection connection, string name) => connection.Run("""
        INSERT INTO recodings SELECT r.article FROM records r JOIN articles a ON a.article = r.article
        WHERE a.replaced_by IS NULL AND contains(r.line, $name) AND r.article NOT IN (SELECT article FROM recodings)
        """, ("name", $"\"name\":\"{JsonEncodedText.Encode(StorableText.Clean(name)!, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\""));

    private static StoredRole Role(DbDataReader row) => new()
    {
        Person = row.GetString(0),
        Country = row.GetString(1),
        Office = row.GetString(2),
        Title = row.GetString(3),
        Sector = row.Text(4),
        First = row.GetFieldValue<DateOnly>(5),
        Last = row.GetFieldValue<DateOnly>(6),
        Articles = row.GetInt64(7),
        Article = row.GetString(8),
        Words = new(row.GetInt32(9), row.GetInt32(10), row.GetString(11)),
    };

    private static RoleDecision Decision(DbDataReader row)
    {
        var verdict = Enum.Parse<Verdict>(row.GetString(2), ignoreCase: true);
        var now = new Correction
        {
            Person = row.Text(7),
            Country = row.Text(8),
            Office = row.Text(9),
            Title = row.Text(10),
            Sector = row.Text(11),
            From = row.Day(12),
            To = row.Day(13),
        };
        return new(DateTime.SpecifyKind(row.GetDateTime(0), DateTimeKind.Utc), row.GetString(1), verdict, row.GetString(3), row.Text(4), row.Text(5))
        {
            Note = row.Text(6),
            Correction = verdict == Verdict.Correct ? now : null,
        };
    }
}
