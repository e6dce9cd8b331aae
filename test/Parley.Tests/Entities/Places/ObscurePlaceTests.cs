using Parley.Lexicons.PlaceIndexes;
using Xunit;

namespace Parley.Tests.Entities.Places;

/// <summary>With an index in which, as in the whole of GeoNames, words and surnames are hamlets: only what the sentence calls a place is one.</summary>
public sealed class ObscurePlaceTests : IClassFixture<ObscurePlaceTests.Hamlets>
{
    private readonly EventCoder _coder;

    public ObscurePlaceTests(Hamlets hamlets) => _coder = hamlets.Coder;

    [Theory]
    [InlineData("Police said that Hammerstone had left Kenya.", "Kenya")]
    [InlineData("Influenza in Kenya killed nine people.", "Kenya")]
    [InlineData("Reporters asked Hammerstone about Hollis.", "")]
    [InlineData("The Hollis report came out in Kenya on Monday.", "Kenya")]
    [InlineData("Two men were shot in Hammerstone, Kenya.", "Hammerstone|Kenya")]
    [InlineData("Two men were shot in the village of Hollis in Kenya.", "Hollis|Kenya")]
    public void A_hamlet_is_found_where_the_sentence_says_so(string text, string places) => Assert.Equal(places, string.Join('|', Places(text).Select(p => p.Text)));

    [Fact]
    public void It_lies_in_the_country_that_the_article_speaks_of()
    {
        var place = Places("Kenyan soldiers left Nairobi. Two men were shot in Hammerstone.")[1];
        Assert.Equal(("KEN", 11L), (place.Country, place.GeonameId));
    }

    [Fact]
    public void It_is_left_without_a_position_where_nothing_speaks_of_its_country() => Assert.Null(Assert.Single(Places("Two men were shot in the village of Hollis.")).Lat);

    [Fact]
    public void A_continent_stays_one() => Assert.Equal("region", Places("Kenya buys more grain from Europe than from Asia.")[1].Granularity);

    private IReadOnlyList<Parley.Entities.Place> Places(string text) => _coder.Resolve(new Article("case", text)).Places;

    /// <summary>The engine with an index of hamlets.</summary>
    public sealed class Hamlets : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("parley-hamlets").FullName;

        public Hamlets()
        {
            var table = Path.Combine(_folder, "XX.txt");
            var number = 10;
            File.WriteAllLines(table, new[] { "Hammerstone", "Hollis", "Police", "Influenza", "Europe", "Asia", "Kenya" }
                .Select(n => string.Join('\t', ++number, n, n, "", "-1.2", "37.1", "P", "PPL", "KE", "", "", "", "", "", 0, "", "", "", "")));
            PlaceImport.Run([table], Path.Combine(_folder, "places.index"));
            Coder = EventCoder.Load([], Path.Combine(_folder, "places.index"));
        }

        public EventCoder Coder { get; }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
