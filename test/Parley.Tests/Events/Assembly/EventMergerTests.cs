using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Assembly;

/// <summary>One happening told with several words of a sentence is one event.</summary>
public sealed class EventMergerTests
{
    [Theory]
    [InlineData("On Friday a Taliban commander was hit and killed by a NATO air strike near Kunduz.")]
    [InlineData("Boko Haram's suicide attacks in Gwoza, which targeted and killed dozens of farmers, went on.")]
    [InlineData("A series of French airstrikes killed 30 militants and destroyed six pickups near Gao.")]
    [InlineData("Six Saudi strikes hit two Houthi units; destroyed a drone; and damaged nine roads.")]
    [InlineData("Rebels of the FDLR carried out an attack on a convoy in Goma that killed five rangers.")]
    public void A_deed_and_what_it_did_are_one(string text) =>
        Assert.Single(Engine.Coder.Code(new Article("a", text)).Events, e => e.Class == EventClass.Assault);

    [Fact]
    public void What_is_done_in_a_war_is_an_event_of_its_own()
    {
        var text = "In the war, in which Sudan shelled Chad, Chad killed nine Sudanese soldiers.";
        Assert.True(Engine.Coder.Code(new Article("a", text)).Events.Count(e => e.Class == EventClass.Assault) > 1);
    }
}
