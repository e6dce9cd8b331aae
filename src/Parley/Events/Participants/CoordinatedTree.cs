using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Mends the tree where the second of two verbs was taken for an adjective of its own object: in "condemned the raid and promised aid
/// to the victims" nobody condemned a promised aid. Only right after "and", where the object has no article while the first verb's
/// has one, and something is said of it further on.
/// </summary>
internal static class CoordinatedTree
{
    /// <summary>The sentence with the participle as the second verb; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, TriggerLexicon triggers)
    {
        for (var i = 2; i < sentence.Tokens.Count - 2; i++)
            if (sentence.Tokens[i] is { Tag: "VBN", Relation: "amod" } && sentence.Tokens[i - 1].Relation == "cc" && FirstVerb(sentence, i, triggers) is { } first) sentence = sentence.With(Turned(sentence, i, first, triggers));
        return sentence;
    }

    private static int? FirstVerb(Sentence sentence, int participle, TriggerLexicon triggers)
    {
        var tokens = sentence.Tokens;
        var noun = tokens[participle].Head;
        if (noun < participle || tokens[noun] is not { Relation: "conj", Head: var first } || !IsBare(sentence, noun) || !HasNmod(sentence, noun)) return null;
        // "condemned a raid on the camp and promised aid": the parser may have joined the aid to the camp.
        while (tokens[first] is { Relation: "nmod", Head: >= 0 } held) first = held.Head;
        if (IsBare(sentence, first) || tokens[first] is not { Relation: "obj", Head: var verb } || verb < 0 || tokens[verb].Tag != "VBD") return null;
        return triggers.RowsOf(TriggerPos.Verb, triggers.VerbLemma(tokens[participle].Form, tokens[participle].Lemma)).Count > 0 ? verb : null;
    }

    private static bool IsBare(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation is "det" or "nmod:poss" or "nummod") return false;
        return true;
    }

    private static bool HasNmod(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "nmod") return true;
        return false;
    }

    private static Token[] Turned(Sentence sentence, int participle, int verb, TriggerLexicon triggers)
    {
        Token[] tokens = [.. sentence.Tokens];
        var noun = tokens[participle].Head;
        tokens[participle] = tokens[participle] with { Head = verb, Relation = "conj", Pos = PartOfSpeech.Verb, Tag = "VBD", Lemma = triggers.VerbLemma(tokens[participle].Form, tokens[participle].Lemma) };
        tokens[noun] = tokens[noun] with { Head = participle, Relation = "obj" };
        tokens[participle - 1] = tokens[participle - 1] with { Head = participle };
        return tokens;
    }
}
