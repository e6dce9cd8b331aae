using Parley.Events;
using Parley.Ontology;
using Parley.Store;
using Xunit;

namespace Parley.Tests.Store;

public sealed class EventFilterTests : IDisposable
{
    private static readonly string[] s_hostile = ["' OR 1=1 --", "'; DROP TABLE events; --", "%", "_", "\\", "$p0", "\"", "[red]", "名前", "\u202Eabc"];

    private readonly TempFolder _folder = new();
    private readonly EventDatabase _database;

    public EventFilterTests()
    {
        var envoy = Made.Party("Anna Example", "UKR", "GOV", "UKRGOV");
        var army = Made.Party("Russian Armed Forces", "RUS", "MIL", "RUSMIL");
        var hostile = Made.Read("h", "hostile", [.. s_hostile.Select((name, i) => Made.Event($"h{i}", day: null) with { Actors = [Made.Party(name)] })]);
        _database = Made.Database(_folder,
            Made.Read("b", "two", Made.Event("later", EventClass.Assault, "2025-11-20") with { Actors = [army], Place = Made.Place("Kharkiv", "UKR") }),
            Made.Read("a", "one",
                Made.Event("meets", day: "2025-11-18") with { Actors = [envoy], Recipients = [Made.Party("Ukraine", "UKR", null, "UKR")] },
                Made.Event("hosts", day: "2025-11-10", status: EventStatus.Planned) with { Actors = [envoy], Others = [new("mediator", army)] },
                Made.Event("open") with { Time = new() { From = new(2025, 11, 1), Granularity = "month", Basis = "relative" } }),
            hostile);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Events_come_in_order_of_time_and_a_limit_keeps_the_latest()
    {
        Assert.Equal(["open", "hosts", "meets", "later"], Ids(new()).Skip(s_hostile.Length));
        Assert.Equal(["meets", "later"], Ids(new() { Limit = 2 }));
        Assert.Equal(4 + s_hostile.Length, _database.CountEvents(new() { Limit = 2 }));
    }

    [Fact]
    public void What_an_article_tells_again_is_found_by_its_first_telling()
    {
        using var folder = new TempFolder();
        using var database = Made.Database(folder, Made.Read("t", "told twice",
            Made.Event("first", EventClass.Assault),
            Made.Event("again", EventClass.Assault) with { SameAs = "first", SameBecause = "made by hand", Place = Made.Place("Kharkiv", "UKR"), Recipients = [Made.Party("villagers", code: "CVL")] }));
        var found = Assert.Single(database.Events(new() { Place = "Kharkiv", Actors = ["villagers"] }));
        Assert.Equal("first", found.Event.Id);
        Assert.Equal("Kharkiv", found.Event.Place?.Name);
        Assert.Equal(1, database.CountEvents(new()));
    }

    [Theory]
    [InlineData("anna", "hosts meets")]
    [InlineData("Ukraine", "hosts meets")]
    [InlineData("ukr", "hosts meets")]
    [InlineData("UKRGOV", "hosts meets")]
    [InlineData("RUSMIL", "hosts later")]
    [InlineData("armed forces", "hosts later")]
    [InlineData("nobody", "")]
    public void Actors_are_found_by_name_country_and_code(string actor, string ids) => Assert.Equal(ids, string.Join(' ', Ids(new() { Actors = [actor] })));

    [Fact]
    public void Of_two_actors_both_have_part() => Assert.Equal(["hosts"], Ids(new() { Actors = ["Anna Example", "RUS"] }));

    [Fact]
    public void Class_status_place_and_article_choose()
    {
        Assert.Equal(["later"], Ids(new() { Classes = [EventClass.Assault, EventClass.Aid] }));
        Assert.Equal(["hosts"], Ids(new() { Statuses = [EventStatus.Planned] }));
        Assert.Equal(["later"], Ids(new() { Place = "kharkiv" }));
        Assert.Equal(["later"], Ids(new() { Place = "UKR" }));
        Assert.Equal(["later"], Ids(new() { Article = "b" }));
        Assert.Empty(Ids(new() { Article = "nothing" }));
    }

    [Fact]
    public void A_period_takes_in_its_ends_and_what_reaches_into_it()
    {
        Assert.Equal(["open", "meets", "later"], Ids(new() { From = new(2025, 11, 18) }));
        Assert.Equal(["open", "hosts", "meets"], Ids(new() { To = new(2025, 11, 18) }));
        Assert.Equal(["open", "meets"], Ids(new() { From = new(2025, 11, 11), To = new(2025, 11, 19) }));
        Assert.Empty(Ids(new() { To = new(2025, 10, 31) }));
    }

    [Fact]
    public void Hostile_names_are_words_like_others()
    {
        for (var i = 0; i < s_hostile.Length; i++)
        {
            var found = Ids(new() { Actors = [s_hostile[i]], Article = "h" });
            Assert.Contains($"h{i}", found);
            Assert.True(found.Count < 3, s_hostile[i]);
            Assert.Empty(Ids(new() { Place = s_hostile[i] }));
            Assert.Empty(Ids(new() { Article = s_hostile[i] }));
        }
    }

    [Fact]
    public void An_event_comes_whole_with_its_source()
    {
        var found = Assert.Single(_database.Events(new() { Place = "Kharkiv" }));
        Assert.Equal("b", found.Source.Id);
        Assert.Equal(3, Assert.Single(found.Event.Numbers).Least);
        Assert.Equal("AFP", found.Record.Attributions[found.Event.Attributions[0]].Source[0].Text);
    }

    private List<string> Ids(EventFilter filter) => [.. _database.Events(filter).Select(e => e.Event.Id)];
}
