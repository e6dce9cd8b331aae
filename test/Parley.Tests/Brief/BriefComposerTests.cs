using Parley.Brief;
using Parley.Events;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Brief;

public sealed class BriefComposerTests
{
    [Fact]
    public void The_period_is_that_of_the_articles_where_none_is_given()
    {
        var brief = BriefComposer.Compose([MadeSources.Praise("a", "2025-03-10"), MadeSources.Praise("b", "2025-03-14")], MadeSources.Options);
        Assert.Equal((new DateOnly(2025, 3, 10), new DateOnly(2025, 3, 14)), (brief.From, brief.To));
        Assert.Equal(5, brief.Timeline!.Bins.Count);
        Assert.Equal(2, brief.Timeline.Bins.Sum(b => b.Counts.VerbalCooperation));
    }

    [Fact]
    public void A_period_leaves_out_what_other_days_told()
    {
        var sources = new[] { MadeSources.Praise("a", "2025-03-10"), MadeSources.Praise("b", "2025-03-14"), MadeSources.Praise("c", "2025-03-30", MadeSources.On("2025-03-13")) };
        var brief = BriefComposer.Compose(sources, MadeSources.Options with { From = new DateOnly(2025, 3, 12), To = new DateOnly(2025, 3, 15) });
        Assert.Equal(2, brief.Articles);
    }

    [Theory]
    [InlineData("Chad", 1)]
    [InlineData("chad", 1)]
    [InlineData("TCD", 1)]
    [InlineData("Norway", 1)]
    [InlineData("Nor", 1)]
    [InlineData("way", 0)]
    [InlineData("Mali", 0)]
    public void An_actor_is_a_name_or_a_code(string actor, int events) =>
        Assert.Equal(events, BriefComposer.Compose([MadeSources.Praise()], MadeSources.Options with { Actor = actor }).Events);

    [Fact]
    public void A_period_that_ends_before_it_begins_is_an_error() =>
        Assert.Throws<ArgumentException>(() => BriefComposer.Compose([], MadeSources.Options with { From = new DateOnly(2025, 3, 2), To = new DateOnly(2025, 3, 1) }));

    [Fact]
    public void An_article_given_twice_counts_once() =>
        Assert.Equal(1, BriefComposer.Compose([MadeSources.Praise(), MadeSources.Praise()], MadeSources.Options).Events);

    [Fact]
    public void The_order_of_the_articles_does_not_matter()
    {
        BriefSource[] sources = [MadeSources.Praise("a", "2025-03-10"), MadeSources.Praise("b"), MadeSources.Praise("c")];
        Assert.Equal(MadeSources.Html(sources), MadeSources.Html([.. sources.Reverse()]));
    }

    [Fact]
    public void An_agreement_to_what_is_planned_is_told_once()
    {
        var praise = MadeSources.Praise();
        var told = praise.Coded.Events[0];
        var planned = told with { Id = "p", Class = EventClass.Aid, Status = EventStatus.Planned, Cameo = null };
        var agreed = told with { Id = "q", Class = EventClass.Agree, Cameo = CameoCode.Parse("033") };
        var brief = BriefComposer.Compose([praise with { Coded = praise.Coded with { Events = [planned, agreed] } }], MadeSources.Options);
        Assert.Equal("ahead", Assert.Single(brief.Sections, s => s.Statements.Count > 0).Key);
        Assert.Equal(1, brief.Summary.Sum(s => s.Events));
    }

    [Fact]
    public void The_matrix_counts_countries_for_all_that_is_theirs()
    {
        const string Text = "Chadian troops praised Norwegian nurses.";
        var told = MadeSources.Told(Text, EventClass.Support, "praised") with
        {
            Actors = [MadeSources.Party(Text, "Chadian troops", "TCD", "MIL")],
            Recipients = [MadeSources.Party(Text, "Norwegian nurses", "NOR", "MED")],
        };
        var matrix = BriefComposer.Compose([MadeSources.Source(new Article("a", Text), told)], MadeSources.Options).Matrix!;
        Assert.Equal(["Chad", "Norway"], matrix.Sides);
        Assert.Equal((0, 1, 1), (matrix.Cells[0].Row, matrix.Cells[0].Column, matrix.Cells[0].Counts.VerbalCooperation));
    }

    [Fact]
    public void The_glance_tells_what_is_next_and_links_to_it()
    {
        var praise = MadeSources.Praise(time: MadeSources.On("2025-03-20"));
        var planned = praise.Coded.Events[0] with { Status = EventStatus.Planned };
        var brief = BriefComposer.Compose([praise with { Coded = praise.Coded with { Events = [planned] } }], MadeSources.Options);
        var next = Assert.Single(brief.Glance, g => g.Label == "Next");
        Assert.Equal(brief.Sections.SelectMany(s => s.Statements).Single().Anchor, next.Anchor);
    }

    [Fact]
    public void Our_samples_make_a_brief_with_every_section()
    {
        var sources = SampleArticles.Read().Select(a => new BriefSource(a, Engine.Coder.Code(a))).ToList();
        var brief = BriefComposer.Compose(sources, MadeSources.Options);
        Assert.All(brief.Sections, s => Assert.NotEmpty(s.Statements));
        Assert.All(brief.Sections.SelectMany(s => s.Statements).SelectMany(s => s.Quotes), q =>
            Assert.Contains(string.Concat(q.Pieces.Select(p => p.Text)).Trim('…'), sources.Single(s => s.Article.Title == q.Title).Article.Text, StringComparison.Ordinal));
        Assert.NotNull(brief.Matrix);
        HtmlChecks.IsSound(MadeSources.Html(sources));
    }
}
