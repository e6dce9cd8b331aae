namespace Parley.Text.Dependencies;

/// <summary>Mends the tree where the tagger took a noun for a bare verb: "wrote in his note that", what an article, a possessor or a preposition stands before is none.</summary>
internal static class VerbForNoun
{
    /// <summary>Makes nouns of such verbs, whose objects go to the verb above; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i] is not { Tag: "VB" or "VBP", Relation: "obl" or "obj" or "nmod", Head: >= 0 } || !IsNominal(tokens, i)) continue;
            var above = tokens[i].Head;
            tokens[i] = tokens[i] with { Tag = "NN", Pos = PartOfSpeech.Noun };
            if (tokens[above].Pos != PartOfSpeech.Verb || HasObject(tokens, above)) continue;
            for (var child = i + 1; child < tokens.Length; child++)
                if (tokens[child].Head == i && tokens[child].Relation == "obj") tokens[child] = tokens[child] with { Head = above };
        }
    }

    private static bool HasObject(Token[] tokens, int verb) => Array.Exists(tokens, t => t.Head == verb && t.Relation == "obj");

    private static bool IsNominal(Token[] tokens, int word)
    {
        var isNominal = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head != word) continue;
            if (tokens[i].Relation is "nsubj" or "aux" or "mark") return false;
            isNominal |= i < word && tokens[i].Relation is "nmod:poss" or "det" or "case";
        }

        return isNominal;
    }
}
