using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Mends the tree where a passive without its auxiliary was taken for the past: in "Two soldiers <i>killed</i> in Mali" the soldiers killed
/// nobody. Which verbs never stand without an object is written down in <c>language/en/object-verbs.tsv</c>. The other way round, a verb
/// with an object and without an auxiliary is none: "Gunmen <i>killed</i> twelve".
/// </summary>
internal static class BarePassive
{
    /// <summary>The sentence with what such verbs do it to as their subject in the passive; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, TriggerLexicon triggers)
    {
        Token[]? tokens = null;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i] is not { Tag: "VBD" or "VBN", Pos: PartOfSpeech.Verb, Relation: not ("acl" or "acl:relcl" or "amod") } verb) continue;
            if (DoerOf(sentence, i) is >= 0 and var doer)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i] = verb with { Tag = "VBD" };
                tokens[doer] = tokens[doer] with { Relation = "nsubj" };
                continue;
            }

            if (!triggers.NeedsObject(triggers.VerbLemma(verb.Form, verb.Lemma)) || SubjectOf(sentence, i) is not (>= 0 and var subject) || MayHaveObject(sentence, i)) continue;
            tokens ??= [.. sentence.Tokens];
            tokens[i] = verb with { Tag = "VBN" };
            tokens[subject] = tokens[subject] with { Relation = "nsubj:pass" };
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    // The subject in the passive of a verb that has an object and no auxiliary; -1 for others.
    private static int DoerOf(Sentence sentence, int verb)
    {
        var (subject, isActive) = (-1, false);
        foreach (var child in sentence.Children(verb))
        {
            if (sentence.Tokens[child].Relation is "aux" or "aux:pass" or "obl:agent") return -1;
            if (sentence.Tokens[child].Relation == "nsubj:pass" && child < verb) subject = child;
            isActive |= sentence.Tokens[child].Relation == "obj" && child > verb;
        }

        return isActive ? subject : -1;
    }

    // The subject of a verb that has neither object nor auxiliary; -1 for others. "Those whom they killed": no relative pronoun before it.
    private static int SubjectOf(Sentence sentence, int verb)
    {
        var subject = -1;
        foreach (var child in sentence.Children(verb))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "obj" or "iobj" or "ccomp" or "xcomp" or "aux" or "aux:pass" or "nsubj:pass" || (child < verb && token.Tag is "WDT" or "WP")) return -1;
            if (token.Relation == "nsubj" && child < verb && token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num) subject = child;
        }

        return subject;
    }

    // "killed between 20 and 30", "at least nine", "fewer than ten"
    private static bool IsCounting(Sentence sentence, int word)
    {
        if (word + 1 >= sentence.Tokens.Count || sentence.Tokens[word].Lemma.ToLowerInvariant() is not ("between" or "from" or "at" or "more" or "few" or "fewer" or "less" or "over" or "up" or "as" or "nearly" or "about" or "around" or "almost" or "only" or "some" or "roughly")) return false;
        if (sentence.Tokens[word].Lemma is "at" && sentence.Tokens[word + 1].Lemma is not ("least" or "most")) return false;
        for (var i = word + 1; i < sentence.Tokens.Count && i <= word + 3; i++)
            if (sentence.Tokens[i].Pos == PartOfSpeech.Num) return true;
        return false;
    }

    // "killed Tuesday" has none, "killed, the army said, nine" and "ambushed and killed nine" have.
    private static bool MayHaveObject(Sentence sentence, int verb)
    {
        if (verb + 1 < sentence.Tokens.Count && sentence.Tokens[verb + 1] is { Relation: not ("obl" or "obl:unmarked" or "nmod:unmarked"), Pos: PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Det or PartOfSpeech.Pron }) return true;
        if (IsCounting(sentence, verb + 1)) return true;
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child] is { Relation: "conj", Pos: PartOfSpeech.Verb } && HasObject(sentence, child)) return true;
        return sentence.Tokens[verb] is { Relation: "conj", Head: >= 0 and var first } && HasObject(sentence, first);
    }

    private static bool HasObject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation is "obj") return true;
        return false;
    }
}
