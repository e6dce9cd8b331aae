using Parley.Events;
using Parley.Linking;
using Parley.Linking.Incidents;
using Parley.Ontology;
using Xunit;
using static Parley.Tests.Linking.ReportsByHand;

namespace Parley.Tests.Linking.Incidents;

/// <summary>Steps of talks that later articles name by their time alone.</summary>
public sealed class JointStepTests
{
    private static readonly EventTime s_march = new() { From = new(2025, 3, 1), To = new(2025, 3, 31), Granularity = "month", Basis = "stated" };

    [Fact]
    public void An_accord_named_by_its_day_and_its_host_is_the_one_signed_that_day()
    {
        Assert.Single(Link(Accord("a", 5, "sign"), Accord("b", 25, "accord").With(e => e with { Actors = [Libya], Recipients = [Libya] })));
        Assert.Equal(2, Link(Accord("a", 5, "sign"), Accord("b", 25, "accord").With(e => e with { Actors = [Libya], Recipients = [Libya], Time = Day(20) })).Count);
    }

    [Fact]
    public void A_truce_declared_is_the_truce_of_that_month()
    {
        var declared = Accord("a", 5, "declare", "ceasefire").With(e => e with { Class = EventClass.Concede, Cameo = CameoCode.Parse("0871"), Actors = [Chad], Recipients = [], Reciprocal = false });
        Assert.Single(Link(declared, Accord("b", 28, "truce").With(e => e with { Time = s_march })));
    }

    [Fact]
    public void Articles_about_others_tell_of_other_accords()
    {
        var others = Accord("b", 25, "accord").With(e => e with { Actors = [Libya], Recipients = [Libya] }) with { Named = new(new Dictionary<string, int> { ["LBY"] = 4, ["EGY"] = 3 }) };
        Assert.Equal(2, Link(Accord("a", 5, "sign"), others).Count);
    }

    [Fact]
    public void Of_times_that_hold_each_other_the_narrowest_is_the_incidents()
    {
        var known = Link(Accord("a", 5, "sign"), Accord("b", 25, "sign").With(e => e with { Time = s_march }), Accord("c", 26, "sign").With(e => e with { Time = s_march }));
        Assert.Equal(new DateOnly(2025, 3, 4), IncidentAssembler.Assemble(Assert.Single(known), _ => null).Time!.To);
    }

    private static IReadOnlyList<KnownIncident> Link(params Report[] reports)
    {
        var memory = new WorkingMemory();
        new IncidentLinker(Engine.Lexicon, memory).LinkAll(reports);
        return memory.Incidents;
    }

    private static Report Accord(string article, int published, params string[] words) =>
        Of(article, published, EventClass.Support, [Chad, Niger], [Chad, Niger], words).With(e => e with { Reciprocal = true, Cameo = CameoCode.Parse("057"), Time = Day(4) })
            with
        { Named = new(new Dictionary<string, int> { ["TCD"] = 5, ["NER"] = 3 }) };
}
