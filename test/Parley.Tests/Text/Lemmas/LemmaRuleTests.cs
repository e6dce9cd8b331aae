using CsCheck;
using Parley.Text.Lemmas;
using Xunit;

namespace Parley.Tests.Text.Lemmas;

public sealed class LemmaRuleTests
{
    [Theory]
    [InlineData("Attacked", "attack")]
    [InlineData("cities", "city")]
    [InlineData("was", "be")]
    [InlineData("Kyiv", "Kyiv")]
    [InlineData("n't", "not")]
    [InlineData("The", "the")]
    public void A_rule_makes_the_lemma_it_was_made_from(string form, string lemma) => Assert.Equal(lemma, LemmaRule.Between(form, lemma).Apply(form));

    [Fact]
    public void Any_pair_can_be_made_a_rule()
    {
        var word = Gen.Char["abcXYZ'0"].Array[1, 8].Select(c => new string(c));
        Gen.Select(word, word).Sample((form, lemma) => LemmaRule.Between(form, lemma).Apply(form) == lemma);
    }

    [Fact]
    public void One_rule_serves_words_of_one_kind() => Assert.Equal(LemmaRule.Between("Talked", "talk"), LemmaRule.Between("Attacked", "attack"));
}
