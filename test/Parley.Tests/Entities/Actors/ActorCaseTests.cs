using Parley.Entities;
using Xunit;

namespace Parley.Tests.Entities.Actors;

/// <summary>Runs the pages Actors.md and Communities.md of Cases/Entities.</summary>
public sealed class ActorCaseTests
{
    private static readonly List<ActorCase> s_cases = [.. ActorCase.ReadPage("Actors.md"), .. ActorCase.ReadPage("Communities.md")];

    public static TheoryData<string> Lines() => [.. s_cases.Select(c => c.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Actors_are_who_the_page_says(string line)
    {
        var one = s_cases.Single(c => c.Line == line);
        var mentions = Engine.Coder.Code(one.Article).Mentions;
        var found = string.Join("; ", mentions.Select(m => $"[{m.Text}] {Who(m)}"));
        foreach (var (phrase, who) in one.Actors)
            Assert.True(mentions.Any(m => m.Text == phrase && Who(m) == who), $"[{phrase}] is {who}; found: {found}");
        foreach (var other in one.Others)
            Assert.True(mentions.All(m => m.Text != other), $"[{other}] is nobody; found: {found}");
    }

    [Fact]
    public void There_are_at_least_a_hundred_cases() => Assert.True(s_cases.Count >= 100);

    private static string Who(Mention mention) => $"{mention.Country ?? "-"} {mention.SectorAndCommunity ?? "-"}";
}
