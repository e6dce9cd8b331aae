using Parley.Brief;
using Parley.Brief.Statements;
using Parley.Events;
using Parley.Events.Attributions;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Brief;

public sealed class StatementTests
{
    private static string Said(params BriefSource[] sources) =>
        string.Concat(Assert.Single(BriefComposer.Compose(sources, MadeSources.Options).Sections.SelectMany(s => s.Statements)).Pieces.Select(p => p.Text));

    private static BriefSource One(string text, Func<Event, Event> change, EventClass kind, string trigger) =>
        MadeSources.Source(new Article("one", text) { Published = new DateOnly(2025, 3, 12) }, change(MadeSources.Told(text, kind, trigger)));

    [Fact]
    public void Names_parties_place_and_that_the_day_is_only_the_publications() =>
        Assert.Equal("Norway praised or endorsed Chad in Oslo (Norway), reported 14 Mar 2025.", Said(MadeSources.Praise()));

    [Fact]
    public void What_an_article_tells_again_is_another_quotation_of_the_same_statement()
    {
        const string Text = "Norway praised Chad. The praise was warm.";
        var first = MadeSources.Told(Text, EventClass.Support, "praised") with { Sentence = new(0, 20), Actors = [MadeSources.Party(Text, "Norway", "NOR")], Recipients = [MadeSources.Party(Text, "Chad", "TCD")] };
        var again = MadeSources.Told(Text, EventClass.Support, "praise") with { Id = "again", Sentence = new(21, 41), SameAs = first.Id, SameBecause = "made by hand" };
        var brief = BriefComposer.Compose([MadeSources.Source(new Article("one", Text) { Published = new DateOnly(2025, 3, 12) }, first, again)], MadeSources.Options);
        var statement = Assert.Single(brief.Sections.SelectMany(s => s.Statements));
        Assert.Equal(1, brief.Events);
        Assert.Equal(["Norway praised Chad.", "The praise was warm."], statement.Quotes.Select(q => string.Concat(q.Pieces.Select(p => p.Text))));
    }

    [Fact]
    public void A_stated_day_is_told_as_such() =>
        Assert.Equal("Norway praised or endorsed Chad in Oslo (Norway) on 12 Mar 2025.", Said(MadeSources.Praise(time: MadeSources.On("2025-03-12"))));

    [Theory]
    [InlineData(EventStatus.Planned, "The United States is to visit Cuba")]
    [InlineData(EventStatus.Possible, "The United States may visit Cuba")]
    [InlineData(EventStatus.Ongoing, "The United States is visiting Cuba")]
    [InlineData(EventStatus.Negated, "The United States did not visit Cuba")]
    public void Statuses_have_their_verb_forms(EventStatus status, string said)
    {
        const string Text = "The United States team visits Cuba.";
        Assert.StartsWith(said, Said(One(Text, e => e with
        {
            Mode = "visit",
            Status = status,
            Actors = [MadeSources.Party(Text, "United States", "USA")],
            Recipients = [MadeSources.Party(Text, "Cuba", "CUB")],
        }, EventClass.Consult, "visits")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_denied_for_a_day_after_the_article_will_not_be()
    {
        const string Text = "Cuba will not meet Haiti on March 20.";
        Assert.Equal("Cuba will not meet Haiti on 20 Mar 2025.", Said(One(Text, e => e with
        {
            Status = EventStatus.Negated,
            Cameo = CameoCode.Parse("040"),
            Time = MadeSources.On("2025-03-20"),
            Actors = [MadeSources.Party(Text, "Cuba", "CUB")],
            Recipients = [MadeSources.Party(Text, "Haiti", "HTI")],
        }, EventClass.Consult, "meet")));
    }

    [Fact]
    public void Without_an_actor_it_is_told_in_the_passive_with_its_counts_and_source()
    {
        const string Text = "Three villagers were killed in an air strike, a doctor said.";
        var by = new Attribution([Words.Of(Text, new TextSpan(46, 54))], [], []);
        var told = MadeSources.Told(Text, EventClass.Assault, "air strike") with
        {
            Mode = "aerial",
            Recipients = [MadeSources.Party(Text, "Three villagers", null, "CVL")],
            Numbers = [new Quantity { Of = "killed", Least = 3, Most = 3, Unit = "person", Start = 0, End = 5, Text = "Three" }],
            Attributions = [0, 7],
        };
        Assert.Equal("Three villagers were struck from the air: 3 killed, according to a doctor.", Said(MadeSources.Source(new Article("a", Text), [by], told)));
    }

    [Fact]
    public void Both_sides_of_a_mutual_event_stand_together()
    {
        const string Text = "Cuba and Haiti held talks.";
        var both = new[] { MadeSources.Party(Text, "Cuba", "CUB"), MadeSources.Party(Text, "Haiti", "HTI") };
        Assert.Equal("Cuba and Haiti held talks, reported 12 Mar 2025.", Said(One(Text, e => e with { Cameo = CameoCode.Parse("046"), Reciprocal = true, Actors = both, Recipients = both }, EventClass.Consult, "talks")));
    }

    [Fact]
    public void A_number_in_a_demand_is_not_told_as_done()
    {
        const string Text = "Cuba urged Haiti to free 23 sailors.";
        var said = Said(One(Text, e => e with
        {
            Mode = "yield",
            Actors = [MadeSources.Party(Text, "Cuba", "CUB")],
            Recipients = [MadeSources.Party(Text, "Haiti", "HTI")],
            Numbers = [new Quantity { Of = "released", Least = 23, Most = 23, Unit = "person", Start = 25, End = 27, Text = "23" }],
        }, EventClass.Request, "urged"));
        Assert.EndsWith(": number given: 23.", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_of_the_same_day_and_parties_are_one_statement_with_a_quotation_each()
    {
        var brief = BriefComposer.Compose([MadeSources.Praise("a"), MadeSources.Praise("b"), MadeSources.Praise("c"), MadeSources.Praise("d"), MadeSources.Praise("e", "2025-03-20")], MadeSources.Options);
        var statements = brief.Sections.SelectMany(s => s.Statements).ToList();
        Assert.Equal([4, 1], statements.Select(s => s.Events.Count));
        Assert.Equal((3, 1), (statements[0].Quotes.Count, statements[0].MoreQuotes));
    }

    [Fact]
    public void A_quotation_is_the_sentence_word_for_word()
    {
        var quote = BriefComposer.Compose([MadeSources.Praise()], MadeSources.Options).Sections.SelectMany(s => s.Statements).Single().Quotes.Single();
        Assert.Equal("Norway praised Chad in Oslo.", string.Concat(quote.Pieces.Select(p => p.Text)));
        Assert.Equal([PieceKind.Actor, PieceKind.Plain, PieceKind.Trigger, PieceKind.Plain, PieceKind.Recipient, PieceKind.Plain, PieceKind.Place, PieceKind.Plain], quote.Pieces.Select(p => p.Kind));
    }

    [Fact]
    public void Counts_of_several_reports_are_told_as_a_range()
    {
        BriefSource Report(string id, double? least, double? most)
        {
            const string Text = "A strike killed people in Juba.";
            var told = MadeSources.Told(Text, EventClass.Assault, "strike") with
            {
                Recipients = [MadeSources.Party(Text, "people", null, "CVL")],
                Time = MadeSources.On("2025-03-11"),
                Numbers = [new Quantity { Of = "killed", Least = least, Most = most, Unit = "person", Start = 16, End = 22, Text = "people" }],
            };
            return MadeSources.Source(new Article(id, Text), told);
        }

        Assert.Contains(": 34 to 41 killed.", Said(Report("a", 34, null), Report("b", 41, 41)), StringComparison.Ordinal);
        Assert.Contains(": at least 34 killed.", Said(Report("a", 34, 34), Report("b", 41, null)), StringComparison.Ordinal);
        Assert.Contains(": at most 40 killed.", Said(Report("a", null, 40)), StringComparison.Ordinal);
    }
}
