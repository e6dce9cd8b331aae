using Parley.Events;
using Parley.Linking.Processes;
using Parley.Ontology;
using Xunit;
using static Parley.Tests.Linking.Processes.MadeNews;

namespace Parley.Tests.Linking.Processes;

public sealed class TurnTests
{
    [Fact]
    public void A_process_opens_talks_agrees_and_breaks()
    {
        var course = Course(
            Article("2024-01-02", Event(EventClass.Agree, "036", "2024-01-01", [Tonga], [Malta], "offer", "talk")),
            Article("2024-02-02", Talks("2024-02-01", Suva)),
            Article("2024-03-02", Event(EventClass.Support, "057", "2024-03-01", [Malta, Tonga], null, "sign", "accord")),
            Article("2024-04-02", Event(EventClass.Sanction, "166", "2024-04-01", [Tonga], null, "leave", "accord")));
        Assert.Equal([ProcessStatus.Opening, ProcessStatus.Talks, ProcessStatus.Agreed, ProcessStatus.Broken], course.Turns.Select(t => t.Status));
        Assert.Equal((ProcessStatus.Broken, Day("2024-04-01")), (course.Status, course.Since));
        Assert.All(course.Turns, t => Assert.StartsWith("turns.tsv:", t.Rule, StringComparison.Ordinal));
        Assert.All(course.Turns, t => Assert.Single(t.Incidents));
    }

    [Fact]
    public void Months_without_a_meeting_stall_it()
    {
        var course = Course(Article("2024-02-02", Talks("2024-02-01", Suva)), Article("2024-09-02", Event(EventClass.Accuse, "112", null, [Tonga], [Malta], "accuse")));
        Assert.Equal(ProcessStatus.Stalled, course.Status);
        Assert.Empty(course.Turns[^1].Incidents);
    }

    [Fact]
    public void What_is_to_be_revived_has_stopped()
    {
        var revive = Event(EventClass.Agree, "036", null, [Malta], null, "revive", "talk") with { Status = EventStatus.Planned };
        Assert.Equal(ProcessStatus.Stalled, Course(Article("2024-02-02", Talks("2024-02-01", Suva)), Article("2024-02-20", revive)).Status);
    }

    [Fact]
    public void A_ceasefire_of_one_side_is_none_of_both_until_the_other_joins()
    {
        var alone = Article("2024-02-02", Event(EventClass.Concede, "0871", "2024-02-01", [Tonga], [Malta], "declare", "ceasefire"));
        Assert.DoesNotContain(Read(alone), p => p.Status == ProcessStatus.Agreed);
        var joined = Article("2024-02-06", Event(EventClass.Agree, "0356", "2024-02-05", [Malta], null, "respect", "ceasefire"));
        Assert.Equal(ProcessStatus.Agreed, Course(alone, joined).Status);
    }

    [Fact]
    public void Fighting_of_both_sides_breaks_what_was_agreed()
    {
        var signed = Article("2024-03-02", Event(EventClass.Support, "057", "2024-03-01", [Malta, Tonga], null, "sign", "accord"));
        var one = Article("2024-05-02", Event(EventClass.Assault, "190", "2024-05-01", [Tonga], [Malta], "shell"));
        var other = Article("2024-05-06", Event(EventClass.Assault, "195", "2024-05-05", [Malta], [Tonga], "bomb"));
        Assert.Equal(ProcessStatus.Agreed, Course(signed, one).Status);
        Assert.Equal(ProcessStatus.Broken, Course(signed, one, other).Status);
    }
}
