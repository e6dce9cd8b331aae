using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Finds who does what a verb says: its own subject, the "by" phrase of a passive, or the one it shares with a verb above it.</summary>
internal static class SubjectFinder
{
    private const int MostSteps = 6;

    public static Subject Of(Passage p, int verb)
    {
        var at = verb;
        for (var step = 0; step < MostSteps; step++)
        {
            if (Own(p, at) is { } own && (at == verb || own.Head < verb)) return at == verb ? own : own with { Verb = at, Passive = -1 };
            var head = p[at].Head;
            if (head < 0) return new(-1, at, -1);
            switch (p[at].Relation)
            {
                case "acl":
                    return p[at].Tag == "VBN" && !IsMainVerb(p, at, head) ? ByPhrase(p, at, -1) : new(Antecedent(p, at, head), at, -1);
                case "xcomp" when p.Child(head, "obj", "iobj") is >= 0 and var controller && controller < at:
                    return new(controller, head, -1);
                case "conj" or "xcomp" or "advcl" or "parataxis" or "ccomp" when p[head].Pos is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun:
                    at = SpeakerAbove(p, at, head);
                    break;
                default:
                    return new(-1, at, -1);
            }
        }

        return new(-1, verb, -1);
    }

    private static Subject? Own(Passage p, int verb)
    {
        var passive = p.Child(verb, "nsubj:pass", "csubj:pass");
        if (passive >= 0) return ByPhrase(p, verb, passive);
        if (p.Child(verb, "aux:pass") >= 0 && p[verb].Relation is not "conj") return ByPhrase(p, verb, verb);
        var subject = Nearest(p, verb);
        if (subject < 0 && p.Child(verb, "expl") is >= 0 and var expletive) subject = expletive;
        return subject >= 0 ? new(subject, verb, -1) : null;
    }

    // Of two subjects before the verb the nearer one speaks: "The museum, he said, honours them." One after it speaks only where
    // punctuation stands before the verb: “…,” said Keller.
    private static int Nearest(Passage p, int verb)
    {
        int before = -1, after = -1;
        foreach (var child in p.Sentence.Children(verb))
        {
            if (p[child].Relation != "nsubj") continue;
            if (child < verb) before = child;
            else if (after < 0) after = child;
        }

        if (after < 0 || before >= 0 && p[before].Pos == PartOfSpeech.Pron) return before;
        return before < 0 || p.IsPunctuation(verb - 1) ? after : before;
    }

    // "Moore, an adviser, called it a disgrace": a sentence whose root is the name wants its verb.
    private static bool IsMainVerb(Passage p, int verb, int noun) => p[noun].Relation == "root" && p.IsComma(verb - 1) && p.Child(verb, "obj", "ccomp") > verb;

    private static Subject ByPhrase(Passage p, int verb, int passive)
    {
        var agent = p.Child(verb, "obl:agent");
        if (agent < 0) agent = p.Under(verb, "by");
        return new(agent, verb, passive < 0 ? verb : passive);
    }

    // "said it was over, adding that": trees often hang the second cue on the first one's content; its speaker is the first one's.
    private static int SpeakerAbove(Passage p, int participle, int head)
    {
        if (p[participle].Tag != "VBG" || p[participle].Relation is not ("advcl" or "conj") || participle < head) return head;
        var at = head;
        for (var step = 0; step < MostSteps && p[at].Head is >= 0 and var above; step++)
        {
            if (p[at].Relation is "ccomp" && above < at && IsSpeech(p, above)) return above;
            if (p[at].Relation is not ("ccomp" or "xcomp" or "conj" or "advcl")) break;
            at = above;
        }

        return head;
    }

    public static bool IsSpeech(Passage p, int verb)
    {
        foreach (var cue in p.Lexicon.CuesOf(Lexicons.CuePos.Verb, p.Lemma(verb)))
            if (cue.IsSpeech) return true;
        return false;
    }

    // "Obama, speaking of": the noun that the clause describes; after a comma rather the subject of the clause it hangs in.
    private static int Antecedent(Passage p, int participle, int noun)
    {
        if (!p.IsComma(participle - 1)) return noun;
        for (int at = noun, step = 0; step < MostSteps && p[at].Head is >= 0 and var above; step++)
        {
            if (IsSpeech(p, above) && p.Child(above, "nsubj") is >= 0 and var subject && subject < participle) return subject;
            at = above;
        }

        return noun;
    }
}
