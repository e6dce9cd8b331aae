using System.Text.RegularExpressions;
using Xunit;

namespace Parley.Tests.Events.Retelling;

/// <summary>
/// The page <c>Cases/Events/Retellings.md</c>: of all pairs of marked words that are coded, how many that were taken for one happening are
/// one, and how many that are one were taken for one. What is reached on the part held back is a floor as well.
/// </summary>
public sealed partial class RetellingPageTests(ITestOutputHelper output)
{
    private const string HeldBack = "## Held back";
    private static readonly string s_page = Repository.Read("test/Parley.Tests/Cases/Events/Retellings.md");

    [GeneratedRegex(@"\((\w):([^)]*)\)")]
    private static partial Regex Mark();

    [Theory]
    [InlineData(true, 0.95, 0.78, 36)]
    [InlineData(false, 0.85, 0.5, 10)]
    public void Happenings_are_told_apart_and_together_as_on_the_page(bool developedOn, double precision, double recall, int least)
    {
        var articles = Articles(developedOn);
        Assert.True(articles.Count >= least);
        int both = 0, mine = 0, page = 0;
        foreach (var (title, text, marks) in articles)
        {
            var events = Engine.Coder.Code(new Article(title, text) { Published = new DateOnly(2025, 11, 18) }).Events;
            var told = marks.ConvertAll(m => events.Where(e => e.Trigger.Span.Overlaps(m.Span)).Select(e => e.SameAs ?? e.Id).ToHashSet());
            for (var i = 0; i < marks.Count; i++)
            {
                for (var j = i + 1; j < marks.Count; j++)
                {
                    if (told[i].Count == 0 || told[j].Count == 0) continue;
                    var (isOne, isTakenForOne) = (marks[i].Happening == marks[j].Happening, told[i].Overlaps(told[j]));
                    (both, mine, page) = (both + (isOne && isTakenForOne ? 1 : 0), mine + (isTakenForOne ? 1 : 0), page + (isOne ? 1 : 0));
                    if (developedOn && isOne != isTakenForOne) output.WriteLine($"{title}: '{marks[i].Span.Of(text)}' and '{marks[j].Span.Of(text)}' are {(isOne ? "one" : "two")}");
                }
            }
        }

        output.WriteLine($"{(developedOn ? "developed on" : "held back")}: precision {both} of {mine}, recall {both} of {page}");
        Assert.True(both >= precision * mine && both >= recall * page, $"precision {both} of {mine}, recall {both} of {page}");
    }

    [Fact]
    public void A_retelling_points_at_a_first_telling_of_its_class_and_says_why()
    {
        foreach (var (title, text, _) in Articles(true))
        {
            var events = Engine.Coder.Code(new Article(title, text) { Published = new DateOnly(2025, 11, 18) }).Events;
            foreach (var again in events.Where(e => e.SameAs is not null))
            {
                var first = Assert.Single(events, e => e.Id == again.SameAs);
                Assert.Null(first.SameAs);
                Assert.Equal(first.Class, again.Class);
                Assert.NotNull(again.SameBecause);
            }
        }
    }

    private static List<(string Title, string Text, List<(string Happening, TextSpan Span)> Marks)> Articles(bool developedOn)
    {
        var part = s_page.Split(HeldBack)[developedOn ? 0 : 1];
        return [.. part.Split("\n### ").Skip(1).Select(Read)];
    }

    private static (string Title, string Text, List<(string Happening, TextSpan Span)> Marks) Read(string section)
    {
        var parts = section.Split('\n', 2);
        var marked = string.Join("\n\n", parts[1].Trim().Split("\n\n").Select(p => p.Replace('\n', ' ')));
        var text = Mark().Replace(marked, m => m.Groups[2].Value);
        var marks = new List<(string, TextSpan)>();
        var taken = 0;
        foreach (Match m in Mark().Matches(marked))
        {
            var start = m.Index - taken;
            marks.Add((m.Groups[1].Value, new TextSpan(start, start + m.Groups[2].Length)));
            taken += m.Length - m.Groups[2].Length;
        }

        return (parts[0].Trim(), text, marks);
    }
}
