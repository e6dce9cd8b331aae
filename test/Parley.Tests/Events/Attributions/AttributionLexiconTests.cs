using Parley.Lexicons;
using Xunit;

namespace Parley.Tests.Events.Attributions;

/// <summary>The words that attribute are well formed.</summary>
public sealed class AttributionLexiconTests
{
    private static readonly HashSet<string> s_slots =
        ["that", "quote", "inf", "ing", "obj", "obj.as", "name", "clause", "hearer", "thing", "person", "relay", "of", "about", "against", "at", "by", "for", "from", "in", "on", "over", "to", "with"];

    [Fact]
    public void There_are_at_least_350_cues() => Assert.True(Engine.Lexicon.Attributions.Cues.Count() >= 350);

    [Fact]
    public void No_cue_stands_twice() =>
        Assert.Empty(Engine.Lexicon.Attributions.Cues.GroupBy(c => (string.Join(' ', c.Words), c.Pos)).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_content_slot_is_one_that_is_read() =>
        Assert.Empty(Engine.Lexicon.Attributions.Cues.SelectMany(c => c.Content.Where(s => !s_slots.Contains(s)).Select(s => $"{c.Origin}: {s}")));

    [Fact]
    public void Cues_are_of_every_kind()
    {
        Assert.Equal(Stance.Denies, Assert.Single(Engine.Lexicon.Attributions.CuesOf(CuePos.Verb, "deny")).Stance);
        Assert.Equal(Stance.Fears, Assert.Single(Engine.Lexicon.Attributions.CuesOf(CuePos.Noun, "fear")).Stance);
        Assert.NotEmpty(Engine.Lexicon.Attributions.CuesOf(CuePos.Adj, "convinced"));
        Assert.NotEmpty(Engine.Lexicon.Attributions.CuesOf(CuePos.Prep, "according"));
    }

    [Fact]
    public void A_wrong_row_is_named()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "attribution"));
        File.WriteAllText(Path.Combine(folder, "attribution", "cues.tsv"), "cue\tpos\tsource\tcontent\tstance\tnote\nmutter\tverb\tsubj\tthat\tmutters\n");
        var error = Assert.Throws<LexiconException>(() => Lexicon.Read(DataFolder.Path, folder));
        Assert.EndsWith("cues.tsv:2: 'mutters' is no stance", error.Message, StringComparison.Ordinal);
        Directory.Delete(folder, true);
    }
}
