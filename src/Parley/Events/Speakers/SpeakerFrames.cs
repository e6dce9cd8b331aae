using Parley.Entities;
using Parley.Events.Attributions;

namespace Parley.Events.Speakers;

/// <summary>Whose words each word of an article is.</summary>
internal sealed class SpeakerFrames(ResolvedArticle article, IReadOnlyList<Attribution> attributions, IReadOnlyList<FirstPerson> pronouns)
{
    private const int MostSteps = 8;
    private readonly Quotations _quotations = new(article.Parsed.Article.Text);

    /// <summary>Index of the mention that is the source of the pronoun's words; -1 where no source is known, or the words are the publisher's.</summary>
    public int SourceOf(FirstPerson pronoun) => FrameOf(pronoun.Span) is { } frame ? SourceMention.Of(frame, article.Mentions) : -1;

    /// <summary>Whether the words are those of the publisher, if he speaks for himself.</summary>
    public bool IsPublishers(FirstPerson pronoun) => article.Publisher is not null && FrameOf(pronoun.Span) is null && IsOutside(pronoun.Span);

    // "We", he said, "believe that our …": who believes is who says it, so the frame is the one around the "we" that believes.
    private Attribution? FrameOf(TextSpan words)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (Innermost(words) is not { } frame) return null;
            var own = pronouns.Where(p => frame.Source.Count > 0 && frame.Source[0].Span.Start == p.Span.Start).Select(p => (TextSpan?)p.Span).FirstOrDefault();
            if (own is not { } next) return frame;
            words = next;
        }

        return null;
    }

    // Reported words have their pronouns shifted ("he said they would"): a first person in them is whose words hold the report, if
    // anybody's do. Where nobody's do, the writer left out the marks.
    private Attribution? Innermost(TextSpan words)
    {
        var chain = AttributionChain.Of(words, attributions, isThingToo: true);
        for (var i = chain.Count - 1; i >= 0; i--)
            if (IsDirect(attributions[chain[i]], words)) return attributions[chain[i]];
        if (chain.Count == 0 || article.Publisher is not null || !IsOutside(words)) return null;
        return attributions[chain[^1]] is { IsOfThing: false } reported ? reported : null;
    }

    // Also a quotation within reported words: said the raid was "an attack on us all".
    private bool IsDirect(Attribution attribution, TextSpan words)
    {
        if (attribution.IsDirect) return true;
        return _quotations.At(words.Start) is { } quotation && attribution.Content.Any(c => c.Span.Contains(words) && c.Start <= quotation.Span.Start);
    }

    // Not in a quotation of which nobody knows who speaks.
    private bool IsOutside(TextSpan words) => _quotations.At(words.Start) is null;
}
