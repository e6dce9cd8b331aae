using System.Data.Common;
using DuckDB.NET.Data;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Store.DuckDb;

namespace Parley.Store.Linking;

/// <summary>Brings back from the database what reports of some days may belong to: for all of them at once, since single look-ups cost a column store as much as thousands.</summary>
internal sealed class IncidentRecall(DuckDBConnection connection)
{
    private readonly List<int> _numbers = [];

    /// <summary>Numbers that the incidents brought back have in the database, by <see cref="KnownIncident.Number"/>.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

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
        foreach (var number in _numbers) memory.Keep(incidents[number]);
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
    private Dictionary<int, KnownIncident> Incidents(List<int> numbers, DateOnly since)
    {
        const string Wanted = "day >= $since::DATE AND incident IN (SELECT unnest($incidents))";
        (string, object?)[] values = [("since", LinkedDays.Name(since)), ("incidents", numbers)];
        var articles = connection.Rows($"SELECT article, id, terms FROM linked_articles WHERE article IN (SELECT article FROM incident_members WHERE {Wanted})", ReadArticle, values).ToDictionary(a => a.Article);
        var (reader, form) = (new FormReader(), Array.Empty<byte>());
        var members = connection.Rows($"SELECT incident, article, day, rowid, form FROM incident_members WHERE {Wanted}", ReadMember, values);
        members.Sort((a, b) => (a.Incident, a.Report.Day, a.Row).CompareTo((b.Incident, b.Report.Day, b.Row)));
        var incidents = new Dictionary<int, KnownIncident>();
        foreach (var (number, _, report) in members)
        {
            if (incidents.TryGetValue(number, out var known)) known.Add(report, null);
            else
            {
                incidents[number] = new KnownIncident(report);
                _numbers.Add(number);
            }
        }

        return incidents;

        (int Incident, long Row, Report Report) ReadMember(DbDataReader row)
        {
            var (article, day) = (articles[row.GetInt64(1)], row.GetFieldValue<DateOnly>(2));
            row.Bytes(4, ref form);
            return (row.GetInt32(0), row.GetInt64(3), ReportForm.Read(reader, form, article.Id, day == DateOnly.MaxValue ? null : day, article.Terms));
        }
    }

    private static (long Article, string Id, TermSet Terms) ReadArticle(DbDataReader row) => (row.GetInt64(0), row.GetString(1), TermSet.Of(row.Bytes(2)));
}
