using DuckDB.NET.Data;
using Parley.Lexicons;
using Parley.Linking.Decisions;
using Parley.Linking.Incidents;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>
/// Links the reports of days that are not linked, or not as they are now. A day is linked as a whole: what was linked of it is taken out first, so that its articles may come in any order and in
/// any number of runs. Days go in batches, each in one transaction.
/// </summary>
internal sealed class LinkingRun
{
    // What is brought back of earlier days is brought back once for a batch.
    private const int BatchArticles = 4000;

    private readonly DuckDBConnection _connection;
    private readonly Lexicon _lexicon;
    private readonly TermCounts _terms;
    private readonly LinkDecisions _decisions;
    private int _next;
    private long _reports, _joined;

    private LinkingRun(DuckDBConnection connection, Lexicon lexicon)
    {
        (_connection, _lexicon) = (connection, lexicon);
        _terms = TermTable.Load(connection);
        _decisions = new LinkDecisions(DecisionQuery.All(connection));
        _next = connection.Values<int>("SELECT (coalesce(max(incident), 0) + 1)::INTEGER FROM incidents")[0];
    }

    /// <summary>Links all that is to be linked.</summary>
    public static LinkingReport Run(DuckDBConnection connection, Lexicon lexicon, Action<LinkingProgress>? progress)
    {
        var days = LinkedDays.Unlinked(connection);
        if (days.Count > 0) LinkedDays.Clear(connection, days.Select(d => d.Day));
        var run = days.Count == 0 ? null : new LinkingRun(connection, lexicon);
        var (all, done) = (days.Sum(d => d.Articles), 0L);
        foreach (var batch in Batches(days))
        {
            run!.Link([.. batch.Select(d => d.Day)]);
            done += batch.Sum(d => d.Articles);
            progress?.Invoke(new(run._reports, done, all));
        }

        return new(days.Count, run?._reports ?? 0, run?._joined ?? 0, connection.Values<long>("SELECT count(*) FROM incidents")[0]);
    }

    private void Link(IReadOnlyList<DateOnly> days)
    {
        var reports = UnlinkedReports.Of(_connection, days);
        var linked = new List<(KnownIncident Incident, LinkedReport Report, IReadOnlyCollection<FilingKey> Keys)>();
        var memory = new WorkingMemory { Terms = _terms, Linked = (incident, report, keys) => linked.Add((incident, report, keys)) };
        var linker = new IncidentLinker(_lexicon, memory, _decisions);
        var recall = new IncidentRecall(_connection);
        recall.Fill(memory, [.. reports.Reports.SelectMany(linker.KeysOf).Distinct()], [.. reports.Reports.SelectMany(r => _decisions.Partners(r.Key)).Distinct()], days[0]);
        linker.LinkAll(reports.Reports);
        Write(days, reports, recall.Numbers, linked);
    }

    private void Write(IReadOnlyList<DateOnly> days, UnlinkedReports reports, IReadOnlyList<int> known, List<(KnownIncident Incident, LinkedReport Report, IReadOnlyCollection<FilingKey> Keys)> linked)
    {
        using var transaction = _connection.BeginTransaction();
        var (begun, earlier) = (new List<KnownIncident>(), new HashSet<int>());
        using (var writer = new IncidentWriter(_connection))
        {
            foreach (var (incident, report, keys) in linked)
            {
                // Those that begin here are numbered on in the order in which they begin.
                var isKnown = incident.Number < known.Count;
                var number = isKnown ? known[incident.Number] : _next + incident.Number - known.Count;
                if (incident.Number == known.Count + begun.Count) begun.Add(incident);
                else _joined++;
                if (isKnown && ReferenceEquals(incident.Reports[0].Report, report.Report)) earlier.Add(number);
                writer.Add(number, reports.Place(report.Report), report, keys);
            }

            foreach (var incident in begun) writer.Name(_next++, incident.Id);
            writer.Close();
        }

        TermTable.Add(_connection, reports.Reports.DistinctBy(r => r.Article).Select(r => r.Terms), 1);
        LinkedDays.NameAgain(_connection, [.. earlier]);
        _connection.Run("DELETE FROM unlinked_days WHERE day IN (SELECT unnest($days)::DATE)", ("days", days.Select(LinkedDays.Name).ToList()));
        transaction.Commit();
        _reports += linked.Count;
    }

    // What has no day is a batch of its own: it may be of any time.
    private static IEnumerable<List<(DateOnly Day, long Articles)>> Batches(List<(DateOnly Day, long Articles)> days)
    {
        var batch = new List<(DateOnly Day, long Articles)>();
        foreach (var day in days)
        {
            if (batch.Count > 0 && (day.Day == DateOnly.MaxValue || batch.Sum(d => d.Articles) + day.Articles > BatchArticles))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(day);
        }

        if (batch.Count > 0) yield return batch;
    }
}
