using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>Finds the verb that lends an action noun its subject: "X <i>launched</i> an attack".</summary>
internal static class SupportFinder
{
    /// <summary>The support verb that governs the noun, and where it stands; null where there is none.</summary>
    public static (SupportVerb Verb, int Word)? Of(SentenceView view, int noun)
    {
        var sentence = view.Sentence;
        var at = noun;
        while (sentence.Tokens[at].Relation == "conj" && sentence.Tokens[at].Head >= 0) at = sentence.Tokens[at].Head;
        // "multiple rounds of talks": the noun hangs from what counts it.
        while (sentence.Tokens[at] is { Relation: "nmod", Head: >= 0 } t && sentence.Tokens[t.Head].Pos == PartOfSpeech.Noun && HasOf(sentence, at)) at = t.Head;
        var token = sentence.Tokens[at];
        var verb = token.Relation is "acl" or "acl:relcl" ? -1 : token.Head;
        if (verb < 0) return null;
        var slot = SlotOf(sentence, at, verb);
        foreach (var support in Of(view, sentence.Tokens[verb]))
            if (support.Slot == slot && HasParticle(sentence, verb, support)) return (support, verb);
        return Relative(view, at);
    }

    private static IReadOnlyList<SupportVerb> Of(SentenceView view, Token verb) =>
        view.Lexicon.Triggers.SupportVerbs(view.Lexicon.Triggers.VerbLemma(verb.Form, verb.Lemma));

    // "the talks that X held": the verb is the noun's relative clause; "the attack carried out by X": its participle.
    private static (SupportVerb, int)? Relative(SentenceView view, int noun)
    {
        foreach (var child in view.Sentence.Children(noun))
        {
            var token = view.Sentence.Tokens[child];
            if (token.Relation is not ("acl" or "acl:relcl")) continue;
            foreach (var support in Of(view, token))
                if (support.Slot == "obj" && HasParticle(view.Sentence, child, support)) return (support, child);
        }

        return null;
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
            if (sentence.Tokens[child] is { Relation: "case", Lemma: "of" }) return true;
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
