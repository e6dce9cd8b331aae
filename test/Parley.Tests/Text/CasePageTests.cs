using Xunit;

namespace Parley.Tests.Text;

/// <summary>Runs the pages in Cases/Text: a heading, the text after "&gt; " (several such lines are one text with line breaks), then a line for each sentence.</summary>
public sealed class CasePageTests
{
    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var page in Directory.GetFiles(Path.Combine(TestData.Root, "test/Parley.Tests/Cases/Text"), "*.md").Order(StringComparer.Ordinal))
            foreach (var section in File.ReadAllText(page).Split("\n## ").Skip(1))
            {
                var lines = section.Split('\n');
                var text = lines.Where(line => line.StartsWith('>')).Select(line => line.Length > 1 ? line[2..] : "");
                var expected = lines.Skip(1).Where(line => line.Length > 0 && !line.StartsWith('>'));
                data.Add($"{Path.GetFileName(page)}: {lines[0]}", string.Join('\n', text), string.Join('\n', expected));
            }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_text_is_cut_as_the_page_says(string name, string text, string expected)
    {
        var found = TestData.Parser.Segment(text).Select(sentence => string.Join(" | ", sentence.Select(word => word.Of(text))));
        Assert.True(expected == string.Join('\n', found), $"{name}\nexpected {expected}\nfound    {string.Join('\n', found)}");
    }

    [Fact]
    public void There_are_at_least_sixty_cases() => Assert.True(Cases().Count >= 60);
}
