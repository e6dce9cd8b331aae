namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where the tagger took a past tense for a noun: "the army <i>shot</i> and killed two" coordinates two verbs, and
/// "The gang <i>shot</i> police on the street." has no other verb.
/// </summary>
internal static class NounForVerb
{
    // Past tenses that are nouns as well, with their lemmas.
    private static readonly Dictionary<string, string> s_verbs = new(StringComparer.Ordinal) { ["shot"] = "shoot", ["hit"] = "hit", ["cut"] = "cut", ["set"] = "set", ["split"] = "split" };

    /// <summary>Makes verbs of such nouns; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            if (tokens[i] is not { Tag: "NN" } noun || !s_verbs.ContainsKey(noun.Form) || !IsSubject(tokens, i - 1, i)) continue;
            if (Joined(tokens, i) is var other and >= 0) Join(tokens, i, other);
            else if (tokens[^1].Form == "." && !Array.Exists(tokens, VerblessTree.IsFinite)) MakeRoot(tokens, i);
            else continue;
            MakeVerb(tokens, i);
        }
    }

    private static bool IsSubject(Token[] tokens, int word, int noun) =>
        tokens[word].Head == noun && tokens[word].Relation is "compound" or "nmod:desc" && tokens[word].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn;

    // "shot and killed", "shot and fatally wounded": the finite verb behind "and" that has no subject of its own, unless the noun is it.
    private static int Joined(Token[] tokens, int noun)
    {
        if (tokens[noun + 1].Relation != "cc") return -1;
        for (var i = noun + 2; i < tokens.Length && i <= noun + 3; i++)
        {
            if (tokens[i].Tag != "VBD") continue;
            var belongs = (tokens[i].Head == noun && tokens[i].Relation == "conj") || (tokens[noun].Head == i && tokens[noun].Relation == "nsubj");
            return belongs ? i : -1;
        }

        return -1;
    }

    private static void Join(Token[] tokens, int noun, int other)
    {
        if (tokens[noun].Head != other) return;
        tokens[noun] = tokens[noun] with { Head = tokens[other].Head, Relation = tokens[other].Relation };
        tokens[other] = tokens[other] with { Head = noun, Relation = "conj" };
        for (var i = 0; i < noun; i++)
            if (tokens[i].Head == other) tokens[i] = tokens[i] with { Head = noun };
    }

    private static void MakeRoot(Token[] tokens, int noun)
    {
        var root = Array.FindIndex(tokens, t => t.Head < 0);
        if (root == noun) return;
        tokens[noun] = tokens[noun] with { Head = -1, Relation = "root" };
        tokens[root] = tokens[root] with { Head = noun, Relation = "obj" };
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Head != root || i == noun) continue;
            if (i < noun) tokens[i] = tokens[i] with { Head = noun };
            else if (i > root && tokens[i].Relation is "nmod" or "punct") tokens[i] = tokens[i] with { Head = noun, Relation = tokens[i].Relation == "nmod" ? "obl" : "punct" };
        }
    }

    private static void MakeVerb(Token[] tokens, int noun)
    {
        for (var i = 0; i < noun - 1; i++)
            if (tokens[i].Head == noun && tokens[i].Relation is "det" or "amod" or "nummod" or "compound" or "nmod:poss" or "nmod:desc") tokens[i] = tokens[i] with { Head = noun - 1 };
        tokens[noun - 1] = tokens[noun - 1] with { Head = noun, Relation = "nsubj" };
        tokens[noun] = tokens[noun] with { Tag = "VBD", Pos = PartOfSpeech.Verb, Lemma = s_verbs[tokens[noun].Form] };
    }
}
