using Parley.Entities;
using Parley.Events.Participants;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>A day and a town that stand together in the text: "on 4 May in Graz", "in Graz on 4 May".</summary>
/// <param name="Time">The day or days; null where only the town is told.</param>
/// <param name="Place">The town; null where only the day is told.</param>
/// <param name="End">The token after them.</param>
internal sealed record FixedPoint(TimeExpression? Time, Place? Place, int End)
{
    /// <summary>The first that begins at most so many tokens after a word, with no other day or town before it; null where none does.</summary>
    public static FixedPoint? After(SentenceView view, int word, int most)
    {
        for (var at = word + 1; at < view.Sentence.Tokens.Count && at <= word + most; at++)
        {
            if (At(view, at) is { } point) return point;
            if (view.Sentence.Tokens[at].Pos == PartOfSpeech.Cconj) return null;
        }

        return null;
    }

    /// <summary>The one that begins at a token with a preposition, or after a comma with one; null where none does.</summary>
    public static FixedPoint? At(SentenceView view, int at)
    {
        TimeExpression? time = null;
        Place? place = null;
        while (Begin(view.Sentence.Tokens, at) is { } noun)
        {
            var span = view.Sentence.Tokens[noun].Span;
            if (time is null && view.Article.Times.FirstOrDefault(t => t.Span.Contains(span)) is { Days: not null } day) (time, at) = (day, After(view.Sentence.Tokens, noun, day.Span));
            else if (place is null && view.Article.Places.FirstOrDefault(p => p.Span.Contains(span)) is { } town) (place, at) = (town, After(view.Sentence.Tokens, noun, town.Span));
            else break;
        }

        return time is null && place is null ? null : new FixedPoint(time, place, at);
    }

    // The word after a preposition and an article.
    private static int? Begin(TokenList tokens, int at)
    {
        if (at < tokens.Count && tokens[at].Form == ",") at++;
        if (at + 1 >= tokens.Count || tokens[at].Pos != PartOfSpeech.Adp || tokens[at].Lemma is "since" or "until" or "after" or "before") return null;
        return tokens[at + 1].Lemma is "the" or "late" or "early" && at + 2 < tokens.Count ? at + 2 : at + 1;
    }

    private static int After(TokenList tokens, int at, TextSpan span)
    {
        while (at < tokens.Count && tokens[at].Span.Start < span.End) at++;
        return at;
    }
}
