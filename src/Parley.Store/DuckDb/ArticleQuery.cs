using System.Data.Common;
using DuckDB.NET.Data;

namespace Parley.Store.DuckDb;

/// <summary>Reads articles and records, a page at a time: a database may hold more than memory does.</summary>
internal static class ArticleQuery
{
    private const int PageRows = 256;
    private const string Columns = "a.article, a.id, a.version, a.text, a.title, a.published, a.publisher, a.byline, a.url, a.language, a.origin";

    private const string IsOutdated = "(r.coder <> $coder OR r.lexicon <> $lexicon OR a.article IN (SELECT article FROM recodings))";

    /// <summary>The newest version of the article of that identifier, with its record.</summary>
    public static StoredRecord? One(DuckDBConnection connection, string id) =>
        connection.Rows($"SELECT {Columns}, r.line FROM articles a JOIN records r ON r.article = a.article WHERE a.id = $id AND a.replaced_by IS NULL",
            Record, ("id", StorableText.Clean(id))).FirstOrDefault();

    /// <summary>All newest versions with their records, in order of arrival.</summary>
    public static IEnumerable<StoredRecord> All(DuckDBConnection connection) =>
        Pages(after => connection.Rows($"""
            SELECT {Columns}, r.line FROM articles a JOIN records r ON r.article = a.article
            WHERE a.article > $after AND a.replaced_by IS NULL ORDER BY a.article LIMIT {PageRows}
            """, Record, ("after", after)), r => r.Source.Number);

    /// <summary>Articles by their numbers, with their records.</summary>
    public static List<StoredRecord> Of(DuckDBConnection connection, List<long> articles) =>
        connection.Rows($"SELECT {Columns}, r.line FROM articles a JOIN records r ON r.article = a.article WHERE a.article IN (SELECT unnest($articles))", Record, ("articles", articles));

    /// <summary>Newest versions that are to be coded again: another coder or lexicon made the record, or somebody decided about a role in it.</summary>
    public static IEnumerable<StoredArticle> Outdated(DuckDBConnection connection, string coder, string lexicon) =>
        Pages(after => connection.Rows($"""
            SELECT {Columns} FROM articles a JOIN records r ON r.article = a.article
            WHERE a.article > $after AND a.replaced_by IS NULL AND {IsOutdated} ORDER BY a.article LIMIT {PageRows}
            """, Article, ("after", after), ("coder", coder), ("lexicon", lexicon)), a => a.Number);

    /// <summary>Number of the newest versions that are to be coded again: another coder or lexicon made the record, or somebody decided about a role in it.</summary>
    public static long CountOutdated(DuckDBConnection connection, string coder, string lexicon) =>
        connection.Values<long>($"""
            SELECT count(*) FROM articles a JOIN records r ON r.article = a.article
            WHERE a.replaced_by IS NULL AND {IsOutdated}
            """, ("coder", coder), ("lexicon", lexicon))[0];

    private static IEnumerable<T> Pages<T>(Func<long, List<T>> page, Func<T, long> number)
    {
        for (var after = -1L; ;)
        {
            var rows = page(after);
            foreach (var row in rows) yield return row;
            if (rows.Count < PageRows) yield break;
            after = number(rows[^1]);
        }
    }

    private static StoredRecord Record(DbDataReader row) => new(Article(row), row.GetString(11));

    private static StoredArticle Article(DbDataReader row)
    {
        var article = new Article(row.GetString(1), row.GetString(3))
        {
            Title = row.Text(4),
            Published = row.Day(5),
            Publisher = row.Text(6),
            Byline = row.Text(7),
            Url = row.Text(8),
            Language = row.Text(9),
        };
        return new(row.GetInt64(0), article, row.GetInt32(2), row.Text(10));
    }
}
