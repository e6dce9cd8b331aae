using Parley.Brief.Charts;
using Parley.Brief.Statements;
using Parley.Events;
using Parley.Ontology;

namespace Parley.Brief;

/// <summary>Composes the key sentences at the top of a brief.</summary>
internal static class GlanceWriter
{
    private const int MostOfAKind = 3;

    /// <summary>How much there is, whom it is most about, the gravest casualties, what is next.</summary>
    /// <param name="brief">Everything but the key sentences.</param>
    /// <param name="all">All statements, shown or not.</param>
    /// <param name="shown">Anchors of the shown.</param>
    public static List<Highlight> Write(Brief brief, IReadOnlyList<Statement> all, IReadOnlySet<string> shown)
    {
        var lines = new List<Highlight> { Amount(brief) };
        if (Pairs(all) is { } pairs) lines.Add(pairs);
        lines.AddRange(all.Where(s => s.Status is not EventStatus.Negated).Select(s => (Statement: s, Dead: Casualties(s))).Where(s => s.Dead > 0)
            .OrderByDescending(s => s.Dead).Take(MostOfAKind).Select(s => Of("Casualties", s.Statement, shown)));
        var today = brief.To ?? DateOnly.FromDateTime(brief.Written.Date);
        lines.AddRange(all.Where(s => s.Status is EventStatus.Planned && IsDated(s) && s.Day > today)
            .OrderBy(s => s.Day).Take(MostOfAKind).Select(s => Of("Next", s, shown)));
        return lines;
    }

    private static Highlight Of(string label, Statement statement, IReadOnlySet<string> shown) =>
        new(label, statement.Pieces, shown.Contains(statement.Anchor) ? statement.Anchor : null);

    private static Highlight Amount(Brief brief)
    {
        var publishers = brief.Publishers > 0 ? $" of {Counted(brief.Publishers, "publisher")}" : "";
        var joined = brief.Statements == brief.Events ? "" : $", told here in {Counted(brief.Statements, "statement")}";
        var tell = brief.Articles == 1 ? "tells" : "tell";
        return new("Read", [new Piece($"{Counted(brief.Articles, "article")}{publishers} {tell} of {Counted(brief.Events, "event")}{joined}.")]);
    }

    private static Highlight? Pairs(IReadOnlyList<Statement> all)
    {
        var pairs = all.SelectMany(s => SideMatrixBuilder.PairsOf(s).Select(p => Ordered(p.Who, p.Whom)).Distinct().Select(p => (Pair: p, s.Quad)))
            .GroupBy(p => p.Pair, p => p.Quad).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Item1, StringComparer.Ordinal).Take(MostOfAKind).ToList();
        if (pairs.Count == 0) return null;
        var pieces = new List<Piece>();
        foreach (var pair in pairs)
        {
            var conflict = pair.Count(q => q is Quad.VerbalConflict or Quad.MaterialConflict);
            pieces.Add(new Piece(pieces.Count == 0 ? "" : "; "));
            pieces.Add(new Piece(PlainText.Line(pair.Key.Item1, 80), PieceKind.Actor));
            pieces.Add(new Piece(" and "));
            pieces.Add(new Piece(PlainText.Line(pair.Key.Item2, 80), PieceKind.Actor));
            pieces.Add(new Piece($" ({pair.Count() - conflict} of cooperation, {conflict} of conflict)"));
        }

        return new("Most reported", [.. pieces, new Piece(".")]);
    }

    private static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);

    private static double Casualties(Statement statement) => statement.Events.SelectMany(e => e.Event.Numbers)
        .Where(n => n is { Of: "killed" or "injured" or "casualties", Unit: null or "person", Scope: QuantityScope.Event }).Select(n => n.Of == "killed" ? (n.Least ?? n.Most ?? 0) * 3 : n.Least ?? n.Most ?? 0).DefaultIfEmpty().Max();

    private static bool IsDated(Statement statement) => statement.Events.Any(e => e.Event.Time is { IsTold: true });

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:#,0} {what}s");
}
