using Parley.Events;
using Xunit;

namespace Parley.Tests.Events;

/// <summary>Runs the page <c>Cases/Events/Sources.md</c>.</summary>
public sealed class SourceCases
{
    private static readonly List<ListedCase> s_cases = ListedCase.ReadPage("test/Parley.Tests/Cases/Events/Sources.md");

    public static TheoryData<string> Texts() => [.. s_cases.Select(c => c.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Events_are_vouched_for_as_the_page_says(string text)
    {
        var coded = Engine.Coder.Code(new Article("case", text) { Published = new DateOnly(2025, 11, 18) });
        Assert.Equal(s_cases.Single(c => c.Text == text).Expected, string.Join('\n', coded.Events.Select(e => Line(coded, e))));
    }

    [Fact]
    public void There_are_at_least_thirty_five_cases() => Assert.True(s_cases.Count >= 35);

    private static string Line(CodedArticle coded, Event e)
    {
        var chain = e.Attributions.Select(i => string.Join(' ', coded.Attributions[i].Source.Select(s => s.Text)));
        return $"{e.Trigger.Text} | {(e.Attributions.Count == 0 ? "-" : string.Join(" > ", chain))} | {e.Voice.ToString().ToLowerInvariant()}";
    }
}
