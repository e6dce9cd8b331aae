using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Series;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Linking.Series;

public sealed class SideReaderTests
{
    private static readonly SideLexicon s_sides = SideLexicon.Read(DataFolder.Path);
    private static readonly LinkedParty s_group = new("Rapid Support Forces", "SDN", "REB", "SDNREB");
    private static readonly LinkedParty s_leader = new("Adam Roe", "SDN", "REB", "SDNREB");

    [Fact]
    public void A_country_stands_for_its_own_but_not_for_those_who_fight_it()
    {
        var reader = new SideReader(s_sides, [Between(s_group, MadeIncidents.Norway)]);
        Assert.Equal("Norway", reader.SideOf(MadeIncidents.NorwaysArmy));
        Assert.Equal("Chad", reader.SideOf(MadeIncidents.Chadians));
        Assert.Equal("Rapid Support Forces", reader.SideOf(s_group));
        Assert.Null(reader.SideOf(new("rebels", null, "REB", "REB")));
        Assert.Null(reader.SideOf(new("aid workers", "NGO", null, "NGO")));
    }

    [Fact]
    public void People_count_for_the_only_group_of_their_code()
    {
        Assert.Equal("Rapid Support Forces", new SideReader(s_sides, [Between(s_group, s_leader)]).SideOf(s_leader));
        Assert.Equal("SDNREB", new SideReader(s_sides, []).SideOf(s_leader));
        var another = new LinkedParty("Justice and Equality Movement", "SDN", "REB", "SDNREB");
        Assert.Equal("SDNREB", new SideReader(s_sides, [Between(s_group, another)]).SideOf(s_leader));
    }

    [Theory]
    [InlineData("norway", "Norway")]
    [InlineData("NOR", "Norway")]
    [InlineData("rsf", "Rapid Support Forces")]
    [InlineData("SDNREB", "SDNREB")]
    [InlineData("Harbour Front", "Harbour Front")]
    public void A_side_is_called_by_name_alias_code_or_words(string called, string name)
    {
        LinkedParty[] parties = [MadeIncidents.Norway, s_group, new("Free Harbour Front", null, "REB", "REB")];
        var side = new SideReader(s_sides, [Between(s_group, MadeIncidents.Chad)]).Select(called);
        Assert.Equal(name, side.Name);
        Assert.Single(parties, p => side.Has(p));
    }

    [Fact]
    public void Pairs_are_listed_by_their_incidents_each_once_in_whatever_order()
    {
        Incident[] incidents = [Between(MadeIncidents.Norway, MadeIncidents.Chad), Between(MadeIncidents.Chad, MadeIncidents.Norway) with { Class = EventClass.Assault }, Between(s_group, MadeIncidents.NorwaysArmy), Between(MadeIncidents.Norway, MadeIncidents.NorwaysArmy)];
        Assert.Equal([("Chad", "Norway", 1, 1), ("Norway", "Rapid Support Forces", 1, 0)],
            SidePairs.Of(incidents, new SideReader(s_sides, incidents)).Select(p => (p.One, p.Other, p.Counts.Cooperation, p.Counts.Conflict)));
    }

    private static Incident Between(LinkedParty one, LinkedParty other) => MadeIncidents.Of(EventClass.Aid, "2031-03-04") with { Actors = [one], Recipients = [other] };
}
