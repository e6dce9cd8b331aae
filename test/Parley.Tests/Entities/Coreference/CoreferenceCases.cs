using Parley.Entities;
using Xunit;

namespace Parley.Tests.Entities.Coreference;

/// <summary>Runs the page <c>Cases/Entities/Coreference.md</c>.</summary>
public sealed class CoreferenceCases
{
    public static TheoryData<string, string> Page()
    {
        var cases = new TheoryData<string, string>();
        var lines = Repository.Read("test/Parley.Tests/Cases/Entities/Coreference.md").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("- ", StringComparison.Ordinal)) continue;
            var expected = lines.Skip(i + 1).TakeWhile(l => l.StartsWith("  - ", StringComparison.Ordinal)).Select(l => l[4..].TrimEnd());
            cases.Add(lines[i][2..].TrimEnd(), string.Join('\n', expected));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Page))]
    public void Mentions_mean_whom_the_page_says(string text, string expected)
    {
        var mentions = Engine.Coder.Resolve(new Article("case", text)).Mentions;
        var read = new List<string>();
        var at = 0;
        foreach (var line in expected.Split('\n'))
        {
            var words = line[..line.IndexOf(" | ", StringComparison.Ordinal)];
            var found = Enumerable.Range(at, mentions.Count - at).FirstOrDefault(i => mentions[i].Text == words, -1);
            if (found >= 0) at = found + 1;
            read.Add($"{words} | {(found < 0 ? "is no mention" : Meaning(mentions, found))}");
        }

        Assert.Equal(expected, string.Join('\n', read));
    }

    [Fact]
    public void The_page_holds_at_least_sixty_texts() => Assert.True(Page().Count >= 60);

    private static string Meaning(IReadOnlyList<Mention> mentions, int index) =>
        mentions[index].Members is { } members ? string.Join(" + ", members.Select(m => mentions[m].Text))
        : mentions[index].SameAs is { } same ? mentions[same].Text : "-";
}
