using System.Text.Json;
using Xunit;

namespace Parley.Tests.Cli;

/// <summary><c>parley link</c>: records in, incidents out.</summary>
public sealed class LinkCommandTests
{
    private static readonly string s_articles = Samples.Line("a", "Norway's foreign minister met Chad's president in Oslo on Monday.") + Samples.Line("b", "The president of Chad and the Norwegian foreign minister held talks in Oslo on Monday.")
        + Samples.Line("c", "Drones struck a market in Kharkiv, killing four people.");

    [Fact]
    public void Two_articles_of_one_meeting_are_one_incident_whatever_their_order()
    {
        var records = CommandRun.With(s_articles, "code").Lines;
        var run = CommandRun.With(string.Join('\n', records), "link");
        Assert.Equal(0, run.Status);
        var meeting = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).Single(i => i.GetProperty("event").GetString() == "CONSULT");
        Assert.Equal(["a", "b"], meeting.GetProperty("members").EnumerateArray().Select(m => m.GetProperty("article").GetString()!));
        Assert.Contains("same as", meeting.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.Equal(run.Out, CommandRun.With(string.Join('\n', records.Reverse()), "link").Out);
    }

    [Fact]
    public void A_line_that_is_no_record_is_named_and_the_others_are_linked()
    {
        var records = CommandRun.With(s_articles, "code").Lines;
        var run = CommandRun.With($"{records[0]}\nnonsense\n\n{records[1]}\n", "link");
        Assert.Equal(1, run.Status);
        Assert.Contains("line 2 is no record", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }
}
