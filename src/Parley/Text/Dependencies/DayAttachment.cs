namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree where a day was taken for a part of the subject beside it ("The court <i>on Friday</i> convicted", "Israel <i>Friday</i>
/// closed"), or what is said for a part of the day on which it was ("said on Tuesday <i>that</i> …"): both belong to the verb.
/// </summary>
internal static class DayAttachment
{
    private static readonly HashSet<string> s_days = new(
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon.", "Tue.", "Wed.", "Thu.", "Fri.", "Sat.", "Sun."], StringComparer.OrdinalIgnoreCase);

    /// <summary>Gives days and clauses to their verbs; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            if (!s_days.Contains(tokens[i].Form)) continue;
            if (VerbAfter(tokens, i) is var verb and >= 0) tokens[i] = tokens[i] with { Head = verb, Relation = HasPreposition(tokens, i) ? "obl" : "obl:unmarked" };
            GiveClause(tokens, i);
        }
    }

    // The verb right after the day, auxiliaries aside, whose subject the day was joined to; -1 where there is none.
    private static int VerbAfter(Token[] tokens, int day)
    {
        if (tokens[day] is not { Relation: "nmod" or "flat" or "compound" or "nmod:unmarked" or "appos", Head: >= 0 and var noun } || noun > day) return -1;
        var next = day + 1;
        while (next < tokens.Length - 1 && tokens[next] is { Relation: "aux" or "aux:pass" or "advmod" }) next++;
        while (tokens[noun] is { Relation: "nmod" or "flat", Head: >= 0 and var above } && above < noun) noun = above;
        return tokens[next].Pos == PartOfSpeech.Verb && tokens[noun].Head == next && tokens[noun].Relation is "nsubj" or "nsubj:pass" ? next : -1;
    }

    private static bool HasPreposition(Token[] tokens, int noun) => Array.Exists(tokens, t => t.Head == noun && t.Relation == "case");

    private static void GiveClause(Token[] tokens, int day)
    {
        if (tokens[day].Head is not (>= 0 and var verb) || verb > day || tokens[verb].Pos != PartOfSpeech.Verb) return;
        var clause = Array.FindIndex(tokens, day + 1, t => t.Head == day && t.Relation is "acl" or "acl:relcl" or "ccomp" or "advcl" && t.Pos is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Noun);
        if (clause >= 0 && tokens[day + 1] is { Lemma: "that", Relation: "mark" or "nsubj" or "obj" }) tokens[clause] = tokens[clause] with { Head = verb, Relation = "ccomp" };
    }
}
