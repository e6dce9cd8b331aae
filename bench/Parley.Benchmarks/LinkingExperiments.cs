using System.Diagnostics;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Store;
using Parley.Store.DuckDb;
using Parley.Store.Linking;

namespace Parley.Benchmarks;

/// <summary>
/// What linking costs beside a database of made news: <c>linking FILE EVENTS DAYS [TIMES]</c> makes a database of that many events, unless it is there, and links the days after in a copy of it,
/// before which the same is set back in time so many times.
/// </summary>
internal static class LinkingExperiments
{
    private const int Seed = 1815, EventsOfDay = 1500, DaysOfTransaction = 20;
    private static readonly DateOnly s_first = new(2015, 1, 1);
    private static readonly string[] s_grown = ["articles", "linked_articles", "incident_members", "incidents", "incident_filings"];

    public static int Run(string[] args)
    {
        if (args is not [var path, var size, var days, .. var more]) return 1;
        var news = new MadeNews(Seed);
        var lexicon = Lexicon.Read(DataFolder.Path);
        var past = (int)(long.Parse(size) / EventsOfDay);
        if (!File.Exists(path)) Make(path, news, lexicon, past);
        else for (var d = 0; d < past; d++) foreach (var _ in news.Day(s_first.AddDays(d), EventsOfDay)) { }
        Tell(path);
        var copy = path + ".linked";
        File.Copy(path, copy, overwrite: true);
        if (more is [var times]) Grow(copy, int.Parse(times), past);
        Link(copy, news, lexicon, s_first.AddDays(past), int.Parse(days));
        return 0;
    }

    // What lies before is made several times as much by copies that are set back in time, without texts and records: linking reads neither.
    private static void Grow(string path, int times, int days)
    {
        using var connection = DatabaseFile.Connect(path, readOnly: false);
        var (articles, incidents) = (connection.Values<long>("SELECT max(article) FROM articles")[0], connection.Values<int>("SELECT max(incident) FROM incidents")[0]);
        foreach (var table in s_grown) connection.Run($"CREATE TEMP TABLE now_{table} AS SELECT * {(table == "articles" ? "REPLACE ('' AS text)" : "")} FROM {table}");
        foreach (var table in s_grown) connection.Run($"DELETE FROM {table}");
        for (var k = times - 1; k >= 0; k--)
        {
            var (older, article, incident) = (k * days, (times - 1 - k) * articles, (times - 1 - k) * incidents);
            connection.Run($"INSERT INTO articles SELECT * REPLACE (article + {article} AS article, published - {older} AS published) FROM now_articles");
            connection.Run($"INSERT INTO linked_articles SELECT * REPLACE (article + {article} AS article, day - {older} AS day) FROM now_linked_articles");
            connection.Run($"INSERT INTO incident_members SELECT * REPLACE (incident + {incident} AS incident, article + {article} AS article, day - {older} AS day) FROM now_incident_members");
            connection.Run($"INSERT INTO incidents SELECT * REPLACE (incident + {incident} AS incident) FROM now_incidents");
            Shift(connection, older, incident);
            connection.Run("CHECKPOINT");
        }

        Console.WriteLine($"grown to {connection.Values<long>("SELECT count(*) FROM incident_members")[0]:N0} reports");
    }

    private static void Shift(DuckDBConnection connection, int older, int incident)
    {
        var pages = connection.Rows("SELECT day, month, entries FROM now_incident_filings ORDER BY day", r => (Day: r.GetFieldValue<DateOnly>(0), Month: r.GetInt32(1), Entries: r.Bytes(2)));
        using var rows = connection.CreateAppender("incident_filings");
        foreach (var (day, month, entries) in pages)
        {
            var words = MemoryMarshal.Cast<byte, uint>(entries.AsSpan());
            for (var i = words.Length / 2; i < words.Length; i++) words[i] += (uint)incident;
            var set = day.AddDays(-older);
            rows.CreateRow().AppendValue((DateOnly?)set).AppendValue((int?)(month == FilingKey.Undated ? month : month - FilingKey.MonthOf(day) + FilingKey.MonthOf(set))).AppendValue(entries).EndRow();
        }
    }

    // Straight through the appenders, each report in the incident that it is of.
    private static void Make(string path, MadeNews news, Lexicon lexicon, int days)
    {
        EventDatabase.Open(path).Dispose();
        using var connection = DatabaseFile.Connect(path, readOnly: false);
        var (keys, names, article) = (new IncidentKeys(lexicon.Linking, new JointStep(lexicon.Processes.Words)), new HashSet<int>(), 0L);
        for (var d = 0; d < days; d += DaysOfTransaction)
        {
            using var transaction = connection.BeginTransaction();
            using (var articles = new ArticleWriter(connection, 1))
            using (var incidents = new IncidentWriter(connection))
            {
                var terms = new List<TermSet>();
                for (var day = d; day < Math.Min(days, d + DaysOfTransaction); day++)
                    foreach (var (read, happenings) in news.Day(s_first.AddDays(day), EventsOfDay))
                    {
                        articles.Add(++article, 1, read);
                        var reports = ReportReader.Read(read.Record).ToList();
                        terms.Add(reports[0].Terms);
                        for (var i = 0; i < reports.Count; i++)
                        {
                            var isFirst = names.Add(happenings[i]);
                            incidents.Add(happenings[i] + 1, (article, i), new(reports[i], isFirst ? null : "same as 'attack' of wire-20150101-1: the same actor, the same place, shared words"), keys.ToFile(reports[i]));
                            if (isFirst) incidents.Name(happenings[i] + 1, KnownIncident.IdOf(reports[i].Key));
                        }
                    }

                articles.Close();
                incidents.Close();
                TermTable.Add(connection, terms, 1);
            }

            transaction.Commit();
        }
    }

    // Days one by one, as they come from day to day; then as many days at once, as they come from an archive.
    private static void Link(string path, MadeNews news, Lexicon lexicon, DateOnly first, int days)
    {
        using var database = EventDatabase.Open(path);
        for (var d = 0; d < days; d++) Link(database, news, lexicon, $"day {d}", [first.AddDays(d)]);
        Link(database, news, lexicon, $"{days} days", [.. Enumerable.Range(days, days).Select(d => first.AddDays(d))]);
        Link(database, news, lexicon, $"{days} days", [.. Enumerable.Range(2 * days, days).Select(d => first.AddDays(d))]);
    }

    private static void Link(EventDatabase database, MadeNews news, Lexicon lexicon, string what, IReadOnlyList<DateOnly> days)
    {
        var told = days.SelectMany(d => news.Day(d, EventsOfDay)).ToList();
        foreach (var batch in told.Chunk(500)) database.Begin(new(DateTimeOffset.UnixEpoch, "made", "made", [])).Add([.. batch.Select(t => t.Read)], []);
        var (wall, cpu) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
        var report = database.Incidents.Link(lexicon);
        var spent = (Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds;
        Console.WriteLine($"{what}: {report.Reports} reports, {report.Joined} joined ({told.SelectMany(t => t.Happenings).Distinct().Count()} happenings): "
            + $"{wall.Elapsed.TotalSeconds:F2} s, {spent:F2} s of processor, {report.Reports / spent:F0} events a second of one core");
    }

    private static void Tell(string path)
    {
        using var connection = DatabaseFile.Connect(path, readOnly: false);
        connection.Run("CHECKPOINT");
        var events = connection.Values<long>("SELECT count(*) FROM events")[0];
        var bytes = new FileInfo(path).Length;
        Console.WriteLine($"{events:N0} events, {connection.Values<long>("SELECT count(*) FROM incidents")[0]:N0} incidents, {bytes:N0} bytes: {(double)bytes / events:F0} an event");
        foreach (var table in connection.Values<string>("SELECT table_name FROM duckdb_tables() ORDER BY 1"))
        {
            var blocks = connection.Values<long>($"""
                SELECT count(DISTINCT block) FROM (SELECT block_id AS block FROM pragma_storage_info('{table}') UNION ALL SELECT unnest(additional_block_ids) FROM pragma_storage_info('{table}')) WHERE block >= 0
                """)[0];
            Console.WriteLine($"  {table}: about {blocks * 262144.0 / events:F0} bytes an event");
        }
    }
}
