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
            if (sentence.Tokens[i] is not { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } || verb < i || !Locative.Is(sentence, i) || !HasSubjectAfter(sentence, verb, i)) continue;
            tokens ??= [.. sentence.Tokens];
            tokens[i] = tokens[i] with { Relation = "obl" };
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    private static bool HasSubjectAfter(Sentence sentence, int verb, int noun)
    {
        foreach (var child in sentence.Children(verb))
            if (child > noun && child < verb && sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass") return true;
        return false;
    }
}
