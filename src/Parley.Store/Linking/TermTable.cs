using DuckDB.NET.Data;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>How common terms are, from run to run. Each batch adds rows, and now and then they are summed up.</summary>
internal static class TermTable
{
    // Rows that a term may have on average before they are summed up.
    private const int MostRowsOfTerm = 2;

    /// <summary>The counts as the table has them.</summary>
    public static TermCounts Load(DuckDBConnection connection)
    {
        var counts = new TermCounts();
        // Grouped by the database, millions of terms take several times as long.
        var rows = connection.Rows("SELECT term, articles FROM term_counts", r => (r.GetFieldValue<uint>(0), r.GetInt32(1)));
        counts.Add(connection.Values<long>("SELECT count(*) FROM linked_articles")[0], rows);
        if (rows.Count > (long)counts.Terms * MostRowsOfTerm) SumUp(connection);
        return counts;
    }

    /// <summary>Counts the terms of articles, within the transaction that is open.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="articles">The terms of each article.</param>
    /// <param name="each">1 for articles that are added, -1 for articles that are taken out.</param>
    public static void Add(DuckDBConnection connection, IEnumerable<TermSet> articles, int each)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var article in articles)
            foreach (var term in article.Hashes) counts[term] = counts.GetValueOrDefault(term) + each;
        using var rows = connection.CreateAppender("term_counts");
        foreach (var (term, count) in counts) rows.CreateRow().AppendValue((uint?)term).AppendValue((int?)count).EndRow();
    }

    private static void SumUp(DuckDBConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        connection.Run("CREATE OR REPLACE TEMP TABLE summed AS SELECT term, sum(articles)::INTEGER AS articles FROM term_counts GROUP BY term HAVING sum(articles) <> 0");
        connection.Run("DELETE FROM term_counts");
        connection.Run("INSERT INTO term_counts SELECT term, articles FROM summed");
        connection.Run("DROP TABLE summed");
        transaction.Commit();
    }
}
