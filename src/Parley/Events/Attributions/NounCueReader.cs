using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Reads the attribution that a noun makes: "Iran's claim that", "issued a warning of", "a report by the UN that".</summary>
internal static class NounCueReader
{
    /// <summary>Null where the noun attributes nothing.</summary>
    public static AttributionDraft? Read(Passage p, int noun)
    {
        if (CuePhrase.Match(p, noun, CuePos.Noun) is not { } cue || p.InQuotation(noun)) return null;
        var support = SupportOf(p, noun);
        var source = Speaker(p, noun, support);
        foreach (var slot in cue.Content)
        {
            if (Fill(p, noun, slot) is not { } filling) continue;
            if (source is null && slot != "that") continue;
            return Draft(p, noun, support, source, cue, filling);
        }

        return null;
    }

    private static AttributionDraft Draft(Passage p, int noun, int support, (int First, int Last)? source, AttributionCue cue, Filling filling)
    {
        var first = support >= 0 ? CuePhrase.FirstOf(p, support) : noun;
        if (support < 0)
            while (first > 0 && p[first - 1].Head == noun && p[first - 1].Relation is "amod" or "det" or "compound" or "nummod" && !Inside(source, first - 1)) first--;
        return new()
        {
            Sentence = p.Index,
            Source = source is { } s ? p.Span(s.First, s.Last) : null,
            Cue = p.Span(first, CuePhrase.WithColon(p, filling.CueLast)),
            Content = filling.Content,
            Stance = cue.Stance,
        };
    }

    private static bool Inside((int First, int Last)? source, int token) => source is { } s && s.First <= token && token <= s.Last;

    private static int SupportOf(Passage p, int noun)
    {
        if (p[noun].Relation is not "obj" || p[noun].Head is not (>= 0 and var verb) || verb > noun) return -1;
        if (!p.Lexicon.IsSupport(p.Lemma(verb)) || noun - verb > 5) return -1;
        return SubjectFinder.Of(p, verb) is { Head: >= 0, IsPassive: false } ? verb : -1;
    }

    private static (int First, int Last)? Speaker(Passage p, int noun, int support)
    {
        if (p.Child(noun, "nmod:poss") is >= 0 and var owner && !(p[owner].Tag == "PRP$" && support >= 0)) return (Owner(p, owner), p.Last(owner));
        if (support >= 0)
        {
            var subject = SubjectFinder.Of(p, support);
            return SourcePhrase.CanSpeak(p, subject.Head) ? SourcePhrase.Of(p, subject.Head, CuePhrase.FirstOf(p, support), noun) : null;
        }

        foreach (var preposition in (ReadOnlySpan<string>)["by", "from"])
            if (p.Under(noun, preposition) is >= 0 and var agent && agent > noun && SourcePhrase.CanSpeak(p, agent)) return (p.First(agent) + 1, p.Last(agent));
        return Before(p, noun);
    }

    private static int Owner(Passage p, int owner)
    {
        var first = p.First(owner);
        while (first < owner && p[first].Relation is "case" or "mark" or "punct" or "cc") first++;
        return first;
    }

    // "a New York Times report": the name before the noun, with its article.
    private static (int First, int Last)? Before(Passage p, int noun)
    {
        var last = -1;
        foreach (var child in p.Sentence.Children(noun))
            if (child < noun && p[child].Relation is "compound" or "nmod:desc" && p[child].Pos == PartOfSpeech.Propn) last = child;
        return last >= 0 && last == noun - 1 ? (p.First(noun), last) : null;
    }

    private static Filling? Fill(Passage p, int noun, string slot) => slot switch
    {
        "that" => Clause(p, noun, "that"),
        "inf" => Clause(p, noun, "to"),
        "quote" or "obj" or "ing" => null,
        _ => Prepositional(p, noun, slot),
    };

    private static Filling? Clause(Passage p, int noun, string mark)
    {
        foreach (var child in p.Sentence.Children(noun))
            if (child > noun && p[child].Relation is "acl" or "ccomp" or "acl:relcl" && p.IsMarked(child, mark) && p.First(child) <= noun + 4)
                return Filling.Of(ContentSpan.After(p, noun, p.First(child), IsFirst(p, noun) ? ContentSpan.BeforeMainVerb(p, p.First(child), p.Last(child)) : p.Last(child)), noun);
        return null;
    }

    // Whether the noun stands before the sentence's first verb, as its subject does.
    private static bool IsFirst(Passage p, int noun)
    {
        for (var i = 0; i < noun; i++)
            if (p[i].Tag is "VBD" or "VBZ" or "VBP" or "MD") return false;
        return true;
    }

    private static Filling? Prepositional(Passage p, int noun, string preposition)
    {
        var inside = p.Under(noun, preposition);
        if (inside < 0 || p.First(inside) != noun + 1) return null;
        return Filling.Of(ContentSpan.After(p, noun + 1, noun + 2, p.Last(inside)), noun + 1);
    }
}
