using Parley.Lexicons;
using Xunit;

namespace Parley.Tests.Lexicons;

/// <summary>Names of the register are found however they are spelt, and common words are nobody's last name alone.</summary>
public sealed class NameIndexTests
{
    [Theory]
    [InlineData("Muammar Gaddafi", "Moammar Khadafy")]
    [InlineData("Hosni Mubarak", "Hosny Moubarak")]
    [InlineData("Volodymyr Zelensky", "Vladimir Zelenskiy")]
    [InlineData("Viktor Yanukovych", "Victor Yanukovich")]
    [InlineData("Slobodan Milošević", "Slobodan Miloshevich")]
    [InlineData("Hezbollah", "Hizballah")]
    public void A_name_is_found_in_either_spelling(string one, string other)
    {
        var expected = Found(one).Select(e => e.Name).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Found(other).Select(e => e.Name));
    }

    [Theory]
    [InlineData("Muammar Gaddafi")]
    [InlineData("Mohamed Morsi")]
    public void A_name_is_filed_once_for_its_spellings(string name)
    {
        var found = Found(name);
        Assert.Equal(found.Count, found.Distinct().Count());
    }

    [Theory]
    [InlineData("Andrew Little", "Little")]
    [InlineData("Louis Sylvain Goma", "Goma")]
    [InlineData("Theresa May", "May")]
    public void A_common_word_is_no_surname_alone(string full, string alone)
    {
        Assert.Contains(Found(full), e => e.Kind == NameKind.Person);
        Assert.DoesNotContain(Found(alone), e => e.Kind is NameKind.Person or NameKind.Surname);
    }

    [Fact]
    public void A_word_that_stands_for_two_is_an_error_that_names_its_row()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "spellings.tsv");
        File.WriteAllText(file, "word\tvariants\nomar\tumar|omer\nomri\tomer\n");
        var error = Assert.Throws<LexiconException>(() => Spellings.Read([file]));
        Assert.Contains("spellings.tsv:3", error.Message, StringComparison.Ordinal);
        Assert.Contains("omer", error.Message, StringComparison.Ordinal);
    }

    private static List<NameEntry> Found(string name)
    {
        var words = NameWords.Of(name).Select((word, i) => new NameWord(word, i, IsUpper: true, IsAllUpper: false)).ToList();
        var entries = new List<NameEntry>();
        Engine.Lexicon.Actors.Names.Match(words, 0, caseless: false, entries);
        return entries;
    }
}
