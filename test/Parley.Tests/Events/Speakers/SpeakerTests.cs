using Parley.Events.Speakers;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Speakers;

/// <summary>What "we" and "our" do to events.</summary>
public sealed class SpeakerTests
{
    private const string Ministry = "Ministry of Foreign Affairs of Kenya";

    [Theory]
    [InlineData(Ministry, "We condemn the raid on Uganda's embassy.", EventClass.Accuse, "KENGOV", "")]
    [InlineData(Ministry, "We extend our thanks to the families of the miners.", EventClass.Support, "KENGOV", "CVL")]
    [InlineData(null, "\"Our forces attacked the rebels near Goma,\" the Rwandan defence minister said.", EventClass.Assault, "RWAMIL", "CODREB")]
    [InlineData(null, "\"Sudanese soldiers attacked us,\" a villager said.", EventClass.Assault, "SDNMIL", "CVL")]
    public void Who_speaks_has_part_in_what_is_told(string? publisher, string text, EventClass told, string actors, string recipients)
    {
        var e = Engine.Coder.Code(new Article("a", text) { Publisher = publisher }).Events.First(e => e.Class == told);
        Assert.Equal(actors, string.Join(' ', e.Actors.Select(a => a.Code)));
        if (recipients.Length > 0) Assert.Equal(recipients, string.Join(' ', e.Recipients.Select(r => r.Code)));
    }

    [Theory]
    [InlineData("\"We need to reopen the border,\" the Chadian president said.")]
    [InlineData("The Chadian president said we have to reopen the border.")]
    public void Nobody_addresses_himself(string text) =>
        Assert.DoesNotContain(Engine.Coder.Code(new Article("a", text)).Events, e => e.Class == EventClass.Request);

    [Fact]
    public void The_record_says_that_the_speaker_was_taken()
    {
        var e = Engine.Coder.Code(new Article("a", "\"We thank Uganda,\" the Chadian president said.")).Events.First(e => e.Class == EventClass.Support);
        Assert.EndsWith("; \"We\" is Chad, who speaks", e.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Indexes_of_mentions_are_counted_anew()
    {
        var mentions = Engine.Coder.Code(new Article("a", "\"We are ready,\" Chad's army said. Peru and Chile met. Both countries signed it. It thanked them.")).Mentions;
        Assert.Equal(mentions.OrderBy(m => m.Start).ThenByDescending(m => m.End), mentions);
        var both = mentions.Single(m => m.Text == "Both countries");
        Assert.Equal(["Peru", "Chile"], both.Members!.Select(m => mentions[m].Text));
        Assert.Equal("Chad's army", mentions[mentions.Single(m => m.Text == "We").SameAs!.Value].Text);
    }

    [Theory]
    [InlineData("Ministry of Foreign Affairs of Japan", "JPNGOV")]
    [InlineData("Government of Canada", "CANGOV")]
    [InlineData("Israel Defense Forces", "ISRMIL")]
    [InlineData("African Union", "IGOAFU")]
    [InlineData("The Washington Post", null)]
    [InlineData("Kyiv Post", null)]
    [InlineData("France 24", null)]
    [InlineData("Daily Globe Peru", null)]
    [InlineData("Peru", null)]
    [InlineData("Emmanuel Macron", null)]
    [InlineData("The Ministry of Defence of Chad. All rights reserved.", null)]
    [InlineData("…", null)]
    public void A_publisher_is_a_body_that_acts_or_nobody(string publisher, string? code) =>
        Assert.Equal(code, Engine.Coder.Resolve(new Article("a", "We met.") { Publisher = publisher }).Publisher?.CodeOrDefault);

    [Theory]
    [InlineData("We gave them our word and they gave me theirs.", "We our me")]
    [InlineData("We all know it, and all of us must help.", "")]
    [InlineData("Let us pray for the US.", "")]
    public void Those_that_take_in_whoever_listens_are_nobodys(string text, string expected)
    {
        var sentences = Engine.Coder.Resolve(new Article("a", text)).Parsed.Sentences;
        Assert.Equal(expected, string.Join(' ', FirstPerson.Find(sentences, Engine.Lexicon.Coreference).Select(p => p.Span.Of(text))));
    }
}
