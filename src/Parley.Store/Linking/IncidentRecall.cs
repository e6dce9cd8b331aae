using System.Data.Common;
using DuckDB.NET.Data;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>Brings back from the database what reports of some days may belong to: for all of them at once, since single look-ups cost a column store as much as thousands.</summary>
internal sealed class IncidentRecall(DuckDBConnection connection)
{
    private readonly Dictionary<KnownIncident, int> _numbers = [];

    /// <summary>Numbers of the incidents brought back.</summary>
    public IReadOnlyDictionary<KnownIncident, int> Numbers => _numbers;

    /// <summary>Fills a memory that is empty.</summary>
    /// <param name="memory">The memory.</param>
    /// <param name="keys">Keys under which the reports will be looked for.</param>
    /// <param name="partners">Reports that were decided about together with one of them.</param>
    /// <param name="first">The first of the days.</param>
    public void Fill(WorkingMemory memory, IReadOnlyCollection<FilingKey> keys, IReadOnlyCollection<ReportKey> partners, DateOnly first)
    {
        var filings = Filings(keys, first);
        var numbers = filings.Incidents;
        numbers.UnionWith(Holding(partners));
        if (numbers.Count == 0) return;
        var incidents = Incidents([.. numbers], partners.Count > 0 ? DateOnly.MinValue : WorkingMemory.Since(first));
        foreach (var incident in incidents.Values) memory.Keep(incident);
        foreach (var (key, day, number) in filings.All)
            if (incidents.TryGetValue(number, out var incident)) memory.File(incident, key, day);
    }

    private LatestFilings Filings(IReadOnlyCollection<FilingKey> keys, DateOnly first)
    {
        var wanted = keys.GroupBy(k => k.Month).ToDictionary(m => m.Key, m => new WantedKeys(m.Select(k => k.Hash)));
        var filings = new LatestFilings();
        using var command = connection.Command("""
            SELECT day, month, entries FROM incident_filings WHERE day >= $since::DATE AND (day < DATE '9999-12-31' OR $isUndated) AND month IN (SELECT unnest($months))
            """, ("since", LinkedDays.Name(WorkingMemory.Since(first))), ("isUndated", first == DateOnly.MaxValue), ("months", wanted.Keys.ToList()));
        // Pages go through one after the other; what is wanted of them is little.
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        var (found, buffer) = (new List<(uint Key, int Incident)>(), Array.Empty<byte>());
        while (reader.Read())
        {
            var (day, month) = (reader.GetFieldValue<DateOnly>(0), reader.GetInt32(1));
            FilingPage.Find(reader.Bytes(2, ref buffer), wanted[month], found);
            foreach (var (key, incident) in found) filings.Add(new FilingKey(month, key), day, incident);
            found.Clear();
        }

        return filings;
    }

    private List<int> Holding(IReadOnlyCollection<ReportKey> reports) => reports.Count == 0 ? [] : connection.Values<int>("""
        SELECT DISTINCT m.incident FROM linked_articles l JOIN incident_members m ON m.article = l.article JOIN events e ON e.article = m.article AND e.position = m.event
        WHERE (l.id, e.id) IN (SELECT unnest($articles), unnest($events))
        """, ("articles", reports.Select(r => r.Article).ToList()), ("events", reports.Select(r => r.Event).ToList()));

    // In order of their numbers, which is that of their coming.
    private OrderedDictionary<int, KnownIncident> Incidents(List<int> numbers, DateOnly since)
    {
        var members = connection.Rows("""
            SELECT incident, article, day, form, rowid FROM incident_members WHERE day >= $since::DATE AND incident IN (SELECT unnest($incidents))
            """, r => (Incident: r.GetInt32(0), Article: r.GetInt64(1), Day: r.GetFieldValue<DateOnly>(2), Form: r.Bytes(3), Row: r.GetInt64(4)), ("since", LinkedDays.Name(since)), ("incidents", numbers));
        var articles = Articles([.. members.Select(m => m.Article).Distinct()]);
        members.Sort((a, b) => (a.Incident, a.Day, a.Row).CompareTo((b.Incident, b.Day, b.Row)));
        var (incidents, reader) = (new OrderedDictionary<int, KnownIncident>(), new FormReader());
        foreach (var member in members)
        {
            var (id, terms) = articles[member.Article];
            var report = ReportForm.Read(reader, member.Form, id, member.Day == DateOnly.MaxValue ? null : member.Day, terms);
            if (incidents.TryGetValue(member.Incident, out var known)) known.Add(report, null);
            else _numbers[incidents[member.Incident] = new KnownIncident(report)] = member.Incident;
        }

        return incidents;
    }

    private Dictionary<long, (string Id, TermSet Terms)> Articles(List<long> articles) => connection.Rows("SELECT article, id, terms FROM linked_articles WHERE article IN (SELECT unnest($articles))",
        ReadArticle, ("articles", articles)).ToDictionary(a => a.Article, a => (a.Id, a.Terms));

    private static (long Article, string Id, TermSet Terms) ReadArticle(DbDataReader row) => (row.GetInt64(0), row.GetString(1), TermSet.Of(row.Bytes(2)));
}
