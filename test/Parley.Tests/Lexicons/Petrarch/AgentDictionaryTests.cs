using Parley.Lexicons.Petrarch;
using Xunit;

namespace Parley.Tests.Lexicons.Petrarch;

public sealed class AgentDictionaryTests
{
    [Theory]
    [InlineData("BEEKEEPER [~AGR]", "beekeeper", "beekeepers", "AGR", false)]
    [InlineData("LOCK_KEEPERS'_GUILD {} [~LAB] # no plural", "lock keepers' guild", "", "LAB", false)]
    [InlineData("SNOW_GOOSE {SNOW_GEESE} [~GGS]", "snow goose", "snow geese", "GGS", false)]
    [InlineData("DEPUTY [ ~LEG]", "deputy", "deputies", "LEG", false)]
    [InlineData("COACH [~EDU]", "coach", "coaches", "EDU", false)]
    [InlineData("RED_MOON  [  NGO~]", "red moon", "red moons", "NGO", true)]
    [InlineData("BOARD [~ENV}", "board", "boards", "ENV", false)]
    public void An_entry_has_noun_plural_and_code(string line, string noun, string plural, string code, bool leads)
    {
        using var dictionary = new Dictionary(line);
        var entry = Assert.Single(AgentDictionary.Read(dictionary.Text));
        Assert.Equal((noun, plural, code, leads), (entry.Noun, string.Join('|', entry.Plurals), entry.Code, entry.Leads));
    }

    [Fact]
    public void A_set_stands_for_each_of_its_words()
    {
        using var dictionary = new Dictionary("!WARDEN! = WARDEN, WARDENS, WARDEN-GENERAL", "BRIDGE_!WARDEN! [~GOV]", "FERRY!NOBODY! [~GOV]");
        Assert.Equal(["bridge warden", "bridge wardens", "bridge warden-general"], AgentDictionary.Read(dictionary.Text).Select(e => e.Noun));
        Assert.Equal([3], dictionary.BadLines);
    }

    [Fact]
    public void A_line_of_no_known_form_is_told()
    {
        using var dictionary = new Dictionary("FALCONER [AGR]", "FALCONER ~AGR", "FALCONER [~AGR]");
        Assert.Single(AgentDictionary.Read(dictionary.Text));
        Assert.Equal([1, 2], dictionary.BadLines);
    }
}
