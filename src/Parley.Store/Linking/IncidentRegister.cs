using DuckDB.NET.Data;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Decisions;
using Parley.Linking.Incidents;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>Which reports tell of one happening: what linking found, and what people decided about it.</summary>
public sealed class IncidentRegister
{
    private readonly DuckDBConnection _connection;

    internal IncidentRegister(DuckDBConnection connection) => _connection = connection;

    /// <summary>Links what is new, changed or coded again since the last linking.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another.</param>
    /// <param name="progress">Told how far it is, after each batch.</param>
    /// <exception cref="DatabaseException">What is stored was linked by a Parley that compared other things.</exception>
    public LinkingReport Link(Lexicon lexicon, Action<LinkingProgress>? progress = null) => LinkingRun.Run(_connection, lexicon, progress);

    /// <summary>Forgets what was linked, but no decision, and links all reports anew in the order of their days.</summary>
    public LinkingReport LinkAll(Lexicon lexicon, Action<LinkingProgress>? progress = null)
    {
        LinkedDays.MarkAll(_connection);
        return Link(lexicon, progress);
    }

    /// <summary>Days whose articles are not linked as they are now.</summary>
    public long CountUnlinkedDays() => _connection.Values<long>("SELECT count(DISTINCT day) FROM unlinked_days")[0];

    /// <summary>Incidents in order of time, read from the file as they are asked for.</summary>
    public IEnumerable<StoredIncident> Find(IncidentFilter filter) => IncidentQuery.Find(_connection, filter);

    /// <summary>Number of incidents that the filter lets through, whatever its limit.</summary>
    public long Count(IncidentFilter filter) => IncidentQuery.Count(_connection, filter);

    /// <summary>The incident of that identifier; null where there is none.</summary>
    public StoredIncident? Find(string id) => IncidentQuery.NumberOf(_connection, id) is { } number ? IncidentQuery.Of(_connection, [number]).Single() : null;

    /// <summary>The incident that a report was linked to; null where it is not linked.</summary>
    public StoredIncident? Holding(ReportKey report) => _connection.Values<int>("""
        SELECT m.incident FROM linked_articles l JOIN incident_members m ON m.article = l.article JOIN events e ON e.article = m.article AND e.position = m.event
        WHERE l.id = $article AND e.id = $event
        """, ("article", report.Article), ("event", report.Event)) is [var number, ..] ? IncidentQuery.Of(_connection, [number]).Single() : null;

    /// <summary>All decisions in their order.</summary>
    public IReadOnlyList<LinkDecision> Decisions() => DecisionQuery.All(_connection);

    /// <summary>Keeps that two incidents are one. The next linking heeds it.</summary>
    public void Merge(StoredIncident one, StoredIncident other, DecisionStamp stamp)
    {
        var decided = new LinkDecisions(Decisions());
        var (ones, others) = (Reports(one), Reports(other));
        // Whoever said before that two of them are two is overruled.
        var overruled = ones.SelectMany(a => others.Select(b => (One: a, Other: b))).Where(p => decided.Of(p.One.Key, p.Other.Key) is { IsOne: false }).Select(p => new LinkDecision(p.One.Key, p.Other.Key, true, stamp.By));
        Keep(AreOne([.. ones, .. others], stamp.By).Concat(overruled).Distinct(), stamp, ones.Concat(others));
    }

    /// <summary>Keeps that the reports of some articles are an incident of their own. The next linking heeds it.</summary>
    /// <param name="incident">The incident that they are of now.</param>
    /// <param name="articles">Identifiers of the articles; some of the incident's, not all.</param>
    /// <param name="stamp">Who decides, when and why.</param>
    public void Split(StoredIncident incident, IReadOnlySet<string> articles, DecisionStamp stamp)
    {
        var reports = Reports(incident);
        var (apart, rest) = (reports.FindAll(r => articles.Contains(r.Article)), reports.FindAll(r => !articles.Contains(r.Article)));
        var two = apart.SelectMany(a => rest.Select(r => new LinkDecision(a.Key, r.Key, false, stamp.By)));
        Keep(AreOne(apart, stamp.By).Concat(AreOne(rest, stamp.By)).Concat(two), stamp, reports);
    }

    private static List<Report> Reports(StoredIncident incident) => [.. incident.Tellings.Select(t => t.Report)];

    // Each with the one that is linked first: when its turn comes, that one is there.
    private static IEnumerable<LinkDecision> AreOne(List<Report> reports, string by)
    {
        List<ReportKey> keys = [.. IncidentLinker.InOrder(reports).Select(r => r.Key)];
        return keys.Skip(1).Select(k => new LinkDecision(keys[0], k, true, by));
    }

    private void Keep(IEnumerable<LinkDecision> decisions, DecisionStamp stamp, IEnumerable<Report> reports)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var decision in decisions) DecisionQuery.Add(_connection, decision, stamp);
        LinkedDays.Mark(_connection, _connection.Values<long>("SELECT article FROM linked_articles WHERE id IN (SELECT unnest($ids))", ("ids", reports.Select(r => r.Article).Distinct().ToList())));
        transaction.Commit();
    }
}
