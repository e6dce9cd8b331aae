using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Assembly;

/// <summary>Talks that only their day or their town names.</summary>
public sealed class NamedTalksTests
{
    [Fact]
    public void Talks_of_a_day_or_a_town_are_between_those_whose_talks_the_article_tells()
    {
        var coded = Code("Sudan and Ethiopia exchanged eleven captured herders on Friday. The swap was the one result of the 16 May talks in Asmara.");
        var talks = Assert.Single(coded.Events, e => e.Class == EventClass.Consult);
        Assert.Equal(["ETH", "SDN"], talks.Actors.Select(a => a.Country!).Order());
        Assert.Equal("Asmara", talks.Place?.Name);
        Assert.Equal(new DateOnly(2025, 5, 16), talks.Time?.From);
    }

    [Fact]
    public void A_summit_has_guests_of_its_own_and_talks_of_no_day_and_town_are_nobodys()
    {
        Assert.DoesNotContain(Code("Sudan and Ethiopia exchanged eleven captured herders on Friday. The minister spoke of it at the Asmara summit.").Events, e => e.Trigger.Text.Contains("summit", StringComparison.Ordinal) && e.Actors.Count > 1);
        Assert.DoesNotContain(Code("Drones hit a depot in Gedaref on Friday. Hours later the talks went on.").Events, e => e.Class == EventClass.Consult && e.Actors.Count > 0);
    }

    [Fact]
    public void An_exchange_of_nobody_is_between_those_who_talk_and_keeps_its_count()
    {
        var coded = Code("Sudan and Ethiopia held talks in Djibouti on Monday. Another 40 prisoners were exchanged on Thursday.");
        var exchange = Assert.Single(coded.Events, e => e.Class == EventClass.Retreat);
        Assert.Equal(["ETH", "SDN"], exchange.Actors.Select(a => a.Country!).Order());
        Assert.Equal(40, Assert.Single(exchange.Numbers, n => n.Of == "exchanged").Least);
    }

    [Fact]
    public void Talks_that_nobody_is_told_to_have_broken_off_are_a_break_and_no_talks()
    {
        var coded = Code("Sudan and Ethiopia held talks in Djibouti in May. The talks were suspended on Friday.");
        Assert.Single(coded.Events, e => e.Class == EventClass.Sanction && e.Actors.Count > 1);
        Assert.Single(coded.Events, e => e.Class == EventClass.Consult);
    }

    [Fact]
    public void Who_suspends_his_part_in_talks_held_none_and_a_round_that_opens_later_is_to_come()
    {
        Assert.DoesNotContain(Code("Sudan suspended its participation in peace talks with Ethiopia on Friday.").Events, e => e.Class == EventClass.Consult);
        var coded = Code("Sudan and Ethiopia held talks in Djibouti in May. A second round begins on 16 June in Asmara.");
        Assert.Equal(Parley.Events.EventStatus.Planned, coded.Events.Single(e => e.Trigger.Text.Contains("round", StringComparison.Ordinal)).Status);
    }

    [Fact]
    public void The_donors_meeting_is_not_between_those_who_talk()
    {
        Assert.DoesNotContain(Code("Sudan and Ethiopia held talks in Djibouti in May. A donors' meeting in Oslo on 2 June raised little.").Events, e => e.Class == EventClass.Consult && e.Place?.Name == "Oslo" && e.Actors.Count > 1);
    }

    [Fact]
    public void An_accord_that_somebody_violates_is_not_told_again()
    {
        Assert.DoesNotContain(Code("Sudan and Ethiopia held talks in Djibouti in May. The herders violated the agreement signed in April.").Events, e => e.Class == EventClass.Support);
    }

    private static Parley.Events.CodedArticle Code(string text) => Engine.Coder.Code(new Article("a", text) { Published = new(2025, 6, 8) });
}
