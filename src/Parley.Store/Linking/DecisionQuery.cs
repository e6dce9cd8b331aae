using DuckDB.NET.Data;
using Parley.Linking.Decisions;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>Keeps and reads what people decided about which reports are one incident.</summary>
internal static class DecisionQuery
{
    private const string One = "one", Two = "two";

    /// <summary>All decisions in their order.</summary>
    public static List<LinkDecision> All(DuckDBConnection connection) => connection.Rows("SELECT article, event, other_article, other_event, verdict, made_by FROM incident_decisions ORDER BY decision",
        r => new LinkDecision(new(r.GetString(0), r.GetString(1)), new(r.GetString(2), r.GetString(3)), r.GetString(4) == One, r.GetString(5)));

    /// <summary>Keeps a decision after all others, within the open transaction.</summary>
    public static void Add(DuckDBConnection connection, LinkDecision decision, DecisionStamp stamp) => connection.Run("""
        INSERT INTO incident_decisions SELECT (coalesce(max(decision), 0) + 1)::INTEGER, $made, $by, $verdict, $article, $event, $other_article, $other_event, $note FROM incident_decisions
        """, ("made", stamp.Made.UtcDateTime), ("by", StorableText.Clean(stamp.By)), ("verdict", decision.IsOne ? One : Two), ("article", decision.One.Article),
        ("event", decision.One.Event), ("other_article", decision.Other.Article), ("other_event", decision.Other.Event), ("note", StorableText.Clean(stamp.Note)));
}
