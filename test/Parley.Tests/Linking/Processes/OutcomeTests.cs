using Parley.Entities;
using Parley.Events;
using Parley.Linking.Processes;
using Parley.Ontology;
using Xunit;
using static Parley.Tests.Linking.Processes.MadeNews;

namespace Parley.Tests.Linking.Processes;

public sealed class OutcomeTests
{
    private static readonly Mention s_captives = Party("captives", null, "CVL", "CVL");

    [Fact]
    public void Releases_are_exchanges_with_the_range_of_their_counts()
    {
        var course = Course(Article("2024-03-05", Release("2024-03-04", 40)), Article("2024-03-06", Release("2024-03-04", 42)));
        var exchange = Assert.Single(course.Exchanges);
        Assert.Equal(("prisoners", 40, 42), (exchange.Of, exchange.Least, exchange.Most));
    }

    [Fact]
    public void Bodies_are_known_by_their_words()
    {
        var bodies = Event(EventClass.Retreat, "0842", "2024-03-04", [Tonga], [Malta], "return", "remains") with { Mode = "return" };
        Assert.Equal("bodies", Assert.Single(Course(Article("2024-03-05", bodies)).Exchanges).Of);
    }

    [Fact]
    public void Two_releases_of_one_article_are_two()
    {
        var other = Event(EventClass.Retreat, "0841", "2024-03-04", [Tonga], [s_captives], "free") with { Mode = "release" };
        Assert.Equal(2, Course(Article("2024-03-05", Release("2024-03-04", 40), other)).Exchanges.Count);
    }

    [Fact]
    public void A_stage_of_the_day_before_is_of_the_exchange_with_the_count_of_all()
    {
        var exchange = Assert.Single(Course(Article("2024-03-06", Release("2024-03-04", 30), Release("2024-03-05", 100))).Exchanges);
        Assert.Equal(100, exchange.Most);
    }

    [Fact]
    public void Demands_offers_and_refusals_are_positions_by_issue()
    {
        var course = Course(Article("2024-03-05", Talks("2024-03-04"), Event(EventClass.Request, "0253", null, [Malta], [Tonga], "demand", "prisoner"), Event(EventClass.Reject, "127", null, [Tonga], null, "reject", "truce")));
        Assert.Equal([("MLT", "prisoners", "demands"), ("TON", "ceasefire", "rejects")], course.Positions.Select(p => (p.Party, p.Issue, p.Stance)).Order());
    }

    [Fact]
    public void An_accord_stands_until_a_party_leaves_it()
    {
        var signed = Article("2024-03-05", Event(EventClass.Support, "057", "2024-03-04", [Malta, Tonga], null, "sign", "accord"));
        Assert.Equal(AgreementStatus.InForce, Assert.Single(Course(signed).Agreements).Status);
        var left = Article("2024-06-02", Event(EventClass.Sanction, "166", "2024-06-01", [Tonga], null, "leave", "accord"));
        Assert.Equal(AgreementStatus.Ended, Assert.Single(Course(signed, left).Agreements).Status);
    }

    [Fact]
    public void What_is_planned_after_the_latest_article_is_next()
    {
        var plan = Talks("2024-03-08", Suva) with { Status = EventStatus.Planned };
        var next = Assert.Single(Course(Article("2024-03-01", plan)).Next);
        Assert.Equal((EventClass.Consult, Day("2024-03-08"), "Suva"), (next.Event, next.From, next.Place));
        Assert.Empty(Course(Article("2024-03-01", plan), Article("2024-03-20", Talks("2024-03-19", Suva))).Next);
    }

    private static Event Release(string day, double count) => Event(EventClass.Retreat, "0841", day, [Tonga], [s_captives], "release", "captive") with
    {
        Mode = "release",
        Numbers = [new Quantity { Of = "released", Least = count, Most = count, Unit = "person", Start = 0, End = 2, Text = $"{count}" }],
    };
}
