using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Participants;

/// <summary>Sentences that parsers misread in the same way again and again, and lists and shared objects.</summary>
public sealed class MendedTreeTests
{
    [Theory]
    [InlineData("Kenya has severed relations with Sudan.", EventClass.Sanction, "KEN", "SDN")]
    [InlineData("Kenya has broken relations with Sudan.", EventClass.Sanction, "KEN", "SDN")]
    [InlineData("Egypt and Jordan welcome the truce with Israel.", EventClass.Support, "EGY JOR", "ISR")]
    [InlineData("Fiji, the Bahamas, Malta and Peru signed a treaty with Japan.", EventClass.Support, "FJI BHS MLT PER", "JPN")]
    [InlineData("The Norwegian government condemned a raid by Sudanese soldiers in Chad and promised food to the displaced families of Chad.", EventClass.Agree, "NOR", "TCD")]
    [InlineData("Peru and Chile have postponed their summit until June.", EventClass.Reject, "PER CHL", "PER CHL")]
    public void Parties_are_found_all_the_same(string text, EventClass told, string actors, string recipients)
    {
        var e = Engine.Coder.Code(new Article("a", text)).Events.First(e => e.Class == told);
        Assert.Equal(actors.Split(' '), e.Actors.Select(a => a.Country));
        Assert.Equal(recipients.Split(' '), e.Recipients.Select(r => r.Country));
    }
}
