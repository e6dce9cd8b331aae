using Parley.Events;
using Xunit;

namespace Parley.Tests.Events.Assembly;

/// <summary>The case page for the places of events, with the built-in gazetteer.</summary>
public sealed class EventPlaceCaseTests
{
    public static TheoryData<string> Lines => [.. EventPlaceCase.All().Select(c => c.Line)];

    [Fact]
    public void The_page_has_sixty_sentences() => Assert.True(EventPlaceCase.All().Count() >= 60);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Reads_as_the_page_says(string line)
    {
        var expected = EventPlaceCase.All().First(c => c.Line == line);
        var events = Engine.Coder.Code(new Article("case", expected.Text)).Events.Where(e => e.Trigger.Span.Overlaps(expected.Trigger)).ToList();
        if (expected.IsNone)
        {
            Assert.Empty(events);
            return;
        }

        Assert.NotEmpty(events);
        Assert.All(events, e => Assert.Equal((expected.Place?.Of(expected.Text), expected.Basis), Told(e)));
    }

    // "lies in …" tells how a position was found, and not from where the place was carried over.
    private static (string? Text, string? Basis) Told(Event e) =>
        (e.Place?.Text, e.Place?.Basis is "dateline" or "the sentence before" ? e.Place.Basis : null);
}
