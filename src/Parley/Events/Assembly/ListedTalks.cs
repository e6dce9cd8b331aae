using Parley.Entities;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>
/// Talks of a list, each with a day of its own: those for which an ordinal or a pronoun stands ("three rounds, the first on 4 May"; "those of 9 May"), and those
/// that share one word ("meetings in Graz on 4 May and in Brno on 9 May").
/// </summary>
internal static class ListedTalks
{
    private const int MostSentencesBack = 2, MostToTail = 4;

    private static readonly HashSet<string> s_pronouns = ["that", "those", "one"];
    private static readonly HashSet<string> s_again = ["again", "then", "later", "finally"];

    /// <summary>The events of a sentence with those of its lists.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="events">Its events.</param>
    /// <param name="earlier">Events of the sentences before.</param>
    public static List<FoundEvent> Add(SentenceView view, List<FoundEvent> events, List<FoundEvent> earlier)
    {
        if (!view.Article.Times.Any(t => view.Sentence.Span.Contains(t.Span))) return events;
        var listed = new List<FoundEvent>();
        for (var i = 0; i < events.Count; i++)
            listed.AddRange(IsTalk(events[i]) && FixedPoint.After(view, LastWord(events[i]), MostToTail) is { } point ? Running(events[i], point) : [events[i]]);
        for (var i = 0; i < view.Sentence.Tokens.Count; i++)
            if (StandIn(view, i, listed, earlier) is { } stands) listed.Add(stands);
        return listed;
    }

    private static bool IsTalk(FoundEvent e) => e.Match.Row is { Class: EventClass.Consult, Reciprocal: true, Mode: not "phone", Status: null } && !e.IsAnnouncement;

    private static int LastWord(FoundEvent e) => Math.Max(e.Match.Words[^1], TriggerWords.CarrierOf(e.View, e.Match.Word) ?? -1);

    // "in Graz on 4 May and in Brno on 9 May": each day with its town is a meeting.
    private static List<FoundEvent> Running(FoundEvent first, FixedPoint point)
    {
        var all = new List<FoundEvent> { first };
        while (point.Time is not null && Next(first.View, point.End) is { Time: not null } next)
        {
            if (all.Count == 1) all[0] = first with { Time = point.Time, Place = point.Place };
            all.Add(At(first.View, first, TreeDistance.TokenAt(first.View.Sentence, (next.Place?.Span ?? next.Time.Span)), next));
            point = next;
        }

        return all;
    }

    private static FixedPoint? Next(SentenceView view, int at)
    {
        var tokens = view.Sentence.Tokens;
        var from = at;
        while (at < tokens.Count && (tokens[at].Form is "," or "and" || s_again.Contains(tokens[at].Lemma))) at++;
        return at > from ? FixedPoint.At(view, at) : null;
    }

    private static FoundEvent? StandIn(SentenceView view, int word, List<FoundEvent> events, List<FoundEvent> earlier)
    {
        var isOrdinal = IsOrdinal(view, word);
        if ((!isOrdinal && !IsPronoun(view, word)) || events.Exists(e => e.Match.Word == word) || PointOf(view, word, isOrdinal) is not { } point) return null;
        if (Antecedent(view, word, events, isOrdinal ? earlier : []) is not { } told) return null;
        var stands = At(view, told, word, point);
        return stands.Time is not null || (isOrdinal && EventTimeFinder.Stated(stands) is { Type: "DATE" }) ? stands : null;
    }

    // "the first, on 4 May", "a fourth took place in Graz on 9 May"; "the first delegation" is no round.
    private static FixedPoint? PointOf(SentenceView view, int word, bool isOrdinal)
    {
        var next = word + 1;
        if (next >= view.Sentence.Tokens.Count) return null;
        if (FixedPoint.At(view, next) is { } point) return point;
        return isOrdinal && view.Sentence.Tokens[next] is { Pos: PartOfSpeech.Verb or PartOfSpeech.Aux } ? FixedPoint.After(view, next, MostToTail) : null;
    }

    private static bool IsOrdinal(SentenceView view, int word) => word > 0 && view.Sentence.Tokens[word - 1].Lemma.ToLowerInvariant() is "the" or "a" or "an"
        && (view.Lexicon.Times.Word(view.Sentence.Tokens[word].Form)?.Is(TimeWordKind.Ordinal) == true || view.Sentence.Tokens[word].Form is "last" or "latest" or "next")
        && !IsInTime(view.Article, view.Sentence.Tokens[word]);

    private static bool IsInTime(ResolvedArticle article, Token token) => article.Times.Any(t => t.Span.Overlaps(token.Span));

    private static bool IsPronoun(SentenceView view, int word) => s_pronouns.Contains(view.Sentence.Tokens[word].Form) && word + 1 < view.Sentence.Tokens.Count && view.Sentence.Tokens[word + 1].Lemma is "of" or "on" or "in";

    private static FoundEvent? Antecedent(SentenceView view, int word, List<FoundEvent> events, List<FoundEvent> earlier) =>
        events.LastOrDefault(e => e.Match.Word < word && IsNounOfTalk(e)) ?? earlier.LastOrDefault(e => view.Index - e.View.Index <= MostSentencesBack && IsNounOfTalk(e));

    private static bool IsNounOfTalk(FoundEvent e) => IsTalk(e) && e.Match.Row.Pos == TriggerPos.Noun;

    private static FoundEvent At(SentenceView view, FoundEvent told, int word, FixedPoint point) =>
        new(view, told.Match with { Sentence = view.Index, Word = word, Words = [word] }, told.Parties with { Others = [] }) { IsInherited = true, IsNamed = true, Time = point.Time, Place = point.Place };
}
