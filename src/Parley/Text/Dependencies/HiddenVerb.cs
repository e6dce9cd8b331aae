namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where the second of two verbs was taken for an adjective of its own object: in "stormed a church and wounded eleven
/// people" the number tells, since no participle stands before it.
/// </summary>
internal static class HiddenVerb
{
    /// <summary>Makes such participles verbs beside the first; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length - 1; i++)
            if (VerbBefore(tokens, i) is var first and >= 0) Uncover(tokens, i, first);
    }

    // The verb whose object the participle's noun was joined to; -1 where there is none.
    private static int VerbBefore(Token[] tokens, int word)
    {
        if (tokens[word] is not { Relation: "amod", Tag: "VBN" or "VBD" or "JJ" } verb || !verb.Form.EndsWith("ed", StringComparison.Ordinal) || verb.Head <= word || tokens[word - 1].Relation != "cc") return -1;
        if (tokens[verb.Head] is not { Relation: "conj", Head: >= 0 } noun || noun.Head > word || tokens[noun.Head].Head is not (>= 0 and var above) || tokens[above].Pos != PartOfSpeech.Verb) return -1;
        for (var i = word + 1; i < verb.Head; i++)
            if (tokens[i].Relation == "nummod" && tokens[i].Head == verb.Head) return above;
        return -1;
    }

    private static void Uncover(Token[] tokens, int verb, int first)
    {
        var noun = tokens[verb].Head;
        tokens[verb] = tokens[verb] with { Pos = PartOfSpeech.Verb, Tag = "VBD", Head = first, Relation = "conj" };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
        tokens[verb - 1] = tokens[verb - 1] with { Head = verb };
    }
}
