using Parley.Entities.Coreference.Training;
using Parley.Text.Conllu;
using Xunit;

namespace Parley.Tests.Entities.Coreference;

public sealed class EntityColumnTests
{
    [Fact]
    public void Brackets_open_and_close_mentions_within_each_other()
    {
        var sentence = Sentence(("The", 1, "Entity=(1-person-new"), ("brother", -1, "_"), ("of", 3, "_"), ("Mara", 1, "Entity=(2-person-new-x-sgl-Mara)1)|SpaceAfter=No"));
        Assert.Equal([new GoldMention(7, 0, 3, 1, 1, "person"), new GoldMention(7, 3, 3, 3, 2, "person")], EntityColumn.Read(sentence, 7));
    }

    [Fact]
    public void Several_brackets_may_stand_at_one_word()
    {
        var sentence = Sentence(("His", 1, "Entity=(4-place-new(3-person-ana)"), ("town", -1, "Discourse=x|Entity=4)"));
        Assert.Equal([(4, 0, 1), (3, 0, 0)], EntityColumn.Read(sentence, 0).Select(m => (m.Entity, m.First, m.Last)));
    }

    [Fact]
    public void A_bracket_that_closes_nothing_is_an_error_that_names_the_entity()
    {
        var error = Assert.Throws<FormatException>(() => EntityColumn.Read(Sentence(("Mara", -1, "Entity=9)")), 0));
        Assert.Contains("entity 9", error.Message, StringComparison.Ordinal);
    }

    private static ConlluSentence Sentence(params (string Form, int Head, string Column)[] words) => new()
    {
        Comments = [],
        Words = [.. words.Select(w => new ConlluWord(w.Form, w.Form, "NOUN", "NN", "_", w.Head, w.Head < 0 ? "root" : "dep", "_", w.Column))],
    };
}
