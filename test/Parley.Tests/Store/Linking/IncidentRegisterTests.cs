using System.Text;
using CsCheck;
using Parley.Export.Links;
using Parley.Export.Records;
using Parley.Store;
using Parley.Store.Linking;
using Xunit;

namespace Parley.Tests.Store.Linking;

public sealed class IncidentRegisterTests : IDisposable
{
    private static readonly DateOnly s_day = new(2025, 3, 10);
    private static readonly DecisionStamp s_stamp = new(Made.Start.Started, "Ada", "seen on the spot");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reports_of_one_happening_are_one_incident_with_reasons()
    {
        using var database = Linked(MadeReports.Attack("a", s_day, 0, 3), MadeReports.Attack("b", s_day.AddDays(1), 0, 3), MadeReports.Attack("c", s_day, 1, 9));
        Assert.Equal(["a b", "c"], Groups(database));
        var incident = database.Incidents.Find(new IncidentFilter { LeastReports = 2 }).Single();
        Assert.Equal(1, database.Incidents.Count(new() { LeastReports = 2 }));
        Assert.Equal(incident.Incident.Id, database.Incidents.Find(incident.Incident.Id)!.Incident.Id);
        Assert.Contains("of a:", incident.Tellings[1].Because, StringComparison.Ordinal);
        Assert.Contains("Ardal", incident.Tellings[0].Source.Text, StringComparison.Ordinal);
        Assert.Null(database.Incidents.Find("none"));
    }

    [Fact]
    public void The_order_in_which_articles_of_a_day_arrive_does_not_matter() =>
        Gen.Select(Gen.Shuffle(Articles().ToArray()), Gen.Int[1, 11]).Sample((articles, cut) =>
        {
            using var folder = new TempFolder();
            using var database = EventDatabase.Open(folder["d"]);
            foreach (var part in new[] { articles[..cut], articles[cut..] })
            {
                database.Begin(Made.Start).Add(part, []);
                database.Incidents.Link(Engine.Lexicon);
            }

            Assert.Equal(OfFilter(articles), OfDatabase(database));
        }, iter: 12);

    [Fact]
    public void The_database_and_the_filter_give_the_same_incidents()
    {
        var articles = Articles().Concat(Articles(s_day.AddDays(1), "x")).Concat(Articles(s_day.AddDays(40), "y")).Append(MadeReports.Attack("undated", null, 2, 4)).ToArray();
        using var database = EventDatabase.Open(_folder["d"]);
        foreach (var day in articles.GroupBy(a => a.Article.Published ?? DateOnly.MaxValue).OrderBy(d => d.Key))
        {
            database.Begin(Made.Start).Add([.. day], []);
            database.Incidents.Link(Engine.Lexicon);
        }

        var filtered = OfFilter(articles);
        Assert.Equal(filtered, OfDatabase(database));
        database.Incidents.LinkAll(Engine.Lexicon);
        Assert.Equal(filtered, OfDatabase(database));
    }

    [Fact]
    public void Linking_again_without_news_does_nothing()
    {
        using var database = Linked(MadeReports.Attack("a", s_day, 0, 3));
        Assert.Equal(new LinkingReport(0, 0, 0, 1), database.Incidents.Link(Engine.Lexicon));
        Assert.Equal(0, database.Incidents.CountUnlinkedDays());
    }

    [Fact]
    public void Decisions_survive_and_later_ones_undo_them()
    {
        using var database = Linked(MadeReports.Attack("a", s_day, 0, 3), MadeReports.Attack("b", s_day, 0, 3), MadeReports.Attack("c", s_day.AddDays(1), 1, 9), MadeReports.Attack("d", s_day.AddDays(1), 1, 9));
        Assert.Equal(["a b", "c d"], Groups(database));
        Merge(database, "a", "c");
        Assert.Equal(["a b c d"], Groups(database));
        Assert.Contains(database.Incidents.Find(new IncidentFilter()).Single().Tellings, t => t.Because == "Ada decided so");
        database.Incidents.LinkAll(Engine.Lexicon);
        Assert.Equal(["a b c d"], Groups(database));
        Split(database, "a", "b", "d");
        Assert.Equal(["a c", "b d"], Groups(database));
        database.Incidents.LinkAll(Engine.Lexicon);
        Assert.Equal(["a c", "b d"], Groups(database));
        Merge(database, "d", "a");
        Assert.Equal(["a b c d"], Groups(database));
        Split(database, "a", "c", "d");
        Assert.Equal(["a b", "c d"], Groups(database));
    }

    [Fact]
    public void A_changed_article_leaves_its_old_incident()
    {
        using var database = Linked(MadeReports.Attack("a", s_day, 0, 3), MadeReports.Attack("b", s_day, 0, 3), MadeReports.Attack("c", s_day.AddDays(1), 0, 3));
        Assert.Equal(["a b c"], Groups(database));
        database.Begin(Made.Start).Add([MadeReports.Attack("a", s_day.AddDays(30), 2, 11, verb: 1)], []);
        Assert.Equal(2, database.Incidents.CountUnlinkedDays());
        database.Incidents.Link(Engine.Lexicon);
        Assert.Equal(["a", "b c"], Groups(database));
        Assert.All(database.Incidents.Find(new IncidentFilter()), i => Assert.NotNull(database.Incidents.Find(i.Incident.Id)));
    }

    [Fact]
    public void An_article_coded_again_is_linked_again()
    {
        using var database = Linked(MadeReports.Attack("a", s_day, 0, 3), MadeReports.Attack("b", s_day, 0, 3));
        var old = database.Outdated("other", "other").First(a => a.Article.Id == "b");
        var again = MadeReports.Attack("b", s_day, 3, 3) with { Article = old.Article };
        database.Begin(Made.Start).Recode([(old.Number, again)]);
        database.Incidents.Link(Engine.Lexicon);
        Assert.Equal(["a", "b"], Groups(database));
    }

    [Fact]
    public void An_older_database_is_linked_at_the_first_chance()
    {
        using (var old = EventDatabase.Open(_folder["d"], [.. Parley.Store.DuckDb.Migration.All.Take(6)], TimeProvider.System)) { }
        using (var connection = Parley.Store.DuckDb.DatabaseFile.Connect(_folder["d"], readOnly: false))
        {
            Parley.Store.DuckDb.Sql.Run(connection, "INSERT INTO articles (article, id, version, hash, text, published, run) VALUES (1, 'a', 1, '', 'x', DATE '2025-03-10', 1)");
        }

        using var database = EventDatabase.Open(_folder["d"]);
        Assert.Equal(1, database.Incidents.CountUnlinkedDays());
        Assert.Equal(new LinkingReport(1, 0, 0, 0), database.Incidents.Link(Engine.Lexicon));
    }

    private EventDatabase Linked(params ReadArticle[] articles)
    {
        var database = Made.Database(_folder, articles);
        database.Incidents.Link(Engine.Lexicon);
        return database;
    }

    private static IEnumerable<ReadArticle> Articles(DateOnly? day = null, string prefix = "") =>
        Enumerable.Range(0, 12).Select(i => MadeReports.Attack($"{prefix}{i}", day ?? s_day, i % 4, 3 + (i % 3), i % 2));

    private static void Merge(EventDatabase database, string one, string other)
    {
        database.Incidents.Merge(Holding(database, one), Holding(database, other), s_stamp);
        database.Incidents.Link(Engine.Lexicon);
    }

    private static void Split(EventDatabase database, string of, params string[] articles)
    {
        database.Incidents.Split(Holding(database, of), articles.ToHashSet(), s_stamp);
        database.Incidents.Link(Engine.Lexicon);
    }

    private static StoredIncident Holding(EventDatabase database, string article) => database.Incidents.Holding(new(article, $"e-{article}"))!;

    private static List<string> Groups(EventDatabase database) =>
        [.. database.Incidents.Find(new IncidentFilter()).Select(i => string.Join(' ', i.Tellings.Select(t => t.Source.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];

    private static List<string> OfDatabase(EventDatabase database) =>
        [.. database.Incidents.Find(new IncidentFilter()).Select(i => Encoding.UTF8.GetString(LinkJson.Write(i.Incident))).Order(StringComparer.Ordinal)];

    private static List<string> OfFilter(IEnumerable<ReadArticle> articles)
    {
        var lines = string.Join('\n', articles.Select(a => Encoding.UTF8.GetString(RecordJson.Write(a.Record))));
        using var output = new MemoryStream();
        LinkFilter.Run(Engine.Lexicon, new MemoryStream(Encoding.UTF8.GetBytes(lines)), output, (_, why) => Assert.Fail(why));
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
    }
}
