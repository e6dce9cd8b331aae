namespace Parley.Text.Dependencies;

/// <summary>
/// Mends the tree of a sentence that ends in a full stop and has no finite verb, or none at its root: of the forms that may be a past tense or a participle
/// ("The US <i>reduced</i> aid to its allies.") the tagger took all for participles, and one of them is the verb.
/// </summary>
internal static class VerblessTree
{
    private const int LeastWords = 5;
    private static readonly HashSet<string> s_pasts = new(
        ["shot", "hit", "cut", "set", "held", "met", "led", "left", "lost", "sent", "made", "said", "told", "brought", "bought", "fought", "caught", "sought", "kept",
        "won", "struck", "built", "found", "heard", "laid", "paid", "put", "shut", "fed", "fled", "dealt", "let", "burnt", "hung", "quit", "split", "stuck", "swept", "taught", "thought"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_twoObjects = new(["give", "grant", "award", "offer", "pay", "show", "teach", "hand", "tell", "ask", "deny", "promise", "send", "allow", "owe", "lend", "call", "name", "dub", "make", "declare"], StringComparer.Ordinal);

    /// <summary>Makes the participle that must be the verb the root; leaves other sentences as they are.</summary>
    public static void Mend(Token[] tokens)
    {
        if (tokens.Length < LeastWords || tokens[^1].Form != ".") return;
        var root = Array.FindIndex(tokens, t => t.Head < 0);
        if (Array.Exists(tokens, IsFinite))
        {
            if (VerbWithObject(tokens, root) is var past and >= 0) Raise(tokens, past, root, root);
            return;
        }

        if (tokens[root].Tag == "VBG" && UnderParticiple(tokens, root) is { Verb: >= 0 } found) { Swap(tokens, root, found.Verb, found.Subject); return; }
        var verb = tokens[root].Tag == "VBN" ? root : Array.FindIndex(tokens, 1, t => MayBeVerb(tokens, t, root));
        if (verb < 0 || (tokens[verb].Tag != "VBD" && !IsPast(tokens[verb]))) return;
        if (verb == root) { if (HasSubject(tokens, verb)) tokens[verb] = tokens[verb] with { Tag = "VBD" }; }
        else if (SubjectOf(tokens, verb, root) is var subject and >= 0) Raise(tokens, verb, subject, root);
    }

    /// <summary>Whether the word makes its clause finite.</summary>
    public static bool IsFinite(Token t) => t.Tag is "VBZ" or "VBP" or "MD" || (t.Tag == "VBD" && t.Relation is not ("amod" or "acl")) || t.Relation is "aux" or "aux:pass" or "cop";

    // "Two strikes destroyed three cranes": a participle that has an object, and is no "given" or "denied", is a past tense.
    private static int VerbWithObject(Token[] tokens, int root) => tokens[root].Pos is not PartOfSpeech.Noun || HasSubject(tokens, root) ? -1
        : Array.FindIndex(tokens, root + 1, t => t is { Tag: "VBN", Relation: "acl" } && t.Head == root && IsPast(t) && !s_twoObjects.Contains(t.Lemma) && HasObjectAfter(tokens, t));

    private static bool HasObjectAfter(Token[] tokens, Token verb) => Array.IndexOf(tokens, verb) is var i
        && Array.FindIndex(tokens, t => t.Head == i && t.Relation == "obj") > i && !Array.Exists(tokens, t => t.Head == i && t.Relation is "obl:agent" or "aux:pass" or "nsubj");

    private static bool IsPast(Token t) => t.Form.EndsWith("ed", StringComparison.Ordinal) || s_pasts.Contains(t.Form);

    private static bool HasSubject(Token[] tokens, int verb) => Array.Exists(tokens, t => t.Head == verb && t.Relation == "nsubj");

    // "A bomber driving a car killed ten.": the parser took the first participle for the verb.
    private static (int Verb, int Subject) UnderParticiple(Token[] tokens, int root)
    {
        var subject = Array.FindIndex(tokens, t => t.Head == root && t.Relation == "nsubj");
        return subject < 0 ? (-1, -1) : (Array.FindIndex(tokens, t => t is { Tag: "VBN", Relation: "xcomp" or "ccomp" or "advcl" or "conj" } && t.Head == root && IsPast(t)), subject);
    }

    private static void Swap(Token[] tokens, int participle, int verb, int subject)
    {
        tokens[verb] = tokens[verb] with { Tag = "VBD", Head = -1, Relation = "root" };
        tokens[subject] = tokens[subject] with { Head = verb };
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Head == participle && (i < subject || i > verb)) tokens[i] = tokens[i] with { Head = verb };
        tokens[participle] = tokens[participle] with { Head = subject, Relation = "acl" };
    }

    // Beside the noun at the root, as its attribute or its participle; "occupied territory" stands behind a preposition or an article.
    private static bool MayBeVerb(Token[] tokens, Token t, int root) =>
        t.Relation is "amod" or "acl" && (t.Tag == "VBD" || (t.Tag == "VBN" && IsPast(t))) && (t.Head == root || tokens[root].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn)
        && Array.IndexOf(tokens, t) is var i && tokens[i - 1].Relation is not ("case" or "det" or "nmod:poss" or "punct" or "mark")
        && !Array.Exists(tokens, o => o.Head == i && o.Relation == "obl:agent");

    // The noun at the root, or the last of the first noun phrase before the verb.
    private static int SubjectOf(Token[] tokens, int verb, int root)
    {
        if (root < verb) return root;
        var subject = -1;
        for (var i = 0; i < verb; i++)
        {
            if (subject >= 0 && tokens[i].Pos is PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Adv) break;
            if (tokens[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron && !IsAfterPreposition(tokens, i)) subject = i;
        }

        return subject;
    }

    private static bool IsAfterPreposition(Token[] tokens, int noun) => Array.Exists(tokens, t => t.Head == noun && t.Relation == "case");

    private static void Raise(Token[] tokens, int verb, int subject, int root)
    {
        var noun = tokens[verb].Relation == "amod" ? tokens[verb].Head : -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i == verb || i == subject) continue;
            if (i == noun) tokens[i] = tokens[i] with { Head = verb, Relation = "obj" };
            else if (i < subject && IsOf(tokens[i], noun, verb)) tokens[i] = tokens[i] with { Head = subject };
            else if (i < verb && IsOf(tokens[i], noun, verb)) tokens[i] = tokens[i] with { Head = verb, Relation = ToVerb(tokens[i]) };
            else if (i > verb && (tokens[i].Head == subject || (tokens[i].Head == root && root != noun))) tokens[i] = tokens[i] with { Head = verb, Relation = ToVerb(tokens[i]) };
            else if (i > noun && tokens[i].Head == noun && tokens[i] is { Relation: "acl", Tag: "VBG" } or { Relation: "punct" }) tokens[i] = tokens[i] with { Head = verb, Relation = ToVerb(tokens[i]) };
        }

        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
        tokens[verb] = tokens[verb] with { Tag = "VBD", Pos = PartOfSpeech.Verb, Head = -1, Relation = "root" };
    }

    private static bool IsOf(Token token, int noun, int verb) => token.Head == verb || (noun >= 0 && token.Head == noun);

    private static string ToVerb(Token token) => token.Relation switch
    {
        "nmod" => "obl",
        "nmod:unmarked" => "obl:unmarked",
        "acl" => "advcl",
        "amod" or "compound" when token.Pos == PartOfSpeech.Adv => "advmod",
        _ => token.Relation,
    };
}
