using Parley.Events.Attributions;
using Xunit;

namespace Parley.Tests.Events.Attributions;

/// <summary>Runs the page Cases/Events/Attribution.md.</summary>
public sealed class AttributionCaseTests
{
    private static readonly List<AttributionCase> s_cases = AttributionCase.ReadPage();
    private static readonly AttributionReader s_reader = new(Engine.Lexicon);

    public static TheoryData<string> Names() => [.. s_cases.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_is_attributed_as_the_page_says(string name)
    {
        var one = s_cases.Single(c => c.Name == name);
        var found = string.Join('\n', Read(one.Text).Select(Line));
        Assert.True(one.Expected == found, $"{one.Text}\nexpected\n{one.Expected}\nfound\n{found}");
    }

    [Fact]
    public void There_are_at_least_sixty_cases() => Assert.True(s_cases.Count >= 60);

    [Fact]
    public void Every_span_quotes_the_text()
    {
        foreach (var one in s_cases)
            Assert.All(Read(one.Text).SelectMany(a => a.Source.Concat(a.Cue).Concat(a.Content)), w => Assert.Equal(w.Text, one.Text[w.Start..w.End]));
    }

    private static IReadOnlyList<Attribution> Read(string text) => s_reader.Read(Engine.Coder.Resolve(new Article("case", text)));

    private static string Line(Attribution a) =>
        $"{Join(a.Source)} | {Join(a.Cue)} | {Join(a.Content)}";

    private static string Join(IReadOnlyList<Words> words) => words.Count == 0 ? "-" : string.Join(" // ", words.Select(w => w.Text));
}
