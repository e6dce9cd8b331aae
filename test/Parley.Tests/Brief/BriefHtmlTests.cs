using CsCheck;
using Parley.Brief;
using Parley.Entities;
using Parley.Events;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Brief;

public sealed class BriefHtmlTests
{
    private const string Script = "</style></title><script>alert('x')</script><img src=x onerror=alert(1)>\"' & \u202e\0 --> ]]>";

    private static BriefSource Hostile(string words, string? url)
    {
        var text = $"{words} struck {words}.";
        var party = new Mention { Start = 0, End = words.Length, Text = words, Name = words, Country = words, Sector = words, Code = words, Role = words };
        var told = new Event
        {
            Id = words,
            Class = EventClass.Assault,
            Mode = words,
            Actors = [party],
            Recipients = [party with { Name = words + "2" }],
            Others = [new Participant("mediator", party)],
            Trigger = new Words(words.Length + 1, words.Length + 7, "struck"),
            Sentence = new TextSpan(0, text.Length),
            Status = EventStatus.Ongoing,
            Place = new Place { Start = 0, End = 1, Text = words, Name = words, Admin1 = words, Country = words, Granularity = words },
            Numbers = [new Quantity { Of = words, Unit = words, Start = 0, End = 1, Text = words }],
            Rule = words,
            Because = words,
            Confidence = double.NaN,
        };
        return MadeSources.Source(new Article(words, text) { Title = words, Publisher = words, Url = url, Published = new DateOnly(2025, 3, 14) }, told);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var page = HtmlChecks.IsSound(MadeSources.Html([Hostile(Script, "javascript:alert(1)")], MadeSources.Options with { Title = Script, Actor = "alert" }));
        Assert.Contains("<script>alert('x')</script>", page.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("a"), a => a.GetAttribute("href")!.Contains("alert", StringComparison.Ordinal));
        Assert.Contains("javascript:alert(1)", page.QuerySelector(".sources")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/a?b=\"><script>", "https://example.org/a?b=%22%3E%3Cscript%3E")]
    [InlineData("HTTP://EXAMPLE.ORG/ä", "http://example.org/%C3%A4")]
    [InlineData("data:text/html,<script>", null)]
    [InlineData("file:///etc/hosts", null)]
    [InlineData("//example.org", null)]
    [InlineData("/relative", null)]
    [InlineData(" ", null)]
    [InlineData(null, null)]
    public void Only_web_addresses_become_links(string? url, string? link)
    {
        var page = HtmlChecks.IsSound(MadeSources.Html([Hostile("x", url)]));
        Assert.Equal(link, page.QuerySelector("figcaption a:not(.number)")?.GetAttribute("href"));
    }

    [Fact]
    public void Whatever_the_words_the_page_is_sound() =>
        Gen.String.Where(s => s.Length > 0).Sample(words => { HtmlChecks.IsSound(MadeSources.Html([Hostile(words, words)], MadeSources.Options with { Title = words })); }, iter: 200);

    [Fact]
    public void Spans_beyond_the_text_do_no_harm()
    {
        var source = MadeSources.Praise();
        var told = source.Coded.Events[0] with { Sentence = new TextSpan(20, 4000), Trigger = new Words(3000, 3001, "x"), Attributions = [-1, 99] };
        HtmlChecks.IsSound(MadeSources.Html([source with { Coded = source.Coded with { Events = [told] } }]));
    }

    [Fact]
    public void A_very_long_sentence_is_cut_around_its_trigger()
    {
        var text = string.Concat(Enumerable.Repeat("word 𝔘 ", 4000)) + "praised" + string.Concat(Enumerable.Repeat(" 𝔘𝔘 word", 4000));
        var source = MadeSources.Source(new Article("long", text), MadeSources.Told(text, EventClass.Support, "praised") with { Actors = [MadeSources.Party(text, "word")] });
        var quote = HtmlChecks.IsSound(MadeSources.Html([source])).QuerySelector("blockquote")!.TextContent;
        Assert.InRange(quote.Length, 400, 710);
        Assert.Contains("praised", quote, StringComparison.Ordinal);
        Assert.DoesNotContain("\uFFFD", quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_events_the_page_says_what_to_do()
    {
        var page = HtmlChecks.IsSound(MadeSources.Html([], MadeSources.Options with { Actor = "Atlantis <b>" }));
        Assert.Contains("parley read", page.QuerySelector(".nothing")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("“Atlantis <b>”", page.QuerySelector(".nothing")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_without_anything_is_still_told()
    {
        const string Text = "Talks.";
        var page = HtmlChecks.IsSound(MadeSources.Html([MadeSources.Source(new Article("bare", Text), MadeSources.Told(Text, EventClass.Consult, "Talks"))]));
        Assert.StartsWith("A party that is not named was consulted.", page.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("svg"));
    }

    [Fact]
    public void Five_thousand_events_are_limited_and_the_rest_counted()
    {
        var sources = Enumerable.Range(0, 5000).Select(i => MadeSources.Praise($"n{i:0000}", new DateOnly(2025, 1, 1).AddDays(i % 700).ToString("yyyy-MM-dd"), i % 3 == 0 ? MadeSources.On("2025-02-01") : null)).ToList();
        var html = MadeSources.Html(sources);
        var page = HtmlChecks.IsSound(html);
        Assert.Equal(50, page.QuerySelectorAll(".statements > li").Length);
        Assert.Contains(page.QuerySelectorAll(".more"), m => m.TextContent.StartsWith("and 6", StringComparison.Ordinal) && m.TextContent.Contains("statements", StringComparison.Ordinal));
        Assert.Contains(page.QuerySelectorAll(".more"), m => m.TextContent == "and 4,700 more articles");
        Assert.InRange(html.Length, 50_000, 1_000_000);
    }
}
