using Parley.Entities.Times;
using Parley.Lexicons;
using Parley.Text;
using Xunit;

namespace Parley.Tests.Entities.Times;

/// <summary>Runs the page <c>Cases/Entities/Times.md</c>.</summary>
public sealed class TimeCases
{
    private static readonly TextParser Parser = TextParser.Load(Directory.GetFiles(Path.Combine(DataFolder.Path, "language", "en"), "*.model").Single());
    private static readonly TimeReader Reader = new(TimeLexicon.Read(new LexiconFiles([DataFolder.Path])));

    public static TheoryData<string, string, string> Page()
    {
        var cases = new TheoryData<string, string, string>();
        var lines = File.ReadAllLines(Path.Combine(Root(), "test", "Parley.Tests", "Cases", "Entities", "Times.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("- ", StringComparison.Ordinal)) continue;
            var expected = lines.Skip(i + 1).TakeWhile(l => l.StartsWith("  - ", StringComparison.Ordinal)).Select(l => l[4..]);
            cases.Add(lines[i][2..12], lines[i][14..], string.Join('\n', expected));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Page))]
    public void The_times_of_a_text_are_those_of_the_page(string published, string text, string expected)
    {
        var parsed = Parser.Parse(new Article("case", text) { Published = published == "undated   " ? null : DateOnly.Parse(published) });
        Assert.Equal(expected, string.Join('\n', Reader.Read(parsed).Select(t => $"{t.Text} | {t.Type} | {t.Value ?? "?"}" + (t.Mod is null ? "" : $" | {t.Mod}"))));
    }

    [Fact]
    public void The_page_holds_at_least_a_hundred_and_fifty_texts() => Assert.True(Page().Count >= 150);

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Parley.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No Parley.slnx above the tests");
        return folder;
    }
}
