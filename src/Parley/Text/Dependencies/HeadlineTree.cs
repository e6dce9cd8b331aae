namespace Parley.Text.Dependencies;

/// <summary>Mends the trees of headlines: "Peru, Chile renew talks" has a comma for "and", and in "Peru <i>to free</i> nine" the infinitive is the verb.</summary>
internal static class HeadlineTree
{
    /// <summary>Makes what headlines leave out plain in the tree; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        if (PlannedVerb(tokens) is var verb and >= 0) Raise(tokens, verb);
        if (tokens.Length > 3 && Array.FindIndex(tokens, t => t.Form == ",") is var comma and > 0) Pair(tokens, comma);
    }

    // The infinitive right after the name or the plural that the parser took for the root; -1 where there is none, or a finite verb beside it.
    private static int PlannedVerb(Token[] tokens)
    {
        var root = Array.FindIndex(tokens, t => t.Head < 0);
        if (root + 2 >= tokens.Length || !IsSubject(tokens, root) || tokens[root + 1] is not { Tag: "TO", Relation: "mark" } to) return -1;
        return tokens[to.Head] is { Tag: "VB", Relation: "acl" or "advcl" or "xcomp" } && tokens[to.Head].Head == root && !Array.Exists(tokens, VerblessTree.IsFinite) ? to.Head : -1;
    }

    // Not "Qatar plans to …", where the plural is a verb.
    private static bool IsSubject(Token[] tokens, int root) =>
        (tokens[root].Pos == PartOfSpeech.Propn || tokens[root].Tag == "NNS") && !Array.Exists(tokens, t => t.Head == root && (t.Relation == "nsubj" || (t.Relation == "compound" && tokens[root].Tag == "NNS")));

    private static void Raise(Token[] tokens, int verb)
    {
        var root = tokens[verb].Head;
        for (var i = verb + 1; i < tokens.Length; i++)
            if (tokens[i].Head == root) tokens[i] = tokens[i] with { Head = verb };
        tokens[root] = tokens[root] with { Head = verb, Relation = "nsubj" };
        tokens[verb] = tokens[verb] with { Head = -1, Relation = "root" };
    }

    private static void Pair(Token[] tokens, int comma)
    {
        var first = HeadOf(tokens, 0, comma);
        if (first < 0 || tokens[first] is not { Relation: "nsubj" or "vocative" or "dislocated", Head: var verb } || verb < comma || tokens[verb].Pos != PartOfSpeech.Verb || !IsPlural(tokens, verb)) return;
        var second = SubjectBetween(tokens, comma, verb, first);
        if (second < 0 || HeadOf(tokens, comma + 1, second + 1) != second) return;
        tokens[first] = tokens[first] with { Relation = "nsubj" };
        tokens[second] = tokens[second] with { Head = first, Relation = "conj" };
    }

    // "Peru, Chile meet", "to meet", "met": not "Peru, Chile says, …".
    private static bool IsPlural(Token[] tokens, int verb) => tokens[verb].Tag is "VBP" or "VBD" || (tokens[verb].Tag == "VB" && Array.Exists(tokens, t => t.Head == verb && t is { Tag: "TO" }));

    // The verb's second subject, or what was taken for a name beside the first one though no comma comes after it.
    private static int SubjectBetween(Token[] tokens, int comma, int verb, int first)
    {
        if (Array.FindIndex(tokens, comma + 1, verb - comma - 1, t => t.Form == ",") >= 0) return -1;
        for (var i = comma + 1; i < verb; i++)
        {
            if (tokens[i].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) continue;
            if ((tokens[i].Head == verb && tokens[i].Relation == "nsubj") || (tokens[i].Head == first && tokens[i].Relation == "appos")) return i;
        }

        return -1;
    }

    // The noun that everything between the two places hangs from; -1 where there is more than one.
    private static int HeadOf(Token[] tokens, int from, int to)
    {
        var head = -1;
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Head >= from && tokens[i].Head < to) continue;
            if (head >= 0 || tokens[i].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return -1;
            head = i;
        }

        return head;
    }
}
