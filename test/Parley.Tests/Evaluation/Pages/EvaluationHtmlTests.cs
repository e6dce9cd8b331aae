using System.Text.Json;
using Parley.Evaluation;
using Parley.Evaluation.Pages;
using Parley.Tests.Brief;
using Xunit;

namespace Parley.Tests.Evaluation.Pages;

public sealed class EvaluationHtmlTests
{
    private static EvaluationResult Result(string name = "coding", string id = "t1") => Evaluator.Run(
        Gold.Read(Gold.ByHand.Replace("t1", id, StringComparison.Ordinal)),
        Gold.Read(Gold.Record(id, Gold.Event("SUPPORT", (0, 6), (15, 19), 0.9), Gold.Event("AID", (0, 6), (15, 19), 0.4, ",\"cameo\":\"070\"")), name),
        new() { Errors = 5 },
        Gold.Read(Gold.Record("t2", Gold.Event("CONSULT", (0, 15), (27, 31), 0.9)), "other"));

    private static string Page(EvaluationResult result)
    {
        var writer = new StringWriter();
        EvaluationHtml.Write(result, MadeSources.Written, writer);
        return writer.ToString();
    }

    [Fact]
    public void The_page_is_sound_and_shows_tables_and_pictures()
    {
        var page = HtmlChecks.IsSound(Page(Result()));
        Assert.Equal(2, page.QuerySelectorAll("svg").Length);
        Assert.Contains("p = 1", page.QuerySelector("section[aria-labelledby=against]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("praised", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_words_are_no_markup() => Assert.DoesNotContain("<b>", Page(Result("<b>x</b>", "<b>")), StringComparison.Ordinal);

    [Fact]
    public void Nothing_labelled_gives_a_page_too() => HtmlChecks.IsSound(Page(Evaluator.Run(Gold.Read("id,text,event\na,Nothing.,"), Gold.Read("""{"id":"a","events":[]}"""), new())));

    [Fact]
    public void Json_holds_every_figure()
    {
        using var stream = new MemoryStream();
        EvaluationJson.Write(Result(), stream);
        var json = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal(1, json.GetProperty("events").GetProperty("class").GetProperty("right").GetInt32());
        Assert.Equal(1, json.GetProperty("confusion").GetProperty("none").GetProperty("AID").GetInt32());
        Assert.Equal(1, json.GetProperty("against").GetProperty("only_second").GetInt32());
        Assert.Equal(3, json.GetProperty("errors").GetArrayLength());
    }
}
