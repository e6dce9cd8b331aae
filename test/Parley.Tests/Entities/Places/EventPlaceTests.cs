using Parley.Events.Assembly;
using Parley.Events.Participants;
using Xunit;

namespace Parley.Tests.Entities.Places;

/// <summary>Where an event happened, by the words that tell of it, whatever the trigger lexicon makes of them.</summary>
public sealed class EventPlaceTests
{
    [Theory]
    [InlineData("Rebels attacked a convoy in Aleppo on Monday.", "attacked", "Aleppo")]
    [InlineData("The army captured Avdiivka after a long siege.", "captured", "Avdiivka")]
    [InlineData("Gunmen shot a teacher in the town of Baidoa in Somalia.", "shot", "Baidoa")]
    [InlineData("A bomb exploded in Mosul, killing five people.", "killing", "Mosul")]
    [InlineData("A source in Damascus said that troops had entered Homs.", "entered", "Homs")]
    [InlineData("Iraq and Turkey signed an agreement in Vienna.", "signed", "Vienna")]
    [InlineData("Three US soldiers were killed.", "killed", null)]
    [InlineData("The president of Egypt condemned the attack.", "condemned", null)]
    public void Is_where_the_sentence_says(string text, string trigger, string? place) => Assert.Equal(place, Of(text, trigger)?.Text);

    [Fact]
    public void Is_carried_over_from_the_sentence_before_and_marked_so()
    {
        var place = Of("A car bomb went off in Kirkuk on Sunday. It killed four policemen.", "killed");
        Assert.Equal(("Kirkuk", "the sentence before"), (place?.Text, place?.Basis));
    }

    [Fact]
    public void Is_carried_over_from_the_dateline_and_marked_so()
    {
        var place = Of("KABUL (AFP) — Gunmen killed a judge on Monday.", "killed");
        Assert.Equal(("KABUL", "dateline"), (place?.Text, place?.Basis));
    }

    private static Parley.Entities.Place? Of(string text, string trigger)
    {
        var article = Engine.Coder.Resolve(new Article("case", text));
        var at = text.IndexOf(trigger, StringComparison.Ordinal);
        var span = new TextSpan(at, at + trigger.Length);
        var sentence = Enumerable.Range(0, article.Parsed.Sentences.Count).First(i => article.Parsed.Sentences[i].Span.Overlaps(span));
        var view = new SentenceView(article, sentence, Engine.Lexicon);
        return EventPlaceFinder.Of(view, [TreeDistance.HeadOf(view.Sentence, span)]);
    }
}
