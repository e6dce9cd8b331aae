using Parley.Text;
using Parley.Text.Dependencies;

namespace Parley.Events.Participants;

/// <summary>Mends the tree where a place before the clause was taken for its subject: "<i>Near Ras Isa</i>, one strike destroyed a depot".</summary>
internal static class FrontedTree
{
    /// <summary>The sentence with such nouns as what they are; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? tokens = null;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            if (VerbOver(sentence, i) is not (>= 0 and var verb) || !Locative.Is(sentence, i)) continue;
            tokens ??= [.. sentence.Tokens];
            tokens[i] = tokens[i] with { Head = verb, Relation = "obl" };
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    // The verb whose subject follows; -1 where the noun is no such place.
    private static int VerbOver(Sentence sentence, int noun)
    {
        var token = sentence.Tokens[noun];
        if (token.Head <= noun) return -1;
        if (token.Relation is "nsubj" or "nsubj:pass") return HasSubjectAfter(sentence, token.Head, noun) ? token.Head : -1;
        // "In Lome two attacks are recalled": taken for a part of the subject, which begins after it.
        var subject = sentence.Tokens[token.Head];
        return token.Relation == "compound" && subject is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 } && sentence.Tokens[noun + 1].Relation is "nummod" or "det" && sentence.Tokens[noun + 1].Head == token.Head ? subject.Head : -1;
    }

    private static bool HasSubjectAfter(Sentence sentence, int verb, int noun)
    {
        foreach (var child in sentence.Children(verb))
            if (child > noun && child < verb && sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass") return true;
        return false;
    }
}
