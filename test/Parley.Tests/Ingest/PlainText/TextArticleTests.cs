using Xunit;

namespace Parley.Tests.Ingest.PlainText;

public sealed class TextArticleTests
{
    private const string Prose = "The presidents of Norvia and Tessaly met in Lisbon on Tuesday and signed a treaty that ends eleven years of war over the river.";

    private static Article Read(string text) => Sandbox.ReadInput(text).Single().Article!;

    [Fact]
    public void A_headline_is_the_title_and_stays_in_the_text()
    {
        var article = Read($"Presidents sign treaty in Lisbon\n\n{Prose}\n");
        Assert.Equal("Presidents sign treaty in Lisbon", article.Title);
        Assert.Equal($"Presidents sign treaty in Lisbon\n\n{Prose}", article.Text);
    }

    [Theory]
    [InlineData(Prose + "\n\n" + Prose)]
    [InlineData("LISBON, Oct 14 (Example Wire) — " + Prose)]
    [InlineData("• first point\n\n" + Prose)]
    public void A_first_line_that_is_no_headline_is_no_title(string text) => Assert.Null(Read(text).Title);

    [Fact]
    public void Header_lines_give_what_they_name()
    {
        var article = Read($"Title: Treaty signed\nPublished: 18 November 2025\nPublisher: Example Wire\nUrl: https://example.org/a\nByline: Ana Reis\nId: treaty-1\n\n{Prose}");
        Assert.Equal(("treaty-1", "Treaty signed", new DateOnly(2025, 11, 18), "Example Wire", "https://example.org/a", "Ana Reis", Prose),
            (article.Id, article.Title, article.Published!.Value, article.Publisher, article.Url, article.Byline, article.Text));
    }

    [Fact]
    public void Lines_with_other_keys_are_text() => Assert.StartsWith("Title: x\nMood: good", Read($"Title: x\nMood: good\n\n{Prose}").Text);

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0000-00-00")]
    [InlineData("soon")]
    public void A_header_day_that_is_none_is_a_rejection(string day) =>
        Assert.Equal("bad-date", Sandbox.ReadInput($"Published: {day}\n\n{Prose}").Single().Rejection!.Code);

    [Fact]
    public void The_furniture_of_a_copied_page_goes()
    {
        var article = Read($"""
            Presidents sign treaty in Lisbon

            By Ana Reis
            October 14, 2025
            5 min read
            Share on Facebook

            {Prose}

            ADVERTISEMENT

            Also read: Why the river matters

            What comes next

              • Courts will open in both capitals.
              • Crossings reopen in May.

            Related stories
            Norvia names its first ambassador to Tessaly
            How eleven years of war began

            Parliament is to vote on Friday.

            Sign up for our newsletter
            Leave a Reply

            Your email address will not be published. Required fields are marked *
            Somebody: they shelled the town in June.
            """);
        Assert.Equal($"""
            Presidents sign treaty in Lisbon

            {Prose}

            What comes next

              • Courts will open in both capitals.
              • Crossings reopen in May.

            Parliament is to vote on Friday.
            """.ReplaceLineEndings("\n"), article.Text);
        Assert.Equal(("Ana Reis", new DateOnly(2025, 10, 14)), (article.Byline, article.Published!.Value));
    }

    [Theory]
    [InlineData("Updated figures put the toll at 34 dead, the ministry said.")]
    [InlineData("Video from the scene showed smoke over the port.")]
    [InlineData("Responses")]
    [InlineData("By dawn the troops had left the town.")]
    [InlineData("Home to 40,000 people, the town fell in June.")]
    [InlineData("Reuters reported the strike first.")]
    [InlineData("More than forty people were hurt.")]
    [InlineData("Sponsors of the talks met again.")]
    [InlineData("Comments by the minister angered Tessaly.")]
    [InlineData("Close the border, he said.")]
    [InlineData("Share of the vote fell to 31 percent.")]
    public void Prose_that_begins_like_furniture_stays(string line) => Assert.Contains(line, Read($"{Prose}\n\n{line}\n\n{Prose}").Text);
}
