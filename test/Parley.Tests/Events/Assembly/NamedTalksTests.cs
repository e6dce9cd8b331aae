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

    private static Parley.Events.CodedArticle Code(string text) => Engine.Coder.Code(new Article("a", text) { Published = new(2025, 6, 8) });
}
