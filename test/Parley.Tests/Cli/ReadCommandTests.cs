using System.Text.Json;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Db => _folder["d.duckdb"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_articles_again_change_nothing()
    {
        var file = _folder.Write("a.jsonl", Samples.Lines(3));
        var first = CommandRun.Of("read", file, "--db", Db);
        Assert.Equal((0, ""), (first.Status, first.Error));
        Assert.Matches(@"new\s+│ 3 ", first.Out);
        var export = CommandRun.Of("export", "--db", Db).Out;
        var second = CommandRun.Of("read", file, "--db", Db);
        Assert.Matches(@"new\s+│ 0 ", second.Out);
        Assert.Matches(@"known\s+│ 3 ", second.Out);
        Assert.Equal(export, CommandRun.Of("export", "--db", Db).Out);
    }

    [Fact]
    public void A_changed_article_replaces_the_old_one()
    {
        CommandRun.With(Samples.Line("a", "Egypt met Iran."), "read", "-", "--db", Db);
        var run = CommandRun.With(Samples.Line("a", "Egypt met Turkey."), "read", "-", "--db", Db);
        Assert.Matches(@"changed\s+│ 1 ", run.Out);
        Assert.Contains("Turkey", Assert.Single(CommandRun.Of("export", "--db", Db).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_counted_listed_and_written()
    {
        var lines = string.Concat(Enumerable.Range(0, 25).Select(i => $$"""{"id":"bad{{i}}\u001b[31m"}""" + "\n")) + Samples.Line("good", Samples.Visit);
        var run = CommandRun.With(lines, "read", "-", "--db", Db, "--rejections", _folder["r.jsonl"]);
        Assert.Equal(1, run.Status);
        Assert.Matches(@"rejected: no-text\s+│ 25 ", run.Out);
        Assert.Contains("and 5 more; all of them are in", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
        var written = File.ReadAllLines(_folder["r.jsonl"]);
        Assert.Equal(25, written.Length);
        Assert.Equal("bad24\u001b[31m", JsonDocument.Parse(written[24]).RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void Missing_files_fail_and_the_rest_is_read()
    {
        var run = CommandRun.Of("read", _folder["nothing.txt"], _folder.Write("a.jsonl", Samples.Lines(1)), "--db", Db);
        Assert.Equal(1, run.Status);
        Assert.Contains("[not-found]", run.Error, StringComparison.Ordinal);
        Assert.Single(CommandRun.Of("export", "--db", Db).Lines);
    }

    [Fact]
    public void Another_lexicon_is_told_of_and_recoding_uses_it()
    {
        CommandRun.With(Samples.Line("a", "Zorbland met Iran."), "read", "-", "--db", Db);
        Directory.CreateDirectory(_folder["own/triggers"]);
        var header = File.ReadLines(Path.Combine(Repository.Root, "data/triggers/consult.tsv")).First(l => !l.StartsWith('#'));
        File.WriteAllText(_folder["own/triggers/own.tsv"], header + "\n");
        var again = CommandRun.With(Samples.Line("a", "Zorbland met Iran."), "read", "-", "--db", Db, "--lexicon", _folder["own"]);
        Assert.Contains("'parley read --recode'", again.Out, StringComparison.Ordinal);
        var recoded = CommandRun.Of("read", "--recode", "--db", Db, "--lexicon", _folder["own"]);
        Assert.Equal((0, ""), (recoded.Status, recoded.Error));
        Assert.Matches(@"coded again\s+│ 1 ", recoded.Out);
        Assert.DoesNotContain("--recode", CommandRun.Of("read", "--recode", "--db", Db, "--lexicon", _folder["own"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_do_not_show_in_the_database()
    {
        CommandRun.With(Samples.Lines(100), "read", "-", "--db", _folder["one"], "--threads", "1");
        CommandRun.With(Samples.Lines(100), "read", "-", "--db", _folder["four"], "--threads", "4");
        Assert.Equal(CommandRun.Of("export", "--db", _folder["one"]).Out, CommandRun.Of("export", "--db", _folder["four"]).Out);
    }

    [Fact]
    public void A_database_that_is_none_and_a_lexicon_that_is_missing_are_told_in_one_line()
    {
        foreach (var args in new[] { new[] { "read", "-", "--db", _folder.Write("x", "no database") }, ["read", "-", "--db", Db, "--lexicon", _folder["nowhere"]] })
        {
            var run = CommandRun.Of(args);
            Assert.Equal(1, run.Status);
            Assert.Matches(@"^parley: [^\n]+\n$", run.Error);
        }
    }
}
