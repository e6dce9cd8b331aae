using Parley.Entities.Introductions;
using Xunit;

namespace Parley.Tests.Entities.Introductions;

/// <summary>The case page for introductions.</summary>
public sealed class IntroductionCaseTests
{
    private static readonly DateOnly s_day = new(2025, 11, 18);

    public static TheoryData<string> Sentences => [.. IntroductionCase.All().Select(c => c.Text)];

    [Fact]
    public void The_page_has_sixty_sentences() => Assert.True(IntroductionCase.All().Count() >= 60);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Teaches_what_the_page_says(string sentence)
    {
        var expected = IntroductionCase.All().First(c => c.Text == sentence);
        Assert.Equal(expected.Teaches, Learned(sentence).Select(i => $"{i.Person}: {i.Title}, {i.Country}, {i.Sector ?? "-"}"));
    }

    [Fact]
    public void The_words_are_quoted_from_the_text()
    {
        const string text = "On Monday Danylo Horbenko, Ukraine's chief negotiator, left.";
        var introduction = Assert.Single(Learned(text));
        Assert.Equal("Danylo Horbenko", introduction.Person);
        Assert.Equal("Danylo Horbenko, Ukraine's chief negotiator", introduction.Words.Text);
        Assert.Equal(introduction.Words.Text, introduction.Words.Span.Of(text));
    }

    [Fact]
    public void Who_was_given_an_office_on_that_day_is_not_learned_anew()
    {
        const string text = "Sergei Lavrov, Russia's ambassador in Paris, said so.";
        Assert.Empty(Engine.Coder.Introductions(Engine.Coder.Resolve(new Article("a", text) { Published = new(2010, 5, 1) })));
    }

    [Fact]
    public void Texts_without_capitals_and_headlines_teach_nothing()
    {
        Assert.Empty(Learned("ukraine's chief negotiator danylo horbenko left istanbul on monday. kenyan foreign minister wanjiku oduya stayed."));
        Assert.Empty(Learned("Ukraine's Chief Negotiator Danylo Horbenko Leaves Istanbul Talks"));
    }

    private static IReadOnlyList<Introduction> Learned(string text) =>
        Engine.Coder.Introductions(Engine.Coder.Resolve(new Article("case", text) { Published = s_day }));
}
