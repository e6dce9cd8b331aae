using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Where a cue begins and ends: the verb with its auxiliaries, negation, adverbs, particle, and the verbs that only lead to it.</summary>
internal static class CuePhrase
{
    /// <summary>The rows whose words stand at the token; null where it is no cue.</summary>
    public static AttributionCue? Match(Passage p, int token, CuePos pos)
    {
        var word = pos == CuePos.Adj && p[token].Pos == PartOfSpeech.Verb ? p[token].Form.ToLowerInvariant() : p.Lemma(token);
        foreach (var cue in p.Lexicon.CuesOf(pos, word))
            if (cue.Words.Count == 1 || Particle(p, token, cue) >= 0) return cue;
        return null;
    }

    /// <summary>First and last token of the cue whose verb or adjective this is.</summary>
    public static (int First, int Last) Of(Passage p, int word, AttributionCue? cue) => (FirstOf(p, word), LastOf(p, word, cue));

    public static int FirstOf(Passage p, int word)
    {
        var first = word;
        var verb = word;
        while (first > 0)
        {
            var before = first - 1;
            if (p[before].Head == verb && Belongs(p[before])) first = before;
            else if (Carrier(p, verb, first) is >= 0 and var carrier) first = verb = carrier;
            else break;
        }

        return first;
    }

    private static int LastOf(Passage p, int word, AttributionCue? cue)
    {
        var last = word;
        if (cue is { Words.Count: > 1 })
            for (var i = 1; i < cue.Words.Count && last + 1 < p.Count && p.Lemma(last + 1) == cue.Words[i]; i++) last++;
        while (last + 1 < p.Count && p[last + 1].Head == word && (p[last + 1].Relation is "compound:prt" || IsManner(p[last + 1]))) last++;
        return last;
    }

    /// <summary>The colon after the cue belongs to it.</summary>
    public static int WithColon(Passage p, int last) => last + 1 < p.Count && p[last + 1].Form == ":" ? last + 1 : last;

    /// <summary>So does a bare day or week between cue and content: "said Friday | that …".</summary>
    public static int WithDay(Passage p, int word, int last, int content)
    {
        var end = last;
        foreach (var child in p.Sentence.Children(word))
            if (p.First(child) == last + 1 && p[child].Relation is "obl:unmarked" or "obl:tmod") end = p.Last(child);
        return end > last && end - last <= 2 && end + 1 < p.Count && p[end].Span.End < content && content <= p[end + 1].Span.End ? end : last;
    }

    private static int Particle(Passage p, int token, AttributionCue cue)
    {
        for (var i = 1; i < cue.Words.Count; i++)
            if (token + i >= p.Count || p.Lemma(token + i) != cue.Words[i]) return -1;
        return token + cue.Words.Count - 1;
    }

    private static bool Belongs(Token token) =>
        token.Relation is "aux" or "aux:pass" or "cop" || (token.Relation is "advmod" && token.Tag is "RB" or "RBR") || token is { Relation: "mark", Lemma: "to" };

    private static bool IsManner(Token token) => token is { Relation: "advmod", Tag: "RB" } && token.Form.EndsWith("ly", StringComparison.Ordinal);

    // "went on to | say": the carrier stands before, with nothing but its own particle between.
    private static int Carrier(Passage p, int verb, int first)
    {
        if (p[verb].Relation is not ("xcomp" or "advcl" or "ccomp") || p[verb].Head is not (>= 0 and var head) || head >= first || !p.Lexicon.IsCarrier(p.Lemma(head))) return -1;
        for (var i = head + 1; i < first; i++)
            if (p[i].Head != head || p[i].Relation is not ("compound:prt" or "advmod" or "obl")) return -1;
        return head;
    }
}
