using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary><c>parley places import</c>, and the doors of <c>--places</c>.</summary>
public sealed class PlacesCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Import_writes_an_index_and_says_what_it_holds()
    {
        var table = _folder.Write("UA.txt", string.Join('\t', 1, "Vardzok", "Vardzok", "", 48.5, 37.25, "P", "PPL", "UA", "", "05", "", "", "", 1200, "", "", "", "") + "\n");
        var run = CommandRun.Of("places", "import", table, "-o", _folder["x.index"]);
        Assert.Equal((0, $"1 places in {_folder["x.index"]}\n"), (run.Status, run.Error.ReplaceLineEndings("\n")));
        Assert.True(File.Exists(_folder["x.index"]));
    }

    [Fact]
    public void Import_names_the_file_and_line_that_are_wrong()
    {
        var run = CommandRun.Of("places", "import", _folder.Write("XX.txt", "no table\n"), "-o", _folder["x.index"]);
        Assert.Equal(1, run.Status);
        Assert.StartsWith("parley: XX.txt:1: 1 columns", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["x.index"]));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("brief")]
    [InlineData("code")]
    [InlineData("explain")]
    public void Every_command_that_reads_articles_takes_places(string command) => Assert.Contains("--places", CommandRun.Of(command, "--help").Out, StringComparison.Ordinal);
}
