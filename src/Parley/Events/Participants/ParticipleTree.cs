using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Mends the tree where a participle behind what is praised or blamed was taken for a clause: "welcomed the deal <i>reached</i> between
/// them" welcomes the deal. Which verbs praise and blame is known from the triggers; others ("saw a man shot") may have such a clause.
/// After any verb "those <i>hurt</i> in the blast" are some who were hurt.
/// </summary>
internal static class ParticipleTree
{
    /// <summary>The sentence with the noun as the verb's object; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, TriggerLexicon triggers)
    {
        Token[]? tokens = null;
        for (var i = 2; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i] is not { Tag: "VBN" or "VBD", Relation: "ccomp" or "xcomp", Head: >= 0 and var verb } || verb > i) continue;
            if ((Those(sentence, i, verb) ?? (Judges(sentence.Tokens[verb], triggers) ? NounOf(sentence, i, verb) : null)) is not { } noun) continue;
            tokens ??= [.. sentence.Tokens];
            tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
            tokens[i] = tokens[i] with { Head = noun, Relation = "acl", Tag = "VBN" };
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    private static int? Those(Sentence sentence, int participle, int verb) =>
        sentence.Tokens[participle - 1] is { Lemma: "that" or "those", Form: "those" or "Those", Head: var head } && (head == verb || head == participle) ? participle - 1 : null;

    private static bool Judges(Token verb, TriggerLexicon triggers)
    {
        if (verb.Pos != PartOfSpeech.Verb) return false;
        var rows = triggers.RowsOf(TriggerPos.Verb, triggers.VerbLemma(verb.Form, verb.Lemma));
        for (var i = 0; i < rows.Count; i++)
            if (rows[i].Class is EventClass.Support or EventClass.Accuse && rows[i].Recipient.Any(s => s.Steps[0] == "obj")) return true;
        return false;
    }

    // The noun right before it, with nothing that makes it a verb of its own: no auxiliary, no "that", no object.
    private static int? NounOf(Sentence sentence, int participle, int verb)
    {
        int? noun = sentence.Tokens[participle - 1] is { Relation: "obj", Head: var owner } && owner == verb ? participle - 1 : null;
        var isAgentTold = false;
        foreach (var child in sentence.Children(participle))
        {
            var relation = sentence.Tokens[child].Relation;
            if (relation is "aux" or "aux:pass" or "cop" or "mark" or "obj") return null;
            if (relation is "nsubj" or "nsubj:pass" && child == participle - 1 && child > verb) noun = child;
            isAgentTold |= child > participle && relation is "obl" or "obl:agent" && HasAgentCase(sentence, child);
        }

        return isAgentTold ? noun : null;
    }

    private static bool HasAgentCase(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "case", Lemma: "by" or "between" }) return true;
        return false;
    }
}
