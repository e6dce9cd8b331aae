using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>Roles told by a verb: "Y is the head of the mission", "Z, who is Ukraine's negotiator", "Z was sworn in as foreign minister".</summary>
internal sealed class PredicateRule(ActorLexicon lexicon, RoleReader roles)
{
    /// <summary>The roles told of the name.</summary>
    public IEnumerable<FoundRole> Read(SentenceNames sentence, FullName name)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (name.Holds(i)) continue;
            if (IsPredicateOf(sentence, name, i) && Phrase(sentence, i) is { } role) yield return role;
            else if (IsAppointment(sentence, name, i) && Office(sentence, i) is { } office) yield return office;
        }
    }

    // Only the present: who "was" somebody may be so no longer.
    private static bool IsPredicateOf(SentenceNames sentence, FullName name, int noun)
    {
        var token = sentence.Tokens[noun];
        if (token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return false;
        var (isPresent, isSaidOf) = (false, token.Relation == "acl:relcl" && name.Holds(token.Head));
        foreach (var child in sentence.Sentence.Children(noun))
        {
            var c = sentence.Tokens[child];
            if (c.Relation == "cop") isPresent = c.Tag is "VBZ" or "VBP";
            else if (c.Relation == "nsubj") isSaidOf = name.Holds(child) || (isSaidOf && c.Lemma == "who");
            else if (IsHedge(c)) return false;
        }

        return isPresent && isSaidOf;
    }

    private bool IsAppointment(SentenceNames sentence, FullName name, int verb)
    {
        var token = sentence.Tokens[verb];
        if (token.Pos != PartOfSpeech.Verb || token.Tag is not ("VBD" or "VBN" or "VBZ") || !lexicon.PublicRoles.Appoints(token.Lemma)) return false;
        var isSaidOf = token.Relation is "acl" && token.Tag == "VBN" && name.Holds(token.Head);
        var isPassive = isSaidOf;
        foreach (var child in sentence.Sentence.Children(verb))
        {
            var c = sentence.Tokens[child];
            if (IsHedge(c) || c.Relation == "mark") return false;
            isPassive |= c.Relation is "nsubj:pass" or "aux:pass";
        }

        foreach (var child in sentence.Sentence.Children(verb))
            isSaidOf |= name.Holds(child) && sentence.Tokens[child].Relation == (isPassive ? "nsubj:pass" : "obj");
        return isSaidOf;
    }

    private FoundRole? Office(SentenceNames sentence, int verb)
    {
        foreach (var child in sentence.Sentence.Children(verb))
        {
            var token = sentence.Tokens[child];
            if (child < verb || token.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) continue;
            if ((token.Relation is "xcomp" or "obj" || (token.Relation is "obl" or "advcl" && HasAs(sentence, child))) && Phrase(sentence, child) is { } role) return role;
        }

        return null;
    }

    private FoundRole? Phrase(SentenceNames sentence, int head)
    {
        var (start, end) = (head, head);
        while (start > 0 && sentence.Tokens[start - 1] is var before && before.Form is not ("," or "as") && before.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Aux)) start--;
        while (end + 1 < sentence.Tokens.Count && sentence.Tokens[end + 1] is var after && after.Form is not ("," or ";" or ".") && after.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Cconj or PartOfSpeech.Pron)) end++;
        return roles.At(sentence, head, start, end);
    }

    private static bool HasAs(SentenceNames sentence, int noun)
    {
        foreach (var child in sentence.Sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "case" or "mark", Lemma: "as" }) return true;
        return false;
    }

    // "will be appointed", "was not named", "may be".
    private static bool IsHedge(Token child) => child is { Relation: "aux", Tag: "MD" or "TO" } or { Relation: "advmod", Lemma: "not" or "never" or "n't" or "nearly" or "almost" or "reportedly" };
}
