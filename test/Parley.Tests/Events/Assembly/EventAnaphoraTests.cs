using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Assembly;

/// <summary>"The visit", "the attack": words that point back at a happening that was told before.</summary>
public sealed class EventAnaphoraTests
{
    [Theory]
    [InlineData("Kenya's president met the Ugandan president in Kampala on Monday. The meeting lasted two hours.", EventClass.Consult)]
    [InlineData("Egypt and Sudan signed a deal on Monday. The deal covers water.", EventClass.Support)]
    public void Words_that_only_point_back_tell_of_nothing_new(string text, EventClass told)
    {
        var record = Engine.Coder.Code(new Article("a", text));
        var first = text.IndexOf(". ", StringComparison.Ordinal);
        Assert.Contains(record.Events, e => e.Class == told);
        Assert.DoesNotContain(record.Events, e => e.Class == told && e.Trigger.Start > first);
    }

    [Fact]
    public void Who_attacked_is_known_from_the_sentence_before()
    {
        var record = Engine.Coder.Code(new Article("a", "Russian forces shelled the town of Kupiansk on Sunday. The attack killed three civilians."));
        var killed = Assert.Single(record.Events, e => e.Sentence.Start > 0);
        Assert.Equal("RUS", Assert.Single(killed.Actors).Country);
        Assert.Equal("Kupiansk", killed.Place?.Name);
    }

    [Fact]
    public void Both_leaders_are_parties()
    {
        var record = Engine.Coder.Code(new Article("a", "Vladimir Putin flew to Sochi with Recep Tayyip Erdogan. The two leaders signed an agreement on grain."));
        var signed = record.Events.Where(e => e.Sentence.Start > 0).ToList();
        Assert.Contains(signed, e => e.Actors.Select(a => a.Country).ToHashSet().SetEquals(["RUS", "TUR"]));
    }
}
