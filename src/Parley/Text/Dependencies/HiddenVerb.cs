namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where the second of two verbs was taken for an adjective of its own object: in "stormed a church and wounded eleven
/// people" the number tells, since no participle stands before it; in "killed and wounded people" that the first verb has no other object.
/// </summary>
internal static class HiddenVerb
{
    /// <summary>Makes such participles verbs beside the first; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            var first = VerbBefore(tokens, i);
            if (first < 0) first = VerbOfSameObject(tokens, i);
            if (first >= 0) Uncover(tokens, i, first);
        }
    }

    // "killed and wounded people": the verb right before "and" has the participle's noun for its object; -1 where there is none.
    private static int VerbOfSameObject(Token[] tokens, int word)
    {
        if (word < 2 || !IsParticiple(tokens[word]) || tokens[word - 1].Relation != "cc" || tokens[word - 2] is not { Pos: PartOfSpeech.Verb, Tag: "VBD" or "VBN" }) return -1;
        return tokens[word].Head > word && tokens[tokens[word].Head] is { Relation: "obj", Head: var verb } && verb == word - 2 ? verb : -1;
    }

    private static bool IsParticiple(Token token) => token is { Relation: "amod", Tag: "VBN" or "VBD" or "JJ" } && token.Form.EndsWith("ed", StringComparison.Ordinal);

    // The verb whose object the participle's noun was joined to; -1 where there is none.
    private static int VerbBefore(Token[] tokens, int word)
    {
        var verb = tokens[word];
        if (!IsParticiple(verb) || verb.Head <= word || tokens[word - 1].Relation != "cc") return -1;
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
