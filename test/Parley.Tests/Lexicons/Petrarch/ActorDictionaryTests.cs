using Parley.Lexicons;
using Parley.Lexicons.Petrarch;
using Xunit;

namespace Parley.Tests.Lexicons.Petrarch;

public sealed class ActorDictionaryTests
{
    [Fact]
    public void Names_synonyms_and_codes_make_an_entry()
    {
        using var dictionary = new Dictionary("RURITANIA_ [RUR] # a kingdom", "+RURITANIAN ; its people", "", "COUNT_RUPERT [RURGOV]");
        var entries = ActorDictionary.Read(dictionary.Text);
        Assert.Equal(["RURITANIA_", "RURITANIAN"], entries[0].Names);
        Assert.Equal("RUR", Assert.Single(entries[0].Codes).Code);
        Assert.Equal("RURGOV", Assert.Single(entries[1].Codes).Code);
        Assert.Empty(dictionary.Problems);
    }

    [Fact]
    public void Dates_have_two_or_four_digits_of_the_year()
    {
        using var dictionary = new Dictionary("BLACK_MICHAEL", "\t[RUROPP <870605]", "\t[RURGOV 870605 - 20010630]", "\t[RURELI >010630]", "\t[RUR]");
        var codes = Assert.Single(ActorDictionary.Read(dictionary.Text)).Codes;
        Assert.Equal(new Validity(null, new(1987, 6, 4)), codes[0].When);
        Assert.Equal(new Validity(new(1987, 6, 5), new(2001, 6, 30)), codes[1].When);
        Assert.Equal(new Validity(new(2001, 7, 1), null), codes[2].When);
        Assert.Equal(default, codes[3].When);
    }

    [Theory]
    [InlineData("[---]")]
    [InlineData("[+++]")]
    [InlineData("[###]")]
    public void A_code_without_letters_means_nobody(string code)
    {
        using var dictionary = new Dictionary($"RASSENDYLL {code} # an impostor");
        Assert.Null(Assert.Single(Assert.Single(ActorDictionary.Read(dictionary.Text)).Codes).Code);
    }

    [Fact]
    public void What_cannot_be_read_is_told_by_line()
    {
        using var dictionary = new Dictionary("+ORPHAN", "ZENDA [RURCAS", "STRELSAU [RU]", "FRITZ [RUR 9908223-991201]", "SAPT [RURMIL 990931-990101]", "FLAVIA");
        Assert.Empty(ActorDictionary.Read(dictionary.Text));
        Assert.Equal([1, 2, 2, 3, 3, 4, 4, 5, 5, 6], dictionary.BadLines.Order());
    }

    [Fact]
    public void Comments_in_markup_are_left_out()
    {
        using var dictionary = new Dictionary("<!-- all of", "this -->", "<! -- and this -->", "RURITANIA [RUR]");
        Assert.Equal(4, Assert.Single(ActorDictionary.Read(dictionary.Text)).Line.Number);
    }

    [Theory]
    [InlineData("RURITANIA_", "Ruritania")]
    [InlineData("BANK_OF_RURITANIA_", "Bank of Ruritania")]
    [InlineData("THE_ELBERG_LEAGUE", "the Elberg League")]
    [InlineData("RNL_", "RNL")]
    [InlineData("R.N.L.", "R.N.L.")]
    [InlineData("O'TOOLE'S_MEN", "O'toole's Men")]
    [InlineData("ZENDA_FRONT_(ZF)_", "Zenda Front|ZF")]
    public void Capitals_become_the_case_of_the_news(string written, string names)
    {
        var cases = new NameCase(new FunctionWords(new LexiconFiles([DataFolder.Path])));
        Assert.Equal(names.Split('|'), cases.Of(written));
    }
}
