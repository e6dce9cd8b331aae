using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>Finds the verb that lends an action noun its subject: "X <i>launched</i> an attack".</summary>
internal static class SupportFinder
{
    private const int MostDepth = 4;

    /// <summary>The support verb that governs the noun, and where it stands; null where there is none.</summary>
    public static (SupportVerb Verb, int Word)? Of(SentenceView view, int noun)
    {
        var sentence = view.Sentence;
        var at = noun;
        while (sentence.Tokens[at].Relation == "conj" && sentence.Tokens[at].Head >= 0) at = sentence.Tokens[at].Head;
        // "multiple rounds of talks", "crimes including raids": the noun hangs from what counts or holds it.
        while (sentence.Tokens[at] is { Relation: "nmod", Head: >= 0 } t && sentence.Tokens[t.Head].Pos == PartOfSpeech.Noun && HasOf(sentence, at)) at = t.Head;
        var token = sentence.Tokens[at];
        var verb = token.Relation is "acl" or "acl:relcl" ? -1 : token.Head;
        if (verb < 0) return null;
        if (sentence.Tokens[verb].Pos == PartOfSpeech.Noun) return ByObject(view, at, verb) ?? Relative(view, at) ?? Claim(view, at);
        var slot = SlotOf(sentence, at, verb);
        foreach (var support in Of(view, sentence.Tokens[verb]))
            if (support.Slot == slot && HasParticle(sentence, verb, support)) return (support, verb);
        return Relative(view, at) ?? (at == noun ? null : Relative(view, noun)) ?? Claim(view, at);
    }

    // "condemned the attacks today in the town of X, for which Y claimed responsibility": the clause hangs from the verb, or from what else does.
    private static (SupportVerb Verb, int Word)? Claim(SentenceView view, int noun)
    {
        if (view.Sentence.Tokens[noun] is not { Relation: "obj", Head: >= 0 and var verb }) return null;
        foreach (var child in view.Sentence.Children(verb))
        {
            if (child < noun) continue;
            var token = view.Sentence.Tokens[child];
            if (token.Relation is "advcl:relcl" or "advcl" && HasRelative(view.Sentence, child) && Claiming(view, child) is { } claim) return claim;
            if (token.Relation == "obl" && Relative(view, child) is { Verb.Slot: "for" } deep) return deep;
        }

        return null;
    }

    private static bool HasRelative(Sentence sentence, int clause)
    {
        foreach (var child in sentence.Children(clause))
            if (sentence.Tokens[child] is { Tag: "WDT", Relation: "obl" }) return true;
        return false;
    }

    // "claimed responsibility for the attack": the noun hangs from the verb's object, which is the support's second word.
    private static (SupportVerb, int)? ByObject(SentenceView view, int noun, int above)
    {
        var tokens = view.Sentence.Tokens;
        if (tokens[above] is not { Relation: "obj", Head: >= 0 and var verb }) return null;
        foreach (var support in Of(view, tokens[verb]))
            if (support.Words.Count == 2 && support.Words[1] == tokens[above].Lemma && support.Slot == SlotOf(view.Sentence, noun, above)) return (support, verb);
        return null;
    }

    private static IReadOnlyList<SupportVerb> Of(SentenceView view, Token verb) =>
        view.Lexicon.Triggers.SupportVerbs(view.Lexicon.Triggers.VerbLemma(verb.Form, verb.Lemma));

    // "the talks that X held": the verb is the noun's relative clause; "the attack carried out by X": its participle.
    private static (SupportVerb Verb, int Word)? Relative(SentenceView view, int noun, int depth = MostDepth)
    {
        foreach (var child in view.Sentence.Children(noun))
        {
            var token = view.Sentence.Tokens[child];
            // "the attack on a church in the town of X, for which Y claimed responsibility": the parser hangs the clause from the last noun.
            if (depth > 0 && token.Relation is "nmod" or "conj" && child > noun && Relative(view, child, depth - 1) is { } deep && deep.Verb.Slot == "for") return deep;
            if (token.Relation is not ("acl" or "acl:relcl")) continue;
            if (Claiming(view, child) is { } claim) return claim;
            foreach (var support in Of(view, token))
                if (support.Slot == "obj" && HasParticle(view.Sentence, child, support)) return (support, child);
        }

        return null;
    }

    // "the attack, for which X claimed responsibility".
    private static (SupportVerb Verb, int Word)? Claiming(SentenceView view, int clause)
    {
        foreach (var support in Of(view, view.Sentence.Tokens[clause]))
            if (support.Slot == "for" && HasObject(view.Sentence, clause, support)) return (support, clause);
        return null;
    }

    private static bool HasObject(Sentence sentence, int verb, SupportVerb support)
    {
        foreach (var child in sentence.Children(verb))
            if (support.Words.Count == 2 && sentence.Tokens[child] is { Relation: "obj" } noun && noun.Lemma == support.Words[1]) return true;
        return false;
    }

    private static string SlotOf(Sentence sentence, int noun, int verb)
    {
        var relation = sentence.Tokens[noun].Relation;
        if (relation == "obj" || (relation == "nsubj:pass" && Arguments.IsPassive(sentence, verb))) return "obj";
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma;
        return relation;
    }

    private static bool HasOf(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child] is { Relation: "case", Lemma: "of" or "include" }) return true;
        return false;
    }

    private static bool HasParticle(Sentence sentence, int verb, SupportVerb support)
    {
        if (support.Words.Count == 1) return true;
        for (var i = verb + 1; i < sentence.Tokens.Count && i <= verb + 5; i++)
            if (sentence.Tokens[i].Lemma == support.Words[1] && (sentence.Tokens[i].Head == verb || i == verb + 1)) return true;
        return false;
    }
}
