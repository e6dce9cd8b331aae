namespace Parley.Linking.Decisions;

/// <summary>All that people decided about which reports are one incident, in the order of deciding: what comes later undoes what came before.</summary>
public sealed class LinkDecisions
{
    private readonly Dictionary<ReportKey, List<(int Number, ReportKey Other, LinkDecision Decision)>> _of = [];

    /// <summary>Takes decisions in their order.</summary>
    public LinkDecisions(IEnumerable<LinkDecision> decisions)
    {
        var number = 0;
        foreach (var decision in decisions)
        {
            Add(number, decision.One, decision.Other, decision);
            Add(number++, decision.Other, decision.One, decision);
        }
    }

    /// <summary>No decisions.</summary>
    public static LinkDecisions None { get; } = new([]);

    /// <summary>The reports that were decided about together with that one.</summary>
    public IEnumerable<ReportKey> Partners(ReportKey report) => _of.TryGetValue(report, out var decided) ? decided.Select(d => d.Other) : [];

    /// <summary>What was last decided about two reports; null where nothing was.</summary>
    public LinkDecision? Of(ReportKey a, ReportKey b) => _of.TryGetValue(a, out var decided) ? decided.FindLast(d => d.Other == b).Decision : null;

    /// <summary>What was decided last about a report and any of the others; null where nothing was.</summary>
    /// <param name="report">A report.</param>
    /// <param name="others">The reports of an incident.</param>
    internal (int Number, LinkDecision Decision)? Last(ReportKey report, IEnumerable<ReportKey> others)
    {
        if (!_of.TryGetValue(report, out var decided)) return null;
        var among = others.ToHashSet();
        var at = decided.FindLastIndex(d => among.Contains(d.Other));
        return at < 0 ? null : (decided[at].Number, decided[at].Decision);
    }

    private void Add(int number, ReportKey report, ReportKey other, LinkDecision decision)
    {
        if (!_of.TryGetValue(report, out var decided)) _of[report] = decided = [];
        decided.Add((number, other, decision));
    }
}
