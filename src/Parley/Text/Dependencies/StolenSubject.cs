namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where what stands after a preposition was taken for the subject: in "A strike in Darfur killed ten, medics said" it is the
/// strike that killed, which the parser then gives to "said".
/// </summary>
internal static class StolenSubject
{
    /// <summary>Gives such verbs their subjects; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 2; i < tokens.Length; i++)
        {
            if (tokens[i] is not { Relation: "nsubj", Head: >= 0 } || tokens[i].Head < i || Case(tokens, i) is not (> 0 and var preposition)) continue;
            var verb = tokens[i].Head;
            if (tokens[verb] is not { Pos: PartOfSpeech.Verb, Head: >= 0 } || Subject(tokens, tokens[verb].Head, 0) is not (>= 0 and var owner)) continue;
            // Of the two subjects of "said" the first is the verb's own.
            if (owner >= preposition || tokens[verb].Relation != "ccomp" || Subject(tokens, tokens[verb].Head, verb + 1) < 0) continue;
            tokens[i] = tokens[i] with { Head = NounBefore(tokens, preposition, owner), Relation = "nmod" };
            tokens[owner] = tokens[owner] with { Head = verb };
        }
    }

    private static int Subject(Token[] tokens, int verb, int from) => Array.FindIndex(tokens, from, t => t.Head == verb && t.Relation == "nsubj");

    private static int Case(Token[] tokens, int noun) => Array.FindIndex(tokens, t => t.Head == noun && t is { Relation: "case", Tag: "IN" });

    private static int NounBefore(Token[] tokens, int preposition, int owner) =>
        tokens[preposition - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn ? preposition - 1 : owner;
}
