using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Mends the tree where a verb's particle was taken for the preposition of its object: "handed over the bodies", "called off the strike".
/// Which verbs have such particles is known from the triggers.
/// </summary>
internal static class PhrasalTree
{
    private static readonly HashSet<string> s_particles = new(["over", "off", "down", "up", "out", "back", "away", "aside"], StringComparer.Ordinal);

    /// <summary>The sentence with such nouns as objects; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, TriggerLexicon triggers)
    {
        Token[]? tokens = null;
        for (var i = 0; i < sentence.Tokens.Count - 2; i++)
        {
            // "ordered out of the country" has no object.
            if (sentence.Tokens[i].Pos != PartOfSpeech.Verb || sentence.Tokens[i + 1] is not { Relation: "case" } particle || !s_particles.Contains(particle.Lemma) || sentence.Tokens[i + 2].Relation == "case") continue;
            var noun = particle.Head;
            if (noun < 0 || sentence.Tokens[noun].Head != i || sentence.Tokens[noun].Relation != "obl" || !IsPhrasal(triggers, sentence.Tokens[i], particle.Lemma)) continue;
            tokens ??= [.. sentence.Tokens];
            tokens[i + 1] = particle with { Head = i, Relation = "compound:prt" };
            tokens[noun] = tokens[noun] with { Relation = "obj" };
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    private static bool IsPhrasal(TriggerLexicon triggers, Token verb, string particle)
    {
        foreach (var row in triggers.RowsOf(TriggerPos.Verb, triggers.VerbLemma(verb.Form, verb.Lemma)))
            if (row.Words.Count == 2 && row.Words[1] == particle && row.Recipient.Concat(row.When.Select(c => c.Slot)).Any(s => s.Steps[0] == "obj")) return true;
        return false;
    }
}
