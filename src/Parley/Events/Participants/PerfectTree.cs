using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Mends the tree where the participle of a perfect was taken for an adjective of the object: "has severed ties" is no possession of
/// severed ties. Only right after "have", before a bare noun, and where the participle is of a verb that tells of events.
/// </summary>
internal static class PerfectTree
{
    /// <summary>The sentence with the participle as its verb and "have" as its auxiliary; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, TriggerLexicon triggers)
    {
        for (var i = 0; i < sentence.Tokens.Count - 2; i++)
            if (sentence.Tokens[i] is { Lemma: "have", Relation: not "aux" } && ParticipleAfter(sentence, i, triggers) is { } participle) sentence = sentence.With(Turned(sentence, i, participle, triggers));
        return sentence;
    }

    private static int? ParticipleAfter(Sentence sentence, int have, TriggerLexicon triggers)
    {
        var at = have + 1;
        while (at < sentence.Tokens.Count && sentence.Tokens[at].Relation == "advmod") at++;
        if (at >= sentence.Tokens.Count || sentence.Tokens[at] is not { Tag: "VBN", Relation: "amod" } participle) return null;
        var isObject = participle.Head > at && sentence.Tokens[participle.Head] is { Relation: "obj" } noun && noun.Head == have;
        return isObject && triggers.RowsOf(TriggerPos.Verb, LemmaOf(participle, triggers)).Count > 0 ? at : null;
    }

    private static string LemmaOf(Token participle, TriggerLexicon triggers) => triggers.VerbLemma(participle.Form, participle.Lemma);

    // What hung from "have" hangs from the participle, which stands in its place.
    private static Token[] Turned(Sentence sentence, int have, int participle, TriggerLexicon triggers)
    {
        Token[] tokens = [.. sentence.Tokens];
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Head == have) tokens[i] = tokens[i] with { Head = participle };
        tokens[participle] = tokens[participle] with { Head = tokens[have].Head, Relation = tokens[have].Relation, Pos = PartOfSpeech.Verb, Lemma = LemmaOf(tokens[participle], triggers) };
        tokens[have] = tokens[have] with { Head = participle, Relation = "aux", Pos = PartOfSpeech.Aux };
        return tokens;
    }
}
