using System.Text;
using CsCheck;
using DuckDB.NET.Data;
using Parley.Export.Records;
using Parley.Store;
using Xunit;

namespace Parley.Tests.Store;

public sealed class EventDatabaseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_added_is_found_with_all_its_particulars()
    {
        var article = new Article("a", "Egypt met Iran.")
        {
            Title = "Talks",
            Published = new(2025, 11, 18),
            Publisher = "Wire",
            Byline = "A. Writer",
            Url = "https://example.org/a",
            Language = "en",
        };
        var read = Made.Read(article, Made.Event("e"));
        using var database = Made.Database(_folder, read);
        var stored = database.Find("a")!;
        Assert.Equal(article, stored.Source.Article);
        Assert.Equal((1, "made.txt"), (stored.Source.Version, stored.Source.Origin));
        Assert.Equal(Encoding.UTF8.GetString(RecordJson.Write(read.Record)), stored.Line);
        Assert.Null(database.Find("b"));
    }

    [Fact]
    public void The_same_article_again_changes_nothing()
    {
        using var database = Made.Database(_folder, Made.Read("a", "Egypt met Iran.", Made.Event("e")));
        Assert.Equal([Standing.Known, Standing.New], database.Stand([new("a", "Egypt met Iran."), new("b", "")]));
        database.Begin(Made.Start).Add([Made.Read("a", "Egypt met Iran.", Made.Event("another"))], []);
        Assert.Equal(["e"], database.Events(new()).Select(e => e.Event.Id));
        Assert.Single(database.Records());
    }

    [Fact]
    public void A_changed_text_takes_the_old_ones_place_and_the_old_one_is_kept()
    {
        using (var database = Made.Database(_folder, Made.Read("a", "old", Made.Event("e1"))))
        {
            Assert.Equal([Standing.Changed], database.Stand([new("a", "new")]));
            database.Begin(Made.Start).Add([Made.Read("a", "new", Made.Event("e2"))], []);
            Assert.Equal(["e2"], database.Events(new()).Select(e => e.Event.Id));
            Assert.Equal(("new", 2), (database.Find("a")!.Source.Article.Text, database.Find("a")!.Source.Version));
        }

        Assert.Equal("old:1 new:2", Ask("SELECT string_agg(text || ':' || version, ' ' ORDER BY version) FROM articles"));
        Assert.Equal(2L, Ask("SELECT count(*) FROM records"));
        Assert.Equal(1L, Ask("SELECT count(*) FROM parties RIGHT JOIN events ON events.article = parties.article"));
    }

    [Fact]
    public void Of_versions_in_one_batch_the_last_counts()
    {
        using var database = Made.Database(_folder, Made.Read("a", "1", Made.Event("e1")), Made.Read("a", "1", Made.Event("e1")), Made.Read("a", "2", Made.Event("e2")));
        Assert.Equal(["e2"], database.Events(new()).Select(e => e.Event.Id));
        Assert.Equal(["2"], database.Records().Select(r => r.Source.Article.Text));
    }

    [Fact]
    public void Recoding_replaces_records_and_events_but_no_article()
    {
        using var database = Made.Database(_folder, Made.Read("a", "text", Made.Event("e1")));
        Assert.Equal(1, database.CountOutdated(Made.Coder, "other"));
        Assert.Empty(database.Outdated(Made.Coder, Made.Lexicon));
        var old = database.Outdated(Made.Coder, "other").Single();
        var again = Made.Read("a", "text", Made.Event("e2"));
        database.Begin(Made.Start).Recode([(old.Number, again with { Record = again.Record with { Lexicon = "other" } })]);
        Assert.Equal(["e2"], database.Events(new()).Select(e => e.Event.Id));
        Assert.Equal(0, database.CountOutdated(Made.Coder, "other"));
        Assert.Single(database.Records());
    }

    [Fact]
    public void A_batch_that_fails_leaves_nothing_behind()
    {
        using var database = Made.Database(_folder, Made.Read("a", "text", Made.Event("e1")));
        var broken = Made.Read("c", "text", Made.Event("e3") with { Attributions = [99] });
        Assert.ThrowsAny<Exception>(() => database.Begin(Made.Start).Add([Made.Read("b", "text", Made.Event("e2")), broken], []));
        Assert.Equal(["e1"], database.Events(new()).Select(e => e.Event.Id));
        database.Begin(Made.Start).Add([Made.Read("b", "text", Made.Event("e2"))], []);
        Assert.Equal(["a", "b"], database.Records().Select(r => r.Source.Article.Id));
    }

    [Fact]
    public void More_articles_than_a_page_come_in_order()
    {
        using var database = Made.Database(_folder, [.. Enumerable.Range(0, 600).Select(i => Made.Read($"a{i}", "text"))]);
        Assert.Equal(Enumerable.Range(0, 600).Select(i => $"a{i}"), database.Records().Select(r => r.Source.Article.Id));
        Assert.Equal(600, database.Outdated("other", "").Count());
    }

    [Fact]
    public void Rejections_are_kept_with_their_run()
    {
        using var database = Made.Database(_folder);
        var run = database.Begin(Made.Start);
        run.Add([], [new("f", "binary", "no text"), new("g\0", "no-id", "'; DROP TABLE articles; --")]);
        run.End(Made.Start.Started);
        Assert.Equal([new("f", "binary", "no text"), new("g\uFFFD", "no-id", "'; DROP TABLE articles; --")], database.Rejections(run.Run));
        Assert.Empty(database.Rejections(run.Run + 1));
    }

    [Fact]
    public void Texts_of_any_letters_come_back_as_they_went_in()
    {
        Gen.String[Gen.Char, 0, 40].Array[1, 5].Sample(texts =>
        {
            using var folder = new TempFolder();
            var articles = texts.Select((t, i) => StorableText.Of(new Article($"{i}{t}", t) { Title = t, Publisher = t })).ToArray();
            using var database = Made.Database(folder, [.. articles.Select(a => Made.Read(a))]);
            Assert.All(articles, a => Assert.Equal(a, database.Find(a.Id)!.Source.Article));
            Assert.All(database.Stand(articles), s => Assert.Equal(Standing.Known, s));
        }, iter: 15);
    }

    [Fact]
    public void Storable_text_keeps_its_length()
    {
        Assert.Equal("a\uFFFDb\uFFFD😀\uFFFD", StorableText.Clean("a\0b\uDC00😀\uD800"));
        Assert.Null(StorableText.Clean(null));
    }

    private object? Ask(string sql)
    {
        using var connection = new DuckDBConnection($"DataSource={_folder["made.duckdb"]};access_mode=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
