using System.Text;
using System.Text.Json;
using Parley.Entities;
using Parley.Events;
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
                Time = new() { From = new(2025, 1, 2), Granularity = "day", Basis = "stated", Start = 1, End = 4, Text = "now" },
                Place = Made.Place("Oslo", "NOR") with { Admin1 = "Oslo", GeonameId = 3143244, Basis = "stated" },
                Numbers = [new() { Of = "killed", Least = 3, Most = 1e7, Unit = "people", Start = 0, End = 1, Text = "3" }],
            },
        ],
        Mentions = [s_party],
        Places = [Made.Place("Oslo", "NOR"), new() { Start = 0, End = 1, Text = "x", Name = "x", Granularity = "country" }],
        Times = [new() { Start = 0, End = 3, Text = "now", Type = "date", Value = "2025", Mod = "start" }, new() { Start = 0, End = 3, Text = "now", Type = "date" }],
        Attributions = [new([new(0, 1, "x")], [], [new(2, 3, "y"), new(4, 5, "z")])],
    };

    [Fact]
    public void A_record_with_all_its_properties_is_written_as_the_serializer_would() => Compare(Full);

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
