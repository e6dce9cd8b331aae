using Parley.Lexicons;
using Parley.Linking.Decisions;

namespace Parley.Linking.Incidents;

/// <summary>
/// Decides of each report whether it tells of an incident known before or of a new one. Reports of one day are taken in an order of their own, those that tell most first, so that the
/// order in which they arrived does not matter.
/// </summary>
public sealed class IncidentLinker
{
    // Of an incident told by more reports than this the first and the last are compared.
    private const int MostCompared = 12, FirstCompared = 4, Quarter = 4;

    // An article that tells of both as of two is a witness that they are two.
    private const double MoreIfOfOneArticle = 1.5;

    private readonly WorkingMemory _memory;
    private readonly LinkDecisions _decisions;
    private readonly IncidentContradiction _contradiction;
    private readonly IncidentEvidence _evidence;
    private readonly IncidentKeys _keys;
    private readonly Dictionary<ReportKey, IReadOnlyCollection<FilingKey>> _wanted = [];
    private readonly List<Report> _compared = [];

    /// <summary>Makes a linker.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another.</param>
    /// <param name="memory">What happened before; new incidents are filed there.</param>
    /// <param name="decisions">What people decided; it stands above all evidence.</param>
    public IncidentLinker(Lexicon lexicon, WorkingMemory memory, LinkDecisions? decisions = null)
    {
        _memory = memory;
        _decisions = decisions ?? LinkDecisions.None;
        var joint = new JointStep(lexicon.Processes.Words);
        _keys = new IncidentKeys(lexicon.Linking, joint);
        _contradiction = new IncidentContradiction(lexicon.Retellings, lexicon.Linking, joint);
        _evidence = new IncidentEvidence(lexicon.Retellings, memory.Terms, joint);
    }

    /// <summary>Links the reports of all articles, day by day of their publication; those without a day come last.</summary>
    public void LinkAll(IEnumerable<Report> reports)
    {
        foreach (var day in reports.GroupBy(r => r.Day).OrderBy(d => d.Key)) LinkDay([.. day]);
    }

    /// <summary>The keys under which a report will be looked for.</summary>
    public IReadOnlyCollection<FilingKey> KeysOf(Report report) => _wanted[report.Key] = _keys.ToFind(report);

    /// <summary>Links the reports of one day.</summary>
    public void LinkDay(IReadOnlyCollection<Report> reports)
    {
        foreach (var article in reports.DistinctBy(r => r.Article)) _memory.Terms.Add(article.Terms);
        foreach (var report in InOrder(reports)) Link(report);
    }

    /// <summary>Reports in the order in which they are linked, whatever the order in which they came.</summary>
    public static IEnumerable<Report> InOrder(IEnumerable<Report> reports) =>
        reports.OrderBy(r => r.Day).ThenByDescending(Told).ThenBy(r => r.Article, StringComparer.Ordinal).ThenBy(r => r.Event.Trigger.Start).ThenBy(r => r.Event.Id, StringComparer.Ordinal);

    private void Link(Report report)
    {
        var (best, because) = Decided(report) ?? Likeliest(report);
        if (best is null) best = new KnownIncident(report);
        else best.Add(report, because);
        _memory.File(best, new LinkedReport(report, because), _keys.ToFile(report));
    }

    private (KnownIncident? Incident, string? Because) Likeliest(Report report)
    {
        var (best, other, most) = ((KnownIncident?)null, (Report?)null, 0.0);
        foreach (var incident in _memory.Find(_wanted.Remove(report.Key, out var keys) ? keys : _keys.ToFind(report), report.Day))
        {
            var (weight, likest) = Compare(report, incident);
            if (weight > most && !AreTwo(report, incident)) (best, most, other) = (incident, weight, likest);
        }

        return (best, other is null ? null : $"same as '{other.Event.Trigger.Text}' of {other.Article}: {_evidence.Because(report, other)}");
    }

    // The incident of which it was decided last that the report is of it.
    private (KnownIncident? Incident, string? Because)? Decided(Report report)
    {
        var (number, last, incident) = (-1, (LinkDecision?)null, (KnownIncident?)null);
        foreach (var known in _decisions.Partners(report.Key).Select(_memory.Of).OfType<KnownIncident>().Distinct())
            if (LastDecision(report, known) is { Decision.IsOne: true } decided && decided.Number > number) (number, last, incident) = (decided.Number, decided.Decision, known);
        return incident is null ? null : (incident, $"{last!.By} decided so");
    }

    private bool AreTwo(Report report, KnownIncident incident) => LastDecision(report, incident) is { Decision.IsOne: false };

    private (int Number, LinkDecision Decision)? LastDecision(Report report, KnownIncident incident) => _decisions.Last(report.Key, incident.Reports.Select(r => r.Report.Key));

    // By how much the weightiest evidence exceeds what is needed, and that of which report it is; 0 where it does not, or where a quarter of the reports contradict.
    private (double Weight, Report? Likest) Compare(Report report, KnownIncident incident)
    {
        var (most, likest) = (0.0, (Report?)null);
        if (Gather(report, incident.AllReports) is not { } same) return (0, null);
        var least = IncidentEvidence.Least(report) + (MoreIfOfOneArticle * same);
        foreach (var other in _compared)
        {
            var weight = _evidence.Of(report, other);
            if (weight > most) (most, likest) = (weight, other);
        }

        return most < least ? (0, null) : (most - least + double.Epsilon, likest);
    }

    // Gathers the reports that do not contradict, and counts those of the same article; null where a quarter of the others contradicts. Contradictions are cheaper to find than evidence is to
    // weigh, and most incidents end here at their first report.
    private int? Gather(Report report, ReadOnlySpan<LinkedReport> reports)
    {
        var (since, first, same, against) = (WorkingMemory.Since(report.Day), 0, 0, 0);
        _compared.Clear();
        while (first < reports.Length && reports[first].Report.Day < since) first++;
        // At most so many are compared: fewer, where some are of the same article.
        var others = Math.Min(reports.Length - first, MostCompared);
        for (var i = first; i < reports.Length; i++)
        {
            if (i - first == FirstCompared && reports.Length - first > MostCompared) i = reports.Length - MostCompared + FirstCompared;
            var other = reports[i].Report;
            if (other.Article == report.Article) (same, others) = (same + 1, others - 1);
            else if (!_contradiction.Holds(report, other)) _compared.Add(other);
            else if (++against * Quarter >= others) return null;
        }

        return against > 0 && against * Quarter >= others ? null : same;
    }

    // How much a report tells of its happening.
    private static int Told(Report report)
    {
        var e = report.Event;
        return (e.Actors.Count > 0 ? 1 : 0) + (e.Recipients.Count > 0 ? 1 : 0) + (e.Place is { Basis: null } ? 1 : 0) + (e.Time is { IsTold: true } ? 1 : 0) + (e.Numbers.Count > 0 ? 1 : 0);
    }
}
