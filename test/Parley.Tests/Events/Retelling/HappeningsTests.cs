using Parley.Events;
using Parley.Events.Retelling;
using Parley.Ontology;
using Parley.Tests.Export;
using Xunit;

namespace Parley.Tests.Events.Retelling;

/// <summary>One happening, however often it is told, with all that is told of it.</summary>
public sealed class HappeningsTests
{
    private static readonly Event s_first = MadeRecords.Event(EventClass.Assault, "190") with { Id = "first", Place = null, Time = null, Recipients = [] };
    private static readonly Event s_again = MadeRecords.Event(EventClass.Assault, "190") with
    {
        Id = "again",
        SameAs = "first",
        SameBecause = "made by hand",
        Numbers = [new() { Of = "killed", Least = 3, Most = 3, Start = 0, End = 1, Text = "3" }],
    };

    [Fact]
    public void What_only_the_retelling_says_completes_the_first_telling()
    {
        var happening = Assert.Single(Happenings.Of(MadeRecords.Source(s_first, s_again).Record));
        Assert.Equal("first", happening.Id);
        Assert.Equal(["Norway"], happening.Actors.Select(a => a.Name));
        Assert.Equal(["Chad"], happening.Recipients.Select(a => a.Name));
        Assert.Equal("Oslo", happening.Place?.Name);
        Assert.Equal(new DateOnly(2025, 3, 14), happening.Time?.From);
        Assert.Equal(3, Assert.Single(happening.Numbers).Least);
    }

    [Fact]
    public void What_the_first_telling_says_stays()
    {
        var first = s_first with { Recipients = [MadeRecords.Rebels], Numbers = [new() { Of = "killed", Least = 2, Start = 0, End = 1, Text = "2" }] };
        var happening = Assert.Single(Happenings.Of(MadeRecords.Source(first, s_again).Record));
        Assert.Equal(["Rebels"], happening.Recipients.Select(a => a.Name));
        Assert.Equal(2, Assert.Single(happening.Numbers).Least);
    }

    [Fact]
    public void A_total_hides_no_number_of_the_happening_itself()
    {
        var first = s_first with { Numbers = [new() { Of = "killed", Least = 40, Most = 40, Scope = QuantityScope.Total, Start = 0, End = 2, Text = "40" }] };
        var happening = Assert.Single(Happenings.Of(MadeRecords.Source(first, s_again).Record));
        Assert.Equal([40, 3], happening.Numbers.Select(n => n.Least));
    }

    [Fact]
    public void Who_a_heading_takes_for_the_actor_is_put_right()
    {
        var heading = s_first with { Actors = [MadeRecords.Chad] };
        var happening = Assert.Single(Happenings.Of(MadeRecords.Source(heading, s_again).Record));
        Assert.Equal(["Norway"], happening.Actors.Select(a => a.Name));
        Assert.Equal(["Chad"], happening.Recipients.Select(a => a.Name));
    }

    [Fact]
    public void A_record_without_retellings_stays_as_it_is()
    {
        var record = MadeRecords.Source(s_first).Record;
        Assert.Same(record.Events, Happenings.Completed(record));
    }
}
