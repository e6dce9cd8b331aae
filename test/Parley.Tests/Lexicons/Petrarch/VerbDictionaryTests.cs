using Parley.Lexicons;
using Parley.Lexicons.Petrarch;
using Xunit;

namespace Parley.Tests.Lexicons.Petrarch;

public sealed class VerbDictionaryTests
{
    private static readonly FunctionWords s_words = new(new LexiconFiles([DataFolder.Path]));

    private static VerbDictionary Read(Dictionary dictionary) => VerbDictionary.Read(dictionary.Text, new Dictionary<string, string> { ["rang"] = "ring" }, s_words);

    private static PatternConditions? Conditions(string pattern, out string? reason)
    {
        using var dictionary = new Dictionary("&FRUIT", "+APPLE", "+&STONEFRUIT", "&STONEFRUIT", "+PLUM", "--- HURL [190] ---", "HURL", pattern);
        var read = Read(dictionary);
        return PatternConditions.Of(Assert.Single(Assert.Single(read.Blocks).Patterns), s_words, read.Sets, out reason);
    }

    [Fact]
    public void Blocks_hold_verbs_with_forms_and_codes_of_their_own()
    {
        using var dictionary = new Dictionary("--- TOLL [040:040] ---", "TOLL", "+PEAL_OUT {+PEALED_OUT +PEALING_OUT } [012]", "CHIME {CHIMES CHIMED }", "RE_+RING", "RANG [---]");
        var block = Assert.Single(Read(dictionary).Blocks);
        Assert.True(block.Codes.IsReciprocal);
        Assert.Equal(["toll", "peal out", "chime", "ring re", "ring"], block.Verbs.Select(v => string.Join(' ', v.Words)));
        Assert.Equal(["pealed", "pealing"], block.Verbs[1].Forms);
        Assert.Equal("012", block.Verbs[1].Codes!.Main);
        Assert.True(block.Verbs[4].IsForm);
        Assert.Null(block.Verbs[4].Codes!.Main);
    }

    [Fact]
    public void Sets_hold_sets()
    {
        using var dictionary = new Dictionary("&FRUIT", "+APPLE_", "+&STONEFRUIT", "+(TO THE CORE)", "&STONEFRUIT", "+PLUM", "+&FRUIT", "--- EAT ---", "EAT");
        Assert.Equal(["apple", "plum"], Read(dictionary).Sets.Of("&FRUIT")!);
        Assert.False(Assert.Single(dictionary.Problems).IsUnreadable);
    }

    [Theory]
    [InlineData("- * BASKET [180]", "obj=basket", "insubj|byany", "any")]
    [InlineData("- * BASKETS [180]", "obj=basket|baskets", "insubj|byany", "any")]
    [InlineData("- * {A RIPE &FRUIT} [180]", "obj=&petrarch-fruit obj.mod=ripe", "insubj|byany", "any")]
    [InlineData("- * (AT &FRUIT) [180]", "at~=&petrarch-fruit", "insubj|byany", "any")]
    [InlineData("- * (AT {GARDEN WALL}) [180]", "at=wall at.mod=garden", "insubj|byany", "any")]
    [InlineData("- * BASKET (INTO) [180]", "obj=basket obj.into", "insubj|byany", "any")]
    [InlineData("- ORCHARD * [180]", "subj=orchard", "insubj|byany", "any")]
    [InlineData("- ANGRILY * [180]", "mod=angrily", "insubj|byany", "any")]
    [InlineData("- + * BASKET $ [180]", "obj=basket", "any", "obj|subj")]
    [InlineData("- + * (FROM $) [180]", "from", "from|any", "obj|subj")]
    [InlineData("- * BASKET (WITH +) [180]", "obj=basket obj.with", "insubj|byany", "with|obj.with|any")]
    [InlineData("- % * [180]", "", "insubj|byany", "with|to|against")]
    [InlineData("- * BASKET [:180]", "obj=basket", "any", "insubj|byany")]
    public void A_pattern_becomes_conditions_and_slots(string pattern, string when, string actor, string recipient)
    {
        var conditions = Conditions(pattern, out _)!;
        Assert.Equal((when, actor, recipient), (string.Join(' ', conditions.Conditions), conditions.Actor, conditions.Recipient));
    }

    [Theory]
    [InlineData("- WOULD * [180]")]
    [InlineData("- * NOT BASKET [180]")]
    [InlineData("- (DESPITE $) * [180]")]
    [InlineData("- * BASKET LADDER [180]")]
    [InlineData("- * &VEGETABLE [180]")]
    public void A_pattern_without_counterpart_says_why(string pattern)
    {
        Assert.Null(Conditions(pattern, out var reason));
        Assert.NotNull(reason);
    }

    [Fact]
    public void A_particle_joins_the_verb()
    {
        Assert.Equal(["down"], Conditions("- * (DOWN) [180]", out _)!.Particles);
        Assert.Equal(["back"], Conditions("- * BACK (AT) [180]", out _)!.Particles);
    }

    [Fact]
    public void Broken_lines_are_told()
    {
        using var dictionary = new Dictionary("STRAY [010]", "--- HURL [190] ---", "HURL", "- HURL [190]", "- * (AT WALL [190]", "- * WALL", "!!!");
        Assert.Empty(Assert.Single(Read(dictionary).Blocks).Patterns);
        Assert.Equal([1, 4, 5, 6, 7], dictionary.BadLines);
    }

    [Fact]
    public void Transformations_have_no_counterpart()
    {
        using var dictionary = new Dictionary("--- HURL [190] ---", "HURL", "~ a (a b HURL) SAY = a b 112");
        Read(dictionary);
        Assert.Equal(3, Assert.Single(dictionary.Problems, p => !p.IsUnreadable).Line);
    }
}
