using Parley.Entities;
using Xunit;

namespace Parley.Tests.Events.Speakers;

/// <summary>Runs the page <c>Cases/Events/Speakers.md</c>.</summary>
public sealed class SpeakerCases
{
    private static readonly string[] s_firstPerson = ["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"];
    private static readonly List<ListedCase> s_cases = ListedCase.ReadPage("test/Parley.Tests/Cases/Events/Speakers.md");

    public static TheoryData<string> Texts() => [.. s_cases.Select(c => c.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Pronouns_mean_whom_the_page_says(string line)
    {
        var parts = line.Split(" | ");
        var coded = Engine.Coder.Code(new Article("case", parts[^1]) { Publisher = parts.Length > 1 ? parts[0] : null });
        Assert.Equal(s_cases.Single(c => c.Text == line).Expected, string.Join('\n', coded.Mentions.Where(IsFirstPerson).Select(m => Line(coded.Mentions, m))));
    }

    [Fact]
    public void There_are_at_least_thirty_five_cases() => Assert.True(s_cases.Count >= 35);

    private static bool IsFirstPerson(Mention mention) => s_firstPerson.Contains(mention.Text.Split(' ')[0].ToLowerInvariant());

    private static string Line(IReadOnlyList<Mention> mentions, Mention m)
    {
        var others = m.Members ?? (m.SameAs is { } same ? [same] : []);
        return $"{m.Text} | {(m.Name == m.Text ? "-" : m.Name)} | {m.Code ?? "-"} | {(others.Count == 0 ? "-" : string.Join(" + ", others.Select(o => mentions[o].Text)))}";
    }
}
