using CsCheck;
using Parley.Events.Attributions;
using Xunit;

namespace Parley.Tests.Events.Attributions;

/// <summary>Quotations are found by their marks alone.</summary>
public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("He said “no” twice.", "“no”")]
    [InlineData("He said \"no\" twice.", "\"no\"")]
    [InlineData("He said ''no'' twice.", "''no''")]
    [InlineData("Minister Calls Deal 'Dead'", "'Dead'")]
    [InlineData("“A.” Then “B.”", "“A.”|“B.”")]
    [InlineData("“He said ‘no’ and left.”", "“He said ‘no’ and left.”")]
    [InlineData("The workers' pay and the miners' pay fell.", "")]
    [InlineData("It doesn't matter what they've done.", "")]
    [InlineData("“It goes on and on\nA new paragraph.", "“It goes on and on")]
    [InlineData("He is 6'2\" tall.", "")]
    public void Marks_open_and_close(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', QuoteFinder.Find(text).Select(q => q.Span.Of(text))));

    [Fact]
    public void An_open_quotation_says_so()
    {
        Assert.False(Assert.Single(QuoteFinder.Find("“It goes on")).Closed);
        Assert.True(Assert.Single(QuoteFinder.Find("“It ends”")).Closed);
    }

    [Fact]
    public void Quotations_stand_in_order_and_apart() => Gen.Char["ab .,'\"“”‘’\n"].Array[0, 60].Sample(letters =>
    {
        var text = new string(letters);
        var end = 0;
        foreach (var quotation in QuoteFinder.Find(text))
        {
            Assert.True(quotation.Span.Start >= end && quotation.Span.End <= text.Length && quotation.Span.Length > 0);
            end = quotation.Span.End;
        }
    });
}
