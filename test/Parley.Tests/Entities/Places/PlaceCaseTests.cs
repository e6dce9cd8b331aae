using Parley.Entities;
using Xunit;

namespace Parley.Tests.Entities.Places;

/// <summary>The case page for places, with the built-in gazetteer.</summary>
public sealed class PlaceCaseTests
{
    public static TheoryData<string> Sentences => [.. PlaceCase.All().Select(c => c.Text)];

    [Fact]
    public void The_page_has_sixty_sentences() => Assert.True(PlaceCase.All().Count() >= 60);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Reads_as_the_page_says(string sentence)
    {
        var expected = PlaceCase.All().First(c => c.Text == sentence);
        var places = Engine.Coder.Resolve(new Article("case", sentence)).Places;
        Assert.Equal(expected.Spans.Select(s => s.Of(sentence)), places.Select(p => p.Text));
        for (var i = 0; i < places.Count; i++) Assert.Equal(expected.Where[i], Where(places[i], expected.Where[i]));
    }

    private static string Where(Place place, string expected) => expected switch
    {
        "?" => place.Lat is null ? "?" : place.Name,
        "-" => place.Country is null && place.Lat is not null ? "-" : place.Country ?? "nowhere",
        _ => place.Country ?? "no country",
    };
}
