using Parley.Evaluation;
using Xunit;

namespace Parley.Tests.Evaluation;

public sealed class CodingFileTests
{
    private static readonly string s_gdelt = string.Join('\t', Enumerable.Range(1, 58).Select(i => i switch { 1 => "7", 6 => "NORGOV", 16 => "TCD", 27 => "051", 58 => "t1", _ => "x" }));
    private static readonly string s_phoenix = string.Join('\t', Enumerable.Range(1, 26).Select(i => i switch { 6 => "NORGOV", 10 => "TCD", 14 => "051", 24 => "t1_4", _ => "x" }));

    public static TheoryData<string, string> Tuples => new()
    {
        { "json", """{"id":"t1","events":[["NORGOV","TCD","051"]]}""" },
        { "objects", """{"id":"t1","events":[{"source":"NORGOV","target":"TCD","code":"051"}]}""" },
        { "array", """[{"id":"t1","events":[["NORGOV","TCD","051"]]}]""" },
        { "header", "id\tsource\ttarget\tcode\nt1\tNORGOV\tTCD\t051\n" },
        { "petrarch", "20250314\tNORGOV\tTCD\t051\t\tt1;t2\tWire\n" },
        { "phoenix", s_phoenix + "\n" },
        { "gdelt", s_gdelt + "\n" },
    };

    [Theory]
    [MemberData(nameof(Tuples))]
    public void Tuples_are_read_in_every_form(string form, string content)
    {
        var text = Gold.Read(content, form).Find("t1")!;
        Assert.Equal([new ActorTuple("NORGOV", "TCD", "051")], text.Tuples);
        Assert.Equal("SUPPORT", Assert.Single(text.Events).Class.Name);
        Assert.Equal("NOR", text.Events[0].Actors[0].Country);
    }

    [Fact]
    public void Icews_names_its_countries()
    {
        var text = Gold.Read("Event ID\tEvent Date\tSource Name\tSource Country\tCAMEO Code\tTarget Name\tTarget Country\tStory ID\n1\t2025-03-14\tKremlin\tRussian Federation\t043\tEnvoy \"K\"\tNorway\tt1\n").Find("t1")!;
        Assert.Equal([new ActorTuple("RUS", "NOR", "043")], text.Tuples);
        Assert.Equal("Envoy \"K\"", text.Events[0].Recipients[0].Words);
    }

    [Fact]
    public void An_address_names_the_article_that_has_it()
    {
        var coding = Gold.Read(s_gdelt.Replace("t1", "https://example.org/a", StringComparison.Ordinal)).With([new Article("a", "Norway praised Chad.") { Url = "https://example.org/a" }]);
        Assert.Equal(("a", "Norway praised Chad."), (coding.Texts[0].Id, coding.Find("a")!.Text));
    }

    [Fact]
    public void Labels_by_hand_gather_in_their_texts()
    {
        var gold = Gold.Read(Gold.ByHand);
        Assert.Equal([("t1", 2), ("t2", 1), ("t3", 0)], gold.Texts.Select(t => (t.Id, t.Events.Count)));
        Assert.Equal("disapprove", gold.Texts[0].Events[1].Mode);
    }

    [Fact]
    public void Sides_that_mirror_each_other_are_one_event()
    {
        var text = Gold.Read("""{"id":"t","events":[["NOR","TCD","040"],["TCD","NOR","040"],["NOR","TCD","112"]]}""").Texts[0];
        Assert.Equal([("CONSULT", true), ("ACCUSE", false)], text.Events.Select(e => (e.Class.Name, e.Reciprocal)));
        Assert.Equal(3, text.Tuples.Count);
    }

    [Fact]
    public void Plover_records_without_a_recipient_are_of_equals()
    {
        var text = Gold.Read("""{"id":"p","text":"Malta and Fiji agreed.","event":"AGREE","source":[{"text":"Malta","code":"MLT"},{"text":"Fiji","code":"FJI"}],"target":""}""").Texts[0];
        Assert.True(text.Events[0].Reciprocal);
        var published = Gold.Read("""{"id":"e9","event":["AGREE"],"source":[{"actor_text":"Malta","code":"MLT"}],"recipient":[],"cite_info":{"citation":"a1"}}""").Texts[0];
        Assert.Equal(("a1", "AGREE"), (published.Id, published.Events[0].Class.Name));
    }

    [Theory]
    [InlineData("id,text,event,mode,actor,recipient,status\na,b,SUPPORT,,,,\na,b,PARTY,,,,", "made, line 3, 'event': 'PARTY' is no class")]
    [InlineData("id,text,event,mode,actor,recipient,status\n,b,SUPPORT,,,,", "made, line 2, 'id': is missing")]
    [InlineData("id,text,event,status\na,\"two\nlines\",SUPPORT,happened\na,\"two\nlines\",SUPPORT,perhaps", "made, line 4, 'status': 'perhaps' is no status")]
    [InlineData("id,text,event\na,one,AID\na,two,AID", "made, line 3, 'text': an earlier row")]
    [InlineData("who,what\na,b", "made, line 1: a table whose form is not known")]
    [InlineData("{\"id\":\"a\",\"events\":[]}\n{\"id\":\"b\",\"events\":[{\"event\":\"AID\",\"confidence\":7}]}", "made, line 2, 'confidence': lies outside")]
    [InlineData("{\"id\":\"a\"}", "made, line 1: this is neither a record")]
    [InlineData("{\"id\":\"a\",\"events\":[[\"NOR\",\"TCD\"]]}", "made, line 1, 'events': a tuple is a list of three")]
    [InlineData("{\"id\":\"a\",\n", "made, line 1: this is no JSON")]
    [InlineData("", "made is empty")]
    public void A_wrong_row_is_told_by_file_line_and_field(string content, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Gold.Read(content)).Message, StringComparison.Ordinal);
}
