using CsCheck;
using Parley.Lexicons;
using Xunit;

namespace Parley.Tests.Entities.Places;

/// <summary>The built-in gazetteer: its rows are whole, and names are found however they are spelt.</summary>
public sealed class GazetteerTests
{
    private static readonly List<PlaceEntry> s_rows = [.. Engine.Lexicon.Places.BuiltIn()];

    [Fact]
    public void Holds_eight_thousand_places_and_more() => Assert.True(s_rows.Count >= 8000, $"{s_rows.Count} rows");

    [Fact]
    public void Every_row_lies_on_earth() => Assert.All(s_rows, r => Assert.True(Math.Abs(r.Lat) <= 90 && Math.Abs(r.Lon) <= 180, r.Name));

    [Fact]
    public void Every_country_code_is_one_of_the_register()
    {
        var known = Engine.Lexicon.Actors.CountryNames;
        Assert.Empty(s_rows.Where(r => r.Country is not null && !known.ContainsKey(r.Country)).Select(r => $"{r.Name} {r.Country}"));
    }

    [Fact]
    public void Every_living_country_has_a_middle()
    {
        var located = s_rows.Where(r => r.Kind == PlaceKind.Country).Select(r => r.Country).ToHashSet();
        string[] bygone = ["SUN", "YUG", "SCG", "CSK", "DDR", "YMD", "VDR", "ANT"];
        Assert.Equal([], Engine.Lexicon.Actors.CountryNames.Keys.Except(bygone).Except(located));
    }

    [Fact]
    public void No_identifier_stands_for_two_cities() =>
        Assert.Empty(s_rows.Where(r => r.GeonameId is not null).GroupBy(r => r.GeonameId).Where(g => g.Count() > 1).Select(g => g.First().Name));

    [Theory]
    [InlineData("Sana'a", "Sanaa")]
    [InlineData("Al-Bab", "al Bab")]
    [InlineData("U.S.", "US")]
    [InlineData("Gorazde", "Goražde")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Khan Younis", "KHAN  YOUNIS")]
    [InlineData("Cox’s Bazar", "Cox's Bazar")]
    public void Spellings_that_differ_in_marks_only_are_one_name(string a, string b) => Assert.Equal(PlaceKey.Of(a), PlaceKey.Of(b));

    [Theory]
    [InlineData("Oman", "Omans")]
    [InlineData("New York", "Newyork")]
    [InlineData("Niger", "Nigeria")]
    public void Other_letters_are_another_name(string a, string b) => Assert.NotEqual(PlaceKey.Of(a), PlaceKey.Of(b));

    [Fact]
    public void Any_string_has_a_key_and_case_does_not_change_it() =>
        Gen.String.Sample(s => PlaceKey.Of(s) == PlaceKey.Of(s) && (!s.All(char.IsAscii) || PlaceKey.Of(s) == PlaceKey.Of(s.ToUpperInvariant())));
}
