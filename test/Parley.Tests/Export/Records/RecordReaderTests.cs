using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Events;
using Parley.Export.Records;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Tests.Store;
using Xunit;

namespace Parley.Tests.Export.Records;

public sealed class RecordReaderTests
{
    private static readonly CodedArticle s_full = RecordWriterTests.Full;

    [Fact]
    public void A_record_with_all_its_properties_is_read_as_the_serializer_would() => Compare(RecordJson.Write(s_full));

    [Fact]
    public void What_is_coded_is_read_as_the_serializer_would() =>
        Compare(RecordJson.Write(Engine.Coder.Code(new Article("a", "Chile's army said on Friday that rebels had killed 15 soldiers near Arica. The president of Chile will meet them with Peru's envoy.") { Published = new DateOnly(2025, 11, 18) })));

    [Fact]
    public void Every_name_of_a_class_a_status_a_voice_and_a_stance_is_known()
    {
        foreach (var value in Enum.GetValues<EventClass>()) Compare(RecordJson.Write(s_full with { Events = [Made.Event("e", value)] }));
        foreach (var value in Enum.GetValues<EventStatus>()) Compare(RecordJson.Write(s_full with { Events = [Made.Event("e", status: value)] }));
        foreach (var value in Enum.GetValues<EventVoice>()) Compare(RecordJson.Write(s_full with { Events = [Made.Event("e") with { Voice = value }] }));
        foreach (var value in Enum.GetValues<Stance>()) Compare(RecordJson.Write(s_full with { Attributions = [s_full.Attributions[0] with { Stance = value }] }));
        foreach (var value in Enum.GetValues<QuantityScope>()) Compare(RecordJson.Write(s_full with { Events = [Made.Event("e") with { Numbers = [s_full.Events[1].Numbers[0] with { Scope = value, About = true }] }] }));
    }

    [Fact]
    public void Properties_may_stand_in_any_order_and_those_that_are_not_known_are_passed_over()
    {
        var line = RecordJson.Write(s_full);
        var turned = Turned(JsonNode.Parse(line)!)!.ToJsonString();
        Assert.Equal(Encoding.UTF8.GetString(line), Encoding.UTF8.GetString(RecordJson.Write(RecordJson.Read(Encoding.UTF8.GetBytes(turned)))));
    }

    [Theory]
    [InlineData("""{"id":"a","coder":"c"}""", "lexicon")]
    [InlineData("""{"id":7,"coder":"c","lexicon":"l"}""", "no record")]
    [InlineData("""{"id":"a","coder":"c","lexicon":"l","published":"in May"}""", "no record")]
    [InlineData("""{"id":"a","coder":"c","lexicon":"l","events":{}}""", "list")]
    [InlineData("""{"id":"a","coder":"c","lexicon":"l","events":[{"event":"DANCE"}]}""", "DANCE")]
    [InlineData("""{"id":"a","coder":"c","lexicon":"l"} {}""", "")]
    [InlineData("""{"id":"a","coder":"c","lexicon":""", "")]
    [InlineData("null", "object")]
    [InlineData("", "")]
    public void What_is_no_record_is_told(string line, string told) =>
        Assert.Contains(told, Assert.ThrowsAny<JsonException>(() => RecordJson.Read(Encoding.UTF8.GetBytes(line))).Message, StringComparison.Ordinal);

    private static JsonNode? Turned(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(p => KeyValuePair.Create(p.Key, Turned(p.Value))).Prepend(new("new", new JsonArray(new JsonObject { ["deep"] = 1 })))),
        JsonArray a => new JsonArray([.. a.Select(Turned)]),
        _ => node?.DeepClone(),
    };

    // Compared as they are written again: lists are equal only to themselves.
    private static void Compare(byte[] line)
    {
        var read = RecordJson.Read(line);
        Assert.Equal(Encoding.UTF8.GetString(RecordJson.Write(JsonSerializer.Deserialize<CodedArticle>(line, RecordJson.Options)!)), Encoding.UTF8.GetString(RecordJson.Write(read)));
        Assert.Equal(Encoding.UTF8.GetString(line), Encoding.UTF8.GetString(RecordJson.Write(read)));
    }
}
