using Parley.Brief.Statements;
using Parley.Ontology;

namespace Parley.Brief.Charts;

/// <summary>Counts statements by who did it and to whom.</summary>
internal static class SideMatrixBuilder
{
    private const int MostSides = 12;

    /// <summary>The matrix of the sides that most is told of; null where no two sides had to do with each other.</summary>
    public static SideMatrix? Build(IReadOnlyList<Statement> happened)
    {
        var pairs = new Dictionary<(string, string), QuadCounts>();
        foreach (var statement in happened)
            foreach (var pair in PairsOf(statement)) pairs[pair] = pairs.GetValueOrDefault(pair).Plus(statement.Quad);
        if (pairs.Count == 0) return null;
        var told = pairs.SelectMany(p => new[] { (Side: p.Key.Item1, p.Value.Total), (Side: p.Key.Item2, p.Value.Total) }).GroupBy(s => s.Side)
            .OrderByDescending(g => g.Sum(s => s.Total)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var sides = told.Take(MostSides).ToList();
        var cells = pairs.Select(p => new SideCell(sides.IndexOf(p.Key.Item1), sides.IndexOf(p.Key.Item2), p.Value))
            .Where(c => c is { Row: >= 0, Column: >= 0 }).OrderBy(c => c.Row).ThenBy(c => c.Column);
        return new SideMatrix(sides, [.. cells], told.Count - sides.Count);
    }

    /// <summary>Who to whom, once each; both ways where they did it to each other.</summary>
    public static IEnumerable<(string Who, string Whom)> PairsOf(Statement statement)
    {
        var there = from who in statement.ActorSides from whom in statement.RecipientSides where who != whom select (who, whom);
        return (statement.Mutual ? there.Concat(there.Select(p => (p.whom, p.who))) : there).Distinct();
    }
}
