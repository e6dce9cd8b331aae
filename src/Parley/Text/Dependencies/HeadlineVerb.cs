namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree of a headline whose verb was taken for a noun, since its words run together without articles: "Bomb blast <i>kills</i> nine in
/// Kabul". What may be such a verb is known from a list.
/// </summary>
/// <param name="verbs">Verbs by their form in the third person of the present, in small letters.</param>
internal sealed class HeadlineVerb(Dictionary<string, string> verbs)
{
    private const int MostBefore = 6;

    /// <summary>Makes the verb the root, the words before it its subject and those after it its object; leaves other sentences as they are.</summary>
    public void Mend(Token[] tokens)
    {
        // Sentences end in a full stop, headlines in none.
        if (tokens.Length < 3 || tokens[^1].Form == "." || Array.Exists(tokens, VerblessTree.IsFinite)) return;
        for (var i = 1; i < tokens.Length - 1 && i <= MostBefore && IsBefore(tokens[i - 1]); i++)
        {
            if (!MayBeVerb(tokens, i)) continue;
            Raise(tokens, i);
            return;
        }
    }

    // "Lagos port", "ten Iraqi rebels": nothing that ends a noun phrase or begins another.
    private static bool IsBefore(Token token) => token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Adj;

    private bool MayBeVerb(Token[] tokens, int word) =>
        tokens[word] is { Pos: PartOfSpeech.Noun or PartOfSpeech.Propn } token && tokens[word - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn && verbs.ContainsKey(token.Form.ToLowerInvariant())
        && (IsBefore(tokens[word + 1]) || tokens[word + 1].Pos is PartOfSpeech.Det or PartOfSpeech.Pron || tokens[word + 1].Tag is "TO" or "IN");

    private void Raise(Token[] tokens, int verb)
    {
        var after = verb + 1;
        while (after < tokens.Length && (IsBefore(tokens[after]) || tokens[after].Pos is PartOfSpeech.Det || tokens[after].Tag == "PRP$")) after++;
        var (subject, last) = (verb - 1, after - 1);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i < subject) tokens[i] = tokens[i] with { Head = subject, Relation = Within(tokens[i]) };
            else if (i > verb && i < last) tokens[i] = tokens[i] with { Head = last, Relation = Within(tokens[i]) };
            else if (i > last && IsLoose(tokens, i, after)) tokens[i] = tokens[i] with { Head = verb, Relation = ToVerb(tokens[i]) };
        }

        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
        if (last > verb) tokens[last] = tokens[last] with { Head = verb, Relation = "obj" };
        tokens[verb] = tokens[verb] with { Head = -1, Relation = "root", Pos = PartOfSpeech.Verb, Tag = "VBZ", Lemma = verbs[tokens[verb].Form.ToLowerInvariant()] };
    }

    private static string Within(Token token) => token.Pos switch
    {
        PartOfSpeech.Adj => "amod",
        PartOfSpeech.Num => "nummod",
        PartOfSpeech.Det => "det",
        PartOfSpeech.Pron => "nmod:poss",
        _ => "compound",
    };

    private static bool IsLoose(Token[] tokens, int word, int from) => tokens[word].Head < from;

    private static string ToVerb(Token token) => token.Relation switch
    {
        "nmod" or "root" or "obj" => "obl",
        "acl" => "advcl",
        _ => token.Relation,
    };
}
