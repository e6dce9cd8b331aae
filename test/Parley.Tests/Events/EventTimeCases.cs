using Parley.Events;
using Xunit;

namespace Parley.Tests.Events;

/// <summary>Runs the page <c>Cases/Events/EventTimes.md</c>.</summary>
public sealed class EventTimeCases
{
    private static readonly DateOnly s_published = new(2025, 11, 18);
    private static readonly List<ListedCase> s_cases = ListedCase.ReadPage("test/Parley.Tests/Cases/Events/EventTimes.md");

    public static TheoryData<string> Texts() => [.. s_cases.Select(c => c.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_times_of_events_are_those_of_the_page(string text)
    {
        var coded = Engine.Coder.Code(new Article("case", text) { Published = s_published });
        Assert.Equal(s_cases.Single(c => c.Text == text).Expected, string.Join('\n', coded.Events.Select(e => $"{e.Trigger.Text} | {Line(e.Time)}")));
    }

    [Fact]
    public void There_are_at_least_forty_cases() => Assert.True(s_cases.Count >= 40);

    [Fact]
    public void Without_a_day_of_publication_an_event_has_only_a_stated_time()
    {
        var coded = Engine.Coder.Code(new Article("case", "Russian forces attacked Odesa on Monday. In May 2014 Russian forces attacked Donetsk."));
        Assert.Equal([null, new DateOnly(2014, 5, 1)], coded.Events.Select(e => e.Time?.From));
    }

    private static string Line(EventTime? time) =>
        time is null ? "-" : $"{Day(time.From)} | {Day(time.To)} | {time.Granularity} | {time.Basis}";

    private static string Day(DateOnly? day) => day is { } d ? d.ToString("yyyy-MM-dd") : "…";
}
