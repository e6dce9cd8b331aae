namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree of "urge Peru and Chile <i>to meet</i>": after a list of names parsers take the infinitive for the next of the list of verbs.
/// Nothing joins it to the verb, so it is what is urged.
/// </summary>
internal static class JoinedInfinitive
{
    /// <summary>Hangs such infinitives as complements; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 2; i < tokens.Length; i++)
            if (tokens[i] is { Relation: "conj", Tag: "VB", Head: >= 0 and var verb } && verb < i && tokens[verb].Pos == PartOfSpeech.Verb && IsInfinitive(tokens, i) && !IsInfinitive(tokens, verb) && !IsJoined(tokens, i))
                tokens[i] = tokens[i] with { Relation = "xcomp" };
    }

    private static bool IsInfinitive(Token[] tokens, int verb) => Array.Exists(tokens, t => t.Head == verb && t is { Relation: "mark", Lemma: "to" });

    private static bool IsJoined(Token[] tokens, int verb) => Array.Exists(tokens, t => t.Head == verb && t.Relation is "cc" or "punct");
}
