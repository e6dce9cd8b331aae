using Parley.Events;
using Xunit;

namespace Parley.Tests;

/// <summary>The README's first example is this code, and it does what the README says.</summary>
public sealed class ReadMeTests
{
    private static CodedArticle FirstExample(TextWriter console)
    {
        // <example>
        var coder = Parley.EventCoder.Load();
        var article = new Parley.Article("a1", "Kenya's president met rebel leaders in Nairobi.") { Published = new DateOnly(2025, 11, 18) };
        var coded = coder.Code(article);
        foreach (var e in coded.Events)
            console.WriteLine($"{e.Class}: {string.Join(", ", e.Actors.Select(a => a.Text))} -> {string.Join(", ", e.Recipients.Select(r => r.Text))}  \"{e.Trigger.Text}\"");
        // </example>
        return coded;
    }

    [Fact]
    public void The_first_example_is_this_code()
    {
        var source = Repository.Read("test/Parley.Tests/ReadMeTests.cs").Split("// <example>")[1].Split("// </example>")[0];
        var lines = source.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var readme = Repository.Read("README.md").Replace("Console.WriteLine", "console.WriteLine");
        Assert.All(lines, line => Assert.Contains(line, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_example_finds_the_meeting()
    {
        using var console = new StringWriter();
        var coded = FirstExample(console);
        Assert.Equal("Consult: Kenya's president -> rebel leaders  \"met\"", console.ToString().Trim());
        Assert.Equal("KENGOV", coded.Events[0].Actors[0].Code);
        Assert.Equal("Nairobi", coded.Events[0].Place?.Name);
    }
}
