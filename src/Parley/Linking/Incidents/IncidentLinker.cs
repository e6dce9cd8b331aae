using Parley.Lexicons;

namespace Parley.Linking.Incidents;

/// <summary>
/// Decides of each report whether it tells of an incident known before or of a new one. Reports of one day are taken in an order of their own, those that tell most first, so that the
/// order in which they arrived does not matter.
/// </summary>
public sealed class IncidentLinker
{
    // Of an incident told by more reports than this the first and the last are compared.
    private const int MostCompared = 12, FirstCompared = 4;

    // An article that tells of both as of two is a witness that they are two.
    private const double MoreIfOfOneArticle = 1.5;

    private readonly IIncidentMemory _memory;
    private readonly IncidentContradiction _contradiction;
    private readonly IncidentEvidence _evidence;
    private readonly IncidentKeys _keys;

    /// <summary>Makes a linker.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another.</param>
    /// <param name="memory">What happened before; new incidents are filed there.</param>
    public IncidentLinker(Lexicon lexicon, IIncidentMemory memory)
    {
        _memory = memory;
        _keys = new IncidentKeys(lexicon.Linking);
        _contradiction = new IncidentContradiction(lexicon.Retellings, lexicon.Linking);
        _evidence = new IncidentEvidence(lexicon.Retellings, memory.Terms);
    }

    /// <summary>Links the reports of all articles, day by day of their publication; those without a day come last.</summary>
    public void LinkAll(IEnumerable<Report> reports)
    {
        foreach (var day in reports.GroupBy(r => r.Published ?? DateOnly.MaxValue).OrderBy(d => d.Key)) LinkDay([.. day]);
    }

    /// <summary>Links the reports of one day.</summary>
    public void LinkDay(IReadOnlyCollection<Report> reports)
    {
        foreach (var article in reports.DistinctBy(r => r.Article)) _memory.Terms.Add(article.Terms);
        foreach (var report in reports.OrderByDescending(Told).ThenBy(r => r.Article, StringComparer.Ordinal).ThenBy(r => r.Event.Trigger.Start).ThenBy(r => r.Event.Id, StringComparer.Ordinal)) Link(report);
    }

    private void Link(Report report)
    {
        KnownIncident? best = null;
        var (most, because) = (0.0, "");
        foreach (var incident in _memory.Find(_keys.ToFind(report)))
        {
            var (weight, why) = Compare(report, incident);
            if (weight > most) (best, most, because) = (incident, weight, why);
        }

        if (best is null) best = new KnownIncident(report);
        else best.Add(report, because);
        _memory.File(best, _keys.ToFile(report));
    }

    // By how much the weightiest evidence exceeds what is needed; 0 where it does not, or where a quarter of the reports contradict.
    private (double Weight, string Because) Compare(Report report, KnownIncident incident)
    {
        var (most, because) = (0.0, "");
        var (compared, against) = (0, 0);
        var least = IncidentEvidence.Least(report);
        foreach (var linked in Compared(incident.Reports))
        {
            var other = linked.Report;
            if (other.Article == report.Article)
            {
                least += MoreIfOfOneArticle;
                continue;
            }

            compared++;
            if (_contradiction.Holds(report, other))
            {
                against++;
                continue;
            }

            var (weight, why) = _evidence.Of(report, other);
            if (weight > most) (most, because) = (weight, $"same as '{other.Event.Trigger.Text}' of {other.Article}: {why}");
        }

        return most < least || against * 4 >= compared ? (0, "") : (most - least + double.Epsilon, because);
    }

    private static IEnumerable<LinkedReport> Compared(IReadOnlyList<LinkedReport> reports) =>
        reports.Count <= MostCompared ? reports : reports.Take(FirstCompared).Concat(reports.Skip(reports.Count - MostCompared + FirstCompared));

    // How much a report tells of its happening.
    private static int Told(Report report)
    {
        var e = report.Event;
        return (e.Actors.Count > 0 ? 1 : 0) + (e.Recipients.Count > 0 ? 1 : 0) + (e.Place is { Basis: null } ? 1 : 0) + (e.Time is { Basis: not "publication" } ? 1 : 0) + (e.Numbers.Count > 0 ? 1 : 0);
    }
}
