using Xunit;

namespace Parley.Tests.Entities.Coreference;

/// <summary>Words of nothing but marks, as pages in scripts of two directions leave them behind.</summary>
public sealed class MarksTests
{
    [Theory]
    [InlineData("Kenya welcomed the plan. \u200e UK officials met the \u200e. The UN and the \u200e said so.")]
    [InlineData("The UK met \u200e in Nairobi, and \u200e left.")]
    public void A_word_of_marks_alone_breaks_nothing(string text)
    {
        var coded = Engine.Coder.Code(new Article("marks", text));
        Assert.Contains(coded.Mentions, m => m.Country == "GBR");
    }
}
