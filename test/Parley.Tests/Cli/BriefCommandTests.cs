using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

public sealed class BriefCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Db => _folder["d.duckdb"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sources_are_read_and_the_page_is_about_them_alone()
    {
        CommandRun.With(Samples.Line("other", "Kenya condemned Somalia."), "read", "-", "--db", Db);
        var run = CommandRun.With(Samples.Line("a", Samples.Visit), "brief", "-", "--db", Db, "-o", _folder["b.html"]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains($"The brief is in {_folder["b.html"]}", run.Out, StringComparison.Ordinal);
        var page = File.ReadAllText(_folder["b.html"]);
        Assert.StartsWith("<!doctype html>", page, StringComparison.Ordinal);
        Assert.Contains("Egypt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kenya", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_sources_it_is_about_the_database()
    {
        CommandRun.With(Samples.Line("a", Samples.Visit) + Samples.Line("b", "Kenya condemned Somalia."), "read", "-", "--db", Db);
        CommandRun.Of("brief", "--db", Db, "-o", _folder["b.md"]);
        var page = File.ReadAllText(_folder["b.md"]);
        Assert.StartsWith("# ", page, StringComparison.Ordinal);
        Assert.Contains("Kenya", page, StringComparison.Ordinal);
        Assert.Contains("Egypt", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_tell_still_makes_a_page()
    {
        CommandRun.With("", "read", "-", "--db", Db);
        Assert.Equal(0, CommandRun.Of("brief", "--db", Db, "-o", _folder["b.html"], "--from", "1999").Status);
        Assert.Contains("<html", File.ReadAllText(_folder["b.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_process_has_a_page_of_its_own()
    {
        var line = Samples.Line("talks", "Delegations of Ukraine and Russia held talks in Istanbul on Monday. Ukraine demanded a ceasefire from Russia.");
        var run = CommandRun.With(line, "brief", "-", "--db", Db, "--process", "ukraine-russia", "--since", "2025-11-01", "-o", _folder["p.html"]);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("In talks since", run.Out, StringComparison.Ordinal);
        Assert.Contains("State of play", File.ReadAllText(_folder["p.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_process_that_is_not_known_the_nearest_are_named()
    {
        CommandRun.With(Samples.Line("a", Samples.Visit), "read", "-", "--db", Db);
        var run = CommandRun.Of("brief", "--db", Db, "--process", "Ukrain Rusia", "-o", _folder["p.html"]);
        Assert.Equal(2, run.Status);
        Assert.Contains("'Ukraine–Russia'", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["p.html"]));
    }

    [Theory]
    [InlineData(2, "-o", "page.doc")]
    [InlineData(2, "--from", "2025", "--to", "2024")]
    [InlineData(2, "--since", "2025")]
    [InlineData(2, "--process", "Sudan", "--actor", "Sudan")]
    [InlineData(1, "-o", "no/such/folder/b.html")]
    [InlineData(1, "--db", "no-such.duckdb")]
    public void What_cannot_be_is_told_in_one_line(int status, params string[] args)
    {
        var run = CommandRun.Of(["brief", .. args]);
        Assert.Equal(status, run.Status);
        Assert.Matches(@"^parley: [^\n]+\n$", run.Error);
    }
}
