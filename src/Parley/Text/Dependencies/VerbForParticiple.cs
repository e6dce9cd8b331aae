namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where a participle before a noun was taken for a second verb with the first one's object: "extradited <i>suspected</i>
/// rebels", "freed <i>jailed</i> reporters", or after a preposition for a clause: "against <i>concentrated</i> attacks".
/// </summary>
internal static class VerbForParticiple
{
    /// <summary>Makes the participle an attribute of the noun, and the noun the first verb's object; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            if (IsAfterPreposition(tokens, i) && ObjectOf(tokens, i) is var held and > 0) Lower(tokens, i, held);
            if (tokens[i] is { Tag: "VBN", Relation: "advcl" or "xcomp" or "ccomp" } && tokens[i].Head == i - 1 && IsBareVerb(tokens, i - 1) && ObjectOf(tokens, i) is var noun and > 0) Turn(tokens, i, noun);
        }
    }

    // "after", "since", "as" and the like may begin a clause; these do not.
    private static bool IsAfterPreposition(Token[] tokens, int word) =>
        tokens[word] is { Tag: "VBN", Relation: "acl" or "advcl" } && tokens[word - 1] is { Relation: "mark" or "case", Lemma: "against" or "of" or "for" or "by" or "with" or "on" or "in" or "from" or "into" or "over" or "at" or "between" } && tokens[word - 1].Head == word;

    private static void Lower(Token[] tokens, int participle, int noun)
    {
        var head = tokens[participle].Head;
        tokens[noun] = tokens[noun] with { Head = head, Relation = head >= 0 && tokens[head].Pos == PartOfSpeech.Verb ? "obl" : "nmod" };
        tokens[participle - 1] = tokens[participle - 1] with { Head = noun, Relation = "case" };
        tokens[participle] = tokens[participle] with { Head = noun, Relation = "amod" };
    }

    // "had arrested", "kept closed", "got shot": there the participle is a verb.
    private static bool IsBareVerb(Token[] tokens, int verb) =>
        tokens[verb] is { Pos: PartOfSpeech.Verb, Tag: "VBD" or "VBZ" or "VBP" or "VBN" or "VB" or "VBG", Lemma: not ("have" or "get" or "be" or "keep" or "leave" or "see" or "become" or "feel" or "remain" or "stay") }
        && !Array.Exists(tokens, t => t.Head == verb && t.Relation is "obj" or "iobj");

    private static int ObjectOf(Token[] tokens, int participle) => Array.FindIndex(tokens, participle + 1, t => t.Head == participle && t.Relation == "obj");

    private static void Turn(Token[] tokens, int participle, int noun)
    {
        var verb = tokens[participle].Head;
        for (var i = noun + 1; i < tokens.Length; i++)
            if (tokens[i].Head == participle) tokens[i] = tokens[i] with { Head = verb };
        tokens[noun] = tokens[noun] with { Head = verb };
        tokens[participle] = tokens[participle] with { Head = noun, Relation = "amod" };
    }
}
