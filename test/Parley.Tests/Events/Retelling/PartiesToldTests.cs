using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Retelling;

/// <summary>A retelling that leaves out who did it has it from the first telling.</summary>
public sealed class PartiesToldTests
{
    [Fact]
    public void Who_did_it_is_told_before()
    {
        var text = "Boko Haram fighters killed nine farmers in Gwoza on Sunday. Officials met in Abuja. The nine farmers were killed in Gwoza on Sunday.";
        var again = Assert.Single(Engine.Coder.Code(new Article("a", text)).Events, e => e.SameAs is not null && e.Class == EventClass.Assault);
        Assert.StartsWith("Boko Haram", Assert.Single(again.Actors).Text, StringComparison.Ordinal);
        Assert.Equal(0, again.Actors[0].Start);
        Assert.Contains("is told with 'killed' before", again.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retelling_of_what_nobody_did_stays_so()
    {
        var text = "Nine farmers were killed in Gwoza on Sunday. Officials met in Abuja. The nine farmers were killed in Gwoza on Sunday.";
        Assert.All(Engine.Coder.Code(new Article("a", text)).Events.Where(e => e.Class == EventClass.Assault), e => Assert.Empty(e.Actors));
    }
}
