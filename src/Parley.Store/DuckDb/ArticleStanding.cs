using DuckDB.NET.Data;

namespace Parley.Store.DuckDb;

/// <summary>Tells new articles from changed and known ones.</summary>
internal static class ArticleStanding
{
    /// <summary>The newest version of each identifier that is known.</summary>
    public static Dictionary<string, (long Number, int Version, string Hash)> Newest(DuckDBConnection connection, IEnumerable<string> ids) =>
        connection.Rows("SELECT id, article, version, hash FROM articles WHERE replaced_by IS NULL AND id IN (SELECT unnest($ids))",
            r => (Id: r.GetString(0), Newest: (r.GetInt64(1), r.GetInt32(2), r.GetString(3))), ("ids", ids.Distinct().ToList()))
            .ToDictionary(r => r.Id, r => r.Newest);

    /// <summary>How each article stands to the database and to those before it in the list.</summary>
    public static IReadOnlyList<Standing> Of(DuckDBConnection connection, IReadOnlyList<Article> articles)
    {
        if (articles.Count == 0) return [];
        var hashes = Newest(connection, articles.Select(a => a.Id)).ToDictionary(n => n.Key, n => n.Value.Hash);
        var standings = new Standing[articles.Count];
        for (var i = 0; i < standings.Length; i++)
        {
            var hash = ArticleHash.Of(articles[i]);
            standings[i] = !hashes.TryGetValue(articles[i].Id, out var known) ? Standing.New : known == hash ? Standing.Known : Standing.Changed;
            hashes[articles[i].Id] = hash;
        }

        return standings;
    }
}
