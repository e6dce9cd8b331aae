namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where the verb after a modal was taken for an adjective or a noun of its own object: in "said it would <i>free</i> 1,500
/// prisoners" the prisoners are not free yet.
/// </summary>
internal static class ModalVerb
{
    /// <summary>Makes such words verbs with that object; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length - 1; i++)
            if (tokens[i - 1].Tag == "MD" && tokens[i] is { Relation: "amod" or "compound", Tag: "JJ" or "NN" or "NNP", Head: var noun } && noun > i) Turn(tokens, i, noun);
    }

    private static void Turn(Token[] tokens, int verb, int noun)
    {
        tokens[verb] = tokens[verb] with { Pos = PartOfSpeech.Verb, Tag = "VB", Lemma = tokens[verb].Form.ToLowerInvariant(), Head = tokens[noun].Head, Relation = tokens[noun].Relation is "obj" ? "ccomp" : tokens[noun].Relation };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i == verb || tokens[i].Head != noun) continue;
            if (i < verb || i > noun && tokens[i].Relation is "obl" or "advcl" or "punct" or "parataxis") tokens[i] = tokens[i] with { Head = verb };
        }
    }
}
