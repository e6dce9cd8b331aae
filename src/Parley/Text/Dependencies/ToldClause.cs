namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree of "told the court <i>that he was seized</i>": parsers hang what is told from whom it is told to, as if it were of the court.
/// </summary>
internal static class ToldClause
{
    /// <summary>Hangs such clauses from the verb; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 3; i < tokens.Length; i++)
            if (tokens[i] is { Relation: "acl" or "acl:relcl", Head: >= 0 and var addressee } && addressee < i && VerbOf(tokens, addressee) is var verb and >= 0 && IsThatClause(tokens, i))
                tokens[i] = tokens[i] with { Head = verb, Relation = "ccomp" };
    }

    private static int VerbOf(Token[] tokens, int addressee) =>
        tokens[addressee] is { Relation: "iobj" or "obj", Head: >= 0 and var verb } && tokens[verb].Lemma is "tell" or "inform" or "assure" or "warn" or "remind" or "notify" or "convince" ? verb : -1;

    private static bool IsThatClause(Token[] tokens, int word) =>
        Array.Exists(tokens, t => t.Head == word && t is { Relation: "mark", Lemma: "that" }) && Array.Exists(tokens, t => t.Head == word && t.Relation is "nsubj" or "nsubj:pass");
}
