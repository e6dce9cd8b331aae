using Parley.Events.Participants;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>
/// The words that a record points at as an event's trigger: the lexicon's own, the verb that lends the noun its happening
/// ("<i>launched a large assault</i>", "the <i>attack occurred</i>"), and other words of the same happening that stand close by
/// ("<i>shot and killed</i>"). What stands far off or beyond a comma is left out: a trigger is to be read at a glance.
/// </summary>
internal static class TriggerWords
{
    private const int MostToCarrier = 7;
    private const int MostToOther = 3;

    /// <summary>One span over them.</summary>
    public static TextSpan SpanOf(FoundEvent found)
    {
        var tokens = found.View.Sentence.Tokens;
        var (first, last) = Own(found.Match);
        if (CarrierOf(found.View, found.Match.Word) is { } carrier) Extend(carrier, MostToCarrier);
        foreach (var word in found.OtherWords.OrderBy(w => Math.Abs(w - found.Match.Word))) Extend(word, MostToOther);
        return tokens[first].Span.Union(tokens[last].Span);

        void Extend(int word, int most)
        {
            if (word < first && first - word <= most && !HasComma(tokens, word, first)) first = word;
            else if (word > last && word - last <= most && !HasComma(tokens, last, word)) last = word;
        }
    }

    /// <summary>The lexicon's words alone.</summary>
    public static TextSpan OwnSpanOf(FoundEvent found)
    {
        var (first, last) = Own(found.Match);
        return found.View.Sentence.Tokens[first].Span.Union(found.View.Sentence.Tokens[last].Span);
    }

    // Words far apart ("call the meeting off") are pointed at by their head alone.
    private static (int First, int Last) Own(Triggers.TriggerMatch match) =>
        match.Words[^1] - match.Words[0] < match.Words.Count + 1 ? (match.Words[0], match.Words[^1]) : (match.Word, match.Word);

    /// <summary>The verb that says of a happening that somebody makes it or that it takes place; null where there is none.</summary>
    public static int? CarrierOf(SentenceView view, int word)
    {
        var token = view.Sentence.Tokens[word];
        if (token.Pos == PartOfSpeech.Verb && token.Relation != "xcomp") return null;
        // Who "charges somebody with the attack" does not carry it out.
        if (SupportFinder.Of(view, word) is { } support) return support.Verb.Actor is null or { Steps: ["subj"] } ? support.Word : null;
        if (token.Relation is not ("nsubj" or "nsubj:pass") || token.Head < 0) return null;
        return view.Lexicon.Status.IsOccurrence(view.Sentence.Tokens[token.Head].Lemma) && !HasObject(view.Sentence, token.Head) ? token.Head : null;
    }

    // "the strike took place", but not "the strike took lives".
    private static bool HasObject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child] is { Relation: "obj", Lemma: not "place" }) return true;
        return false;
    }

    private static bool HasComma(TokenList tokens, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (tokens[i].Form is "," or ";" or ":" or "--" or "–" or "—") return true;
        return false;
    }
}
