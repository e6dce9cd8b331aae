using Parley.Brief.Statements;
using Parley.Entities;
using Parley.Events;
using Parley.Ontology;
using Parley.Text.Fingerprints;
using Xunit;
using static Parley.Tests.Brief.Processes.MadeProcess;
using static Parley.Tests.Linking.Processes.MadeNews;

namespace Parley.Tests.Brief.Processes;

public sealed class ProcessBriefTests
{
    private static Event Demand => Event(EventClass.Request, "0253", null, [Malta], [Tonga], "demand", "prisoner");

    // Not where the names of the two parties stand: who is named within a party's words is meant too.
    private static Mention Apart(string name, string? country, string sector) => Party(name, country, sector, country + sector) with { Start = 50, End = 60 };

    [Fact]
    public void The_state_of_play_is_at_most_ten_lines_and_each_has_its_words()
    {
        var release = Event(EventClass.Retreat, "0841", "2024-03-06", [Tonga], [Malta], "free", "captive") with { Mode = "release" };
        var brief = Composed(Article("2024-03-05", Talks("2024-03-04", Suva), Demand), Article("2024-03-08", release, Attack("2024-03-07", 3, Malta)));
        Assert.InRange(brief.State.Findings.Count, 6, 10);
        Assert.Equal("In talks since 4 Mar 2024: the parties meet.", Said(brief.State.Findings[0]));
        Assert.Contains(brief.State.Findings, f => Said(f) == "Malta and Tonga met in Suva on 4 Mar 2024.");
        Assert.Contains(brief.State.Findings, f => f.Label == "Malta" && Said(f) == "Demands on prisoners.");
        Assert.All(brief.State.Findings.Where(f => f.Label != "Next"), f =>
        {
            var quote = f.Evidence.Quotes[0];
            Assert.Equal("Lagoon Post", quote.Publisher);
            Assert.NotNull(quote.Published);
            Assert.Contains(quote.Pieces, p => p.Kind == PieceKind.Trigger && p.Text == "deed");
        });
    }

    [Fact]
    public void A_silence_is_told_by_the_last_meeting_before_it()
    {
        var brief = Composed(Article("2024-03-05", Talks("2024-03-04", Suva)), Article("2024-09-02", Demand));
        Assert.StartsWith("Stalled since", Said(brief.State.Findings[0]), StringComparison.Ordinal);
        Assert.Equal(Day("2024-03-05"), brief.State.Findings[0].Evidence.Quotes[0].Published);
        Assert.All(brief.Turns.Findings, f => Assert.NotEmpty(f.Evidence.Quotes));
    }

    [Fact]
    public void Changes_are_what_is_new_since_the_day()
    {
        var sources = new[] { Source(Article("2024-03-05", Talks("2024-03-04", Suva))), Source(Article("2024-04-20", Talks("2024-04-19"), Demand)) };
        Assert.Equal(Day("2024-03-20"), Composed(sources).Since);
        var changes = Composed(sources, Options with { Since = Day("2024-04-01") }).Changes.Findings;
        Assert.All(changes, f => Assert.Equal(Day("2024-04-20"), f.Evidence.Quotes[0].Published));
        Assert.Contains(changes, f => Said(f) == "Malta made a demand on prisoners.");
        Assert.Empty(Composed(sources, Options with { Since = Day("2024-05-01") }).Changes.Findings);
    }

    [Fact]
    public void Casualties_are_ranges_and_copies_are_one_witness()
    {
        var print = Fingerprint.Of(Enumerable.Range(0, 80).Select(i => $"w{i}"))!.ToString();
        var talks = Talks("2024-03-04", Suva);
        var brief = Composed([
            Source(Article("2024-03-05", talks, Attack("2024-03-03", 9, Malta)) with { Id = "one", Fingerprint = print }),
            Source(Article("2024-03-05", talks, Attack("2024-03-03", 9, Malta)) with { Id = "copy", Fingerprint = print }, "Harbour Echo"),
            Source(Article("2024-03-06", talks, Attack("2024-03-03", 11, Malta)) with { Id = "other" }, "Reef Courier"),
        ]);
        var attack = Assert.Single(brief.Ground.Findings);
        Assert.Equal(["9 to 11 killed", "told by 2 articles"], attack.Notes.Select(n => n.Text));
        var dispute = Assert.Single(brief.Disputes.Disputes);
        Assert.Equal(["9", "11"], dispute.Values.Select(v => v.Pieces[0].Text));
        Assert.Contains("repeated word for word in 1 other article", Said(dispute.Values[0]), StringComparison.Ordinal);
        Assert.All(dispute.Values, v => Assert.Single(v.Evidence.Quotes));
    }

    [Fact]
    public void Attacks_by_nobody_named_count_at_home_and_those_on_strangers_do_not()
    {
        var raid = Attack("2024-03-03", 2) with { Recipients = [Apart("villagers", null, "CVL")] };
        var abroad = raid with { Place = Suva, Words = ["bomb"] };
        var onPeru = Attack("2024-03-01", 1, Apart("gunmen", null, "UAF")) with { Recipients = [Apart("Peru", "PER", "GOV")], Words = ["shoot"] };
        Assert.Single(Composed(Article("2024-03-05", Talks("2024-03-04", Suva), raid, abroad, onPeru)).Ground.Findings);
    }

    [Fact]
    public void Positions_stand_side_by_side()
    {
        var positions = Composed(Article("2024-03-05", Talks("2024-03-04"), Demand, Event(EventClass.Reject, "127", null, [Tonga], null, "reject", "prisoner"))).Positions;
        Assert.Equal(["Malta", "Tonga"], positions.Parties);
        var row = Assert.Single(positions.Issues);
        Assert.Equal(["demands", "rejects"], row.Cells.Select(c => Assert.Single(c).Label));
    }

    [Fact]
    public void The_page_has_all_parts_the_picture_and_the_series()
    {
        var brief = Composed(Article("2024-03-05", Talks("2024-03-04", Suva), Demand), Article("2024-06-08", Talks("2024-06-07", Suva), Attack("2024-06-01", 4, Malta)));
        var page = Page(brief);
        Assert.Equal(["state", "changes", "course", "rounds", "agreements", "exchanges", "turns", "positions", "series", "ground", "disputes", "sources"], page.QuerySelectorAll("h2, h3").Select(h => h.Id));
        Assert.Equal(2, page.QuerySelectorAll("svg").Length);
        Assert.Equal(2, page.QuerySelectorAll("rect.mark.rounds").Length);
        Assert.NotEmpty(page.QuerySelectorAll("rect.band"));
        Assert.All(page.QuerySelectorAll("blockquote"), q => Assert.NotNull(q.QuerySelector("mark.trigger")));
        Assert.Equal(4, brief.Series.Points.Sum(p => p.Counts.Total));
    }

    [Fact]
    public void Of_nothing_every_part_says_so()
    {
        var brief = Composed([], name: "Djibouti-Eritrea border");
        var page = Page(brief);
        Assert.Equal(10, page.QuerySelectorAll(".empty").Length);
        Assert.Contains("parley read", page.QuerySelector(".state")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("svg"));
        Assert.Contains("No meeting of the parties is told.", Markdown(brief), StringComparison.Ordinal);
    }

    [Fact]
    public void Strangers_words_are_words_and_nothing_else()
    {
        const string Script = "</style><script>alert('x')</script><img src=x onerror=alert(1)>\"' & \u202e\0 --> ]]>";
        var party = Party(Script, "TON", "GOV", "TONGOV");
        var place = Suva with { Name = Script };
        var record = Article("2024-03-05", Talks("2024-03-04", place), Attack("2024-03-03", 2, Malta) with { Recipients = [Tonga, party], Place = place with { Country = "TON" } });
        var told = Attack("2024-03-03", 7, Malta) with { Recipients = [Tonga, party] };
        var brief = Composed([Source(record, words: Script, url: "javascript:alert(1)"), Source(Article("2024-03-06", Talks("2024-03-04", place), told), words: Script)], Options with { Title = Script });
        var page = Page(brief);
        Assert.Contains("<script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>", page.QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.Contains("alert", StringComparison.Ordinal));
        Assert.DoesNotContain("<script>", Markdown(brief), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_day_is_told_the_sentence_says_when_it_was_reported()
    {
        var release = Event(EventClass.Retreat, "0841", null, [Tonga], [Malta], "free", "captive") with { Mode = "release" };
        Assert.Equal("Prisoners were handed over, reported 5 Mar 2024.", Said(Assert.Single(Composed(Article("2024-03-05", Talks("2024-03-04"), release)).Exchanges.Findings)));
    }

    [Fact]
    public void Older_findings_are_counted_where_there_is_no_room()
    {
        var brief = Composed([Source(Article("2024-03-05", [Talks("2024-03-04"), .. Enumerable.Range(1, 3).Select(i => Attack($"2024-02-{i * 7:00}", i, Malta))]))], Options with { FindingsPerPart = 2 });
        Assert.Equal((2, 1), (brief.Ground.Findings.Count, brief.Ground.Earlier));
        Assert.Equal("21 Feb 2024", brief.Ground.Findings[0].Label);
        Assert.Contains(Page(brief).QuerySelectorAll(".more"), m => m.TextContent == "1 earlier ones are not shown.");
    }
}
