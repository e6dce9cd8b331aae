namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree of "the Government of Peru's <i>decision</i>": parsers take it for the government of a decision. An office in capitals with
/// "of" and a name is one owner of the noun that follows.
/// </summary>
internal static class OwnedByOffice
{
    /// <summary>Makes the noun the head and the office its owner; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 3; i < tokens.Length; i++)
            if (tokens[i] is { Relation: "nmod", Tag: "NN" or "NNS", Head: >= 0 and var office } && office < i - 2 && IsOffice(tokens, office) && OwnerOf(tokens, i, office) is var name and > 0)
                Turn(tokens, i, office, name);
    }

    // "the Ministry of …"; a name at the start of a sentence would be in capitals whatever it is.
    private static bool IsOffice(Token[] tokens, int word) => word > 0 && tokens[word].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn && char.IsUpper(tokens[word].Form[0]) && tokens[word + 1] is { Lemma: "of", Relation: "case" };

    private static int OwnerOf(Token[] tokens, int noun, int office) =>
        tokens[office + 1].Head != noun ? -1 : Array.FindIndex(tokens, office + 2, t => t is { Relation: "nmod:poss", Pos: PartOfSpeech.Propn } && t.Head == noun);

    private static void Turn(Token[] tokens, int noun, int office, int name)
    {
        var (head, relation) = (tokens[office].Head, tokens[office].Relation);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head == office && (i > noun || tokens[i].Relation is "case" or "cc" or "mark" or "punct")) tokens[i] = tokens[i] with { Head = noun };
            else if (tokens[i].Head == name && tokens[i].Tag == "POS") tokens[i] = tokens[i] with { Head = office };
        }

        tokens[noun] = tokens[noun] with { Head = head, Relation = relation };
        tokens[office] = tokens[office] with { Head = noun, Relation = "nmod:poss" };
        tokens[name] = tokens[name] with { Head = office, Relation = "nmod" };
        tokens[office + 1] = tokens[office + 1] with { Head = name };
    }
}
