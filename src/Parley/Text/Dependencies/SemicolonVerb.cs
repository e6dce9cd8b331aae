namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where a verb of a list set apart by semicolons was taken for an attribute: in "shells hit two posts; destroyed four
/// tanks; and damaged a bridge" nobody hit damaged bridges. No noun phrase runs over a semicolon.
/// </summary>
internal static class SemicolonVerb
{
    /// <summary>Makes such participles verbs beside the first; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 2; i < tokens.Length - 1; i++)
            if (tokens[i].Form == ";" && FirstVerb(tokens, i) is var first and >= 0 && VerbAfter(tokens, i, first) is var verb and > 0) Uncover(tokens, i, verb, first);
    }

    // The verb of the clause before the list, which has the subject of all; -1 where there is none.
    private static int FirstVerb(Token[] tokens, int semicolon)
    {
        for (var i = 0; i < semicolon; i++)
            if (tokens[i] is { Relation: "nsubj", Head: >= 0 and var verb } && verb > i && verb < semicolon && tokens[verb] is { Pos: PartOfSpeech.Verb, Tag: "VBD" or "VBZ" or "VBP" }) return verb;
        return -1;
    }

    // Where its noun is the subject of another verb ("; wounded men were flown out") it is an attribute indeed.
    private static int VerbAfter(Token[] tokens, int semicolon, int first)
    {
        var at = tokens[semicolon + 1].Relation == "cc" ? semicolon + 2 : semicolon + 1;
        if (at >= tokens.Length - 1 || tokens[at] is not { Tag: "VBN" or "VBD" or "JJ" } word || !word.Form.EndsWith("ed", StringComparison.Ordinal)) return -1;
        if (word.Relation is not ("amod" or "acl" or "advcl" or "conj") || (word.Relation is "advcl" or "conj" && word.Head == first)) return -1;
        return IsAcross(tokens[at], semicolon) || (word.Head > at && IsAcross(tokens[word.Head], semicolon)) ? at : -1;
    }

    private static bool IsAcross(Token token, int semicolon) => token.Head >= 0 && token.Head < semicolon && token.Relation is not ("nsubj" or "nsubj:pass");

    private static void Uncover(Token[] tokens, int semicolon, int verb, int first)
    {
        var noun = tokens[verb].Head > verb ? tokens[verb].Head : Array.FindIndex(tokens, verb + 1, t => IsAcross(t, semicolon) && t.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn);
        tokens[verb] = tokens[verb] with { Pos = PartOfSpeech.Verb, Tag = "VBD", Head = first, Relation = "conj" };
        if (tokens[verb - 1].Relation == "cc") tokens[verb - 1] = tokens[verb - 1] with { Head = verb };
        if (noun < 0 || HasObjectBefore(tokens, verb, noun)) return;
        // What stands before the semicolon stays in the list that ended there.
        for (var i = 0; i < semicolon; i++)
            if (tokens[i].Head == noun) tokens[i] = tokens[i] with { Head = tokens[noun].Head, Relation = tokens[i].Relation == "amod" ? "conj" : tokens[i].Relation };
        tokens[noun] = tokens[noun] with { Head = verb, Relation = "obj" };
    }

    private static bool HasObjectBefore(Token[] tokens, int verb, int noun)
    {
        for (var i = verb + 1; i < noun; i++)
            if (tokens[i].Head == verb && tokens[i].Relation == "obj") return true;
        return false;
    }
}
