using Parley.Brief.Wording;
using Parley.Events;
using Parley.Lexicons;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Brief;

/// <summary>The words of <c>data/brief/</c> tell every kind of event.</summary>
public sealed class BriefWordingTests
{
    private static readonly BriefWording s_wording = BriefWording.BuiltIn;

    private static TsvTable Table(string relative, params string[] columns) => TsvTable.Read(Path.Combine(Repository.Root, "data", relative), columns);

    [Fact]
    public void Every_class_in_every_status_has_words_and_a_section()
    {
        foreach (var kind in Enum.GetValues<EventClass>())
        {
            foreach (var status in Enum.GetValues<EventStatus>())
            {
                var told = MadeSources.Told("x", kind, "x") with { Status = status };
                Assert.DoesNotContain('{', s_wording.StatusOf(status, later: true).Of(s_wording.PhraseOf(told, toState: true).Alone, many: false));
                Assert.NotEmpty(s_wording.Themes.SectionOf(told));
            }
        }
    }

    [Fact]
    public void Every_mode_has_a_phrase_of_its_own()
    {
        var told = Table("brief/phrases.tsv", "class", "mode").Rows.Select(r => (r["class"], r["mode"])).ToHashSet();
        Assert.DoesNotContain(Table("ontology/modes.tsv", "class", "mode").Rows, r => !told.Contains((r["class"], r["mode"])));
    }

    [Fact]
    public void No_phrase_is_of_a_mode_that_is_not_known()
    {
        var modes = Table("ontology/modes.tsv", "class", "mode").Rows.Select(r => (r["class"], r["mode"])).ToHashSet();
        Assert.Empty(Table("brief/phrases.tsv", "class", "mode").Rows.Where(r => r["mode"].Length > 0 && !modes.Contains((r["class"], r["mode"]))).Select(r => r.Origin));
    }

    [Fact]
    public void No_phrase_stands_twice() =>
        Assert.Empty(Table("brief/phrases.tsv", "class", "mode", "cameo", "recipient").Rows.GroupBy(r => (r["class"], r["mode"], r["cameo"], r["recipient"])).Where(g => g.Count() > 1).Select(g => g.Last().Origin));

    [Theory]
    [InlineData("United States", "the United States", false)]
    [InlineData("Rapid Support Forces", "the Rapid Support Forces", true)]
    [InlineData("International Committee of the Red Cross", "the International Committee of the Red Cross", false)]
    [InlineData("The Armenian ministry", "the Armenian ministry", false)]
    [InlineData("Police in Nicosia", "police in Nicosia", true)]
    [InlineData("Security Council", "the Security Council", false)]
    [InlineData("no Azerbaijani officials", "Azerbaijani officials", true)]
    [InlineData("Oman", "Oman", false)]
    [InlineData("Laos", "Laos", false)]
    [InlineData("", "", false)]
    [InlineData(" ", " ", false)]
    public void Names_read_as_English_inside_a_sentence(string name, string inside, bool plural)
    {
        Assert.Equal(inside, s_wording.Grammar.Inside(name));
        Assert.Equal(plural, s_wording.Grammar.IsPlural(name));
    }
}
