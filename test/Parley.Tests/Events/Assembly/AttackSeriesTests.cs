using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Assembly;

/// <summary>Single attacks of a series are whose the series was, and nobody's where anything speaks against it.</summary>
public sealed class AttackSeriesTests
{
    private const string Series = "Turkish forces carried out nine strikes against PKK fighters in northern Iraq on Monday. ";

    [Theory]
    [InlineData(Series + "Near Zakho, two strikes hit a PKK unit and destroyed a depot.")]
    [InlineData(Series + "The weather was fair. Near Amedi, one strike destroyed a tunnel.")]
    [InlineData("The Turkish army launched dozens of airstrikes in Iraq. One strike killed six fighters.")]
    public void The_attacker_is_told_before(string text)
    {
        var last = Last(text);
        Assert.Equal("TUR", Assert.Single(last.Actors).Country);
        Assert.Contains("is told with", last.Because, StringComparison.Ordinal);
    }

    [Theory]
    // Another attacker comes between.
    [InlineData(Series + "PKK fighters shelled a Turkish base on Friday. A strike killed two soldiers.")]
    [InlineData(Series + "Clan gunmen ambushed a patrol. A strike destroyed a bridge.")]
    // Another kind of attack, a definition, another's strike.
    [InlineData(Series + "An ambush killed six men.")]
    [InlineData(Series + "A strike is an attack from the air.")]
    [InlineData(Series + "A strike by unknown aircraft destroyed a bridge.")]
    // Too far.
    [InlineData(Series + "It rained. It snowed. It was cold. The wind blew. A strike destroyed a bridge.")]
    // At home, and on the attacker himself.
    [InlineData("Ukrainian strikes set fire to a refinery in Samara. A strike killed three people in Kharkiv.")]
    [InlineData(Series + "A strike killed two Turkish soldiers.")]
    public void Where_it_may_be_another_nobody_is(string text) =>
        Assert.DoesNotContain(Engine.Coder.Code(new Article("a", text)).Events, e => e.Because.Contains("is told with", StringComparison.Ordinal));

    private static Parley.Events.Event Last(string text) => Engine.Coder.Code(new Article("a", text)).Events.Last(e => e.Class == EventClass.Assault);
}
