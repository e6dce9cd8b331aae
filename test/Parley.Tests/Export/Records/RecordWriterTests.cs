using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Attributions;
using Parley.Export.Records;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Export.Records;

public class RecordWriterTests
{
    private static readonly Mention s_party = Made.Party("Sunni Kurds", "IRQ", "CVL", "IRQCVL") with { Religion = "SUN", Role = "militia", SameAs = 3, Members = [1, 2] };

    /// <summary>A record in which every property stands.</summary>
    internal static readonly CodedArticle Full = new()
    {
        Id = "a \"quoted\" <é> 日",
        Coder = Made.Coder,
        Lexicon = Made.Lexicon,
        Register = "def",
        Published = new(2025, 1, 3),
        Publisher = "The Oslo Post",
        Fingerprint = "0123",
        Events =
        [
            Made.Event("bare", day: null) with { Context = [], Cameo = null, Numbers = [], Attributions = [] },
            Made.Event("full") with
            {
                Mode = "visit",
                Actors = [s_party, Made.Party("Oslo")],
                Recipients = [s_party with { Religion = null, Ethnic = "KUR", Members = [] }],
                Others = [new Participant("host", s_party)],
                Reciprocal = true,
                Words = ["visit", "oslo"],
                Attributions = [0],
                SameAs = "bare",
                SameBecause = "the same day",
                Time = new() { From = new(2025, 1, 2), To = new(2025, 1, 3), Granularity = "day", Basis = "stated", Start = 1, End = 4, Text = "now" },
                Place = Made.Place("Oslo", "NOR") with { Admin1 = "Oslo", GeonameId = 3143244, Basis = "stated" },
                Numbers = [new() { Of = "killed", Least = 3, Most = 1e7, About = true, Scope = QuantityScope.Among, Unit = "people", Start = 0, End = 1, Text = "3" }],
            },
        ],
        Mentions = [s_party],
        Places = [Made.Place("Oslo", "NOR"), new() { Start = 0, End = 1, Text = "x", Name = "x", Granularity = "country" }],
        Times = [new() { Start = 0, End = 3, Text = "now", Type = "date", Value = "2025", Mod = "start" }, new() { Start = 0, End = 3, Text = "now", Type = "date" }],
        Attributions = [new([new(0, 1, "x")], [], [new(2, 3, "y"), new(4, 5, "z")])],
    };

    [Fact]
    public void A_record_with_all_its_properties_is_written_as_the_serializer_would() => Compare(Full);

    // Without this, a property that is new to the record could be left out by reader and writer, and no test would tell.
    [Fact]
    public void Every_property_stands_in_the_full_record()
    {
        var record = JsonNode.Parse(RecordJson.Write(Full))!;
        var events = record["events"]!.AsArray();
        Dictionary<Type, IEnumerable<JsonNode?>> written = new()
        {
            [typeof(CodedArticle)] = [record],
            [typeof(Event)] = events,
            [typeof(Mention)] = events.SelectMany(e => All(e, "actors").Concat(All(e, "recipients"))),
            [typeof(Place)] = All(record, "places").Concat(events.Select(e => e!["place"])),
            [typeof(EventTime)] = events.Select(e => e!["time"]),
            [typeof(TimeExpression)] = All(record, "times"),
            [typeof(Quantity)] = events.SelectMany(e => All(e, "numbers")),
            [typeof(Attribution)] = All(record, "attributions"),
            [typeof(Words)] = events.Select(e => e!["trigger"]),
        };
        foreach (var (type, nodes) in written)
            Assert.Empty(RecordJson.Options.GetTypeInfo(type).Properties.Where(p => p.Get is not null).Select(p => p.Name).Except(nodes.OfType<JsonObject>().SelectMany(o => o.Select(p => p.Key))).Select(name => $"{type.Name}: {name}"));
    }

    private static JsonArray All(JsonNode? node, string list) => node![list]?.AsArray() ?? [];

    [Fact]
    public void What_is_coded_is_written_as_the_serializer_would() =>
        Compare(Engine.Coder.Code(new Article("a", "Peru's army said on Monday that rebels had killed 12 soldiers near Lima. The president of Peru will meet them with Chile's envoy.") { Published = new DateOnly(2025, 11, 18) }));

    [Fact]
    public void Every_name_of_a_class_a_status_a_voice_and_a_stance_is_the_serializers()
    {
        foreach (var value in Enum.GetValues<EventClass>()) Compare(Full with { Events = [Made.Event("e", value)] });
        foreach (var value in Enum.GetValues<EventStatus>()) Compare(Full with { Events = [Made.Event("e", status: value)] });
        foreach (var value in Enum.GetValues<EventVoice>()) Compare(Full with { Events = [Made.Event("e") with { Voice = value }] });
        foreach (var value in Enum.GetValues<Stance>()) Compare(Full with { Attributions = [Full.Attributions[0] with { Stance = value }] });
    }

    private static void Compare(CodedArticle article) =>
        Assert.Equal(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(article, RecordJson.Options)), Encoding.UTF8.GetString(RecordJson.Write(article)));
}
