using Parley.Events;
using Parley.Linking.Processes;
using Parley.Ontology;
using Xunit;
using static Parley.Tests.Linking.Processes.MadeNews;

namespace Parley.Tests.Linking.Processes;

public sealed class RoundTests
{
    [Fact]
    public void Meetings_of_one_day_and_place_are_one_round_others_are_others()
    {
        var course = Course(Article("2024-03-05", Talks("2024-03-04", Suva)), Article("2024-03-06", Event(EventClass.Consult, "040", "2024-03-05", [Sides])), Article("2024-04-02", Talks("2024-04-01", Suva)));
        Assert.Equal([(Day("2024-03-04"), Day("2024-03-05")), (Day("2024-04-01"), Day("2024-04-01"))], course.Rounds.Select(r => (r.From, r.To)));
        Assert.All(course.Rounds, r => Assert.Equal(RoundStatus.Held, r.Status));
        Assert.Equal(["MLT", "TON"], course.Rounds[0].Present);
        Assert.Equal(["Suva"], course.Venues);
        Assert.Equal(["FJI"], course.Hosts);
    }

    [Fact]
    public void What_was_announced_is_held_when_it_was()
    {
        var plan = Talks("2024-03-08", Suva) with { Status = EventStatus.Planned };
        Assert.Equal(RoundStatus.Announced, Assert.Single(Course(Article("2024-03-01", plan)).Rounds).Status);
        Assert.Equal(RoundStatus.Held, Assert.Single(Course(Article("2024-03-01", plan), Article("2024-03-09", Talks("2024-03-08", Suva))).Rounds).Status);
    }

    [Fact]
    public void A_break_of_a_day_an_accord_of_one_side_and_meetings_since_a_month_are_no_rounds()
    {
        var broken = Event(EventClass.Sanction, "164", "2024-03-08", [Tonga], null, "suspend", "talk");
        var signed = Event(EventClass.Support, "057", "2024-03-07", [Malta], null, "sign", "accord");
        var times = Talks(null) with { Time = new() { From = Day("2023-09-01"), Granularity = "month", Basis = "relative" } };
        Assert.Equal(Day("2024-03-04"), Assert.Single(Course(Article("2024-03-05", Talks("2024-03-04", Suva)), Article("2024-03-09", broken, signed, times)).Rounds).From);
    }

    [Fact]
    public void Who_calls_off_is_absent()
    {
        var plan = Talks("2024-03-08", Suva) with { Status = EventStatus.Planned };
        var refusal = Event(EventClass.Reject, "125", "2024-03-08", [Tonga], null, "refuse", "talk");
        var round = Assert.Single(Course(Article("2024-03-01", plan), Article("2024-03-08", refusal)).Rounds);
        Assert.Equal((RoundStatus.CalledOff, "TON"), (round.Status, Assert.Single(round.Absent)));
    }

    [Fact]
    public void One_side_meets_the_mediator_without_the_other()
    {
        var visit = Event(EventClass.Consult, "040", null, [Malta], [Fiji], "meeting") with { Status = EventStatus.Planned, Place = Suva };
        var refusal = Event(EventClass.Reject, "125", "2024-03-08", [Tonga], null, "participate");
        var round = Assert.Single(Course(Article("2024-03-07", visit, refusal)).Rounds);
        Assert.Equal((RoundStatus.Announced, Day("2024-03-08"), "Suva"), (round.Status, round.From, round.Place));
        Assert.Equal(["MLT", "TON", "FJI"], [.. round.Present, .. round.Absent, .. round.Mediators]);
    }

    [Fact]
    public void Calls_letters_and_meetings_with_others_are_no_rounds()
    {
        var call = Talks("2024-03-01") with { Mode = "phone" };
        var letter = Event(EventClass.Consult, "040", "2024-03-02", [Malta], [Tonga], "letter");
        var other = Event(EventClass.Consult, "040", "2024-03-03", [Malta], [Peru], "talk");
        Assert.DoesNotContain(Read(Article("2024-03-04", call, letter, other)), p => p.Rounds.Count > 0);
    }

    [Fact]
    public void Unnamed_delegates_are_the_parties_only_of_the_process_the_article_is_of()
    {
        Assert.Single(Course(Article("2024-03-05", Event(EventClass.Consult, "046", "2024-03-04", [Delegates], null, "talk"))).Rounds);
        Assert.Empty(Read(Article("2024-03-05", Event(EventClass.Consult, "046", "2024-03-04", [Delegates], null, "talk")) with { Mentions = [Malta, Delegates] }));
    }
}
