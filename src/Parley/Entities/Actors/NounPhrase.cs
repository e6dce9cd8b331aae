using Parley.Text;

namespace Parley.Entities.Actors;

/// <summary>Where a noun phrase begins and ends: its head and what depends on it, without clauses, appositions and conjuncts.</summary>
internal static class NounPhrase
{
    // Prepositions that say how many: "over sixty", "at least sixty".
    private static readonly HashSet<string> s_counting = new(["at", "over", "under", "about", "around", "up", "between", "near", "close", "below", "above", "more", "less", "least", "most", "than"], StringComparer.Ordinal);

    /// <summary>First and last token of the phrase that <paramref name="head"/> heads, both included; hyphens within names are part of it.</summary>
    public static (int First, int Last) Of(Sentence sentence, int head)
    {
        var inside = new bool[sentence.Tokens.Count];
        inside[head] = true;
        foreach (var child in sentence.Children(head))
            if ((BelongsToHead(sentence.Tokens[child], child < head) && !IsApart(sentence, child, head)) || IsShortClause(sentence, child, head)) Mark(sentence, child, inside);
        for (var i = 1; i < inside.Length - 1; i++)
            if (sentence.Tokens[i].Form == "-" && inside[i - 1] && inside[i + 1]) inside[i] = true;
        var first = head;
        while (first > 0 && inside[first - 1]) first--;
        for (var i = first; i < head; i++)
            if (IsBreak(sentence.Tokens[i])) first = i + 1;
        while (first < head && IsBefore(sentence, first, head)) first++;
        var last = head;
        while (last < inside.Length - 1 && inside[last + 1] && !IsBreak(sentence.Tokens[last + 1])) last++;
        return (first, last);
    }

    private static bool IsBreak(Token token) => token.Form is ";" or ":";

    // "as well as the guards", "especially the Turks", "or Russia", "to the wounded", "where sixty farmers": words that set the phrase among others
    // are none of its own; "at least sixty farmers", "over sixty farmers" count them.
    private static bool IsBefore(Sentence sentence, int word, int head)
    {
        var token = sentence.Tokens[word];
        if (token.Pos is PartOfSpeech.Cconj or PartOfSpeech.Punct or PartOfSpeech.Sconj || token.Tag is "WRB" or "TO") return true;
        if (token.Relation is "cc" or "mark" or "fixed") return true;
        if (token.Pos == PartOfSpeech.Adv) return token.Head == head && token.Relation == "advmod" && sentence.Tokens[word + 1].Pos != PartOfSpeech.Num;
        return token.Relation == "case" && !s_counting.Contains(token.Lemma.ToLowerInvariant());
    }

    // "in Chile an old driver", "from the king to a council": a place before the head, and where a way leads that begins with it, are no parts of it.
    private static bool IsApart(Sentence sentence, int child, int head)
    {
        if (sentence.Tokens[child].Relation != "nmod" || CaseOf(sentence, child) is not { } preposition) return false;
        return child < head || (preposition == "to" && CaseOf(sentence, head) == "from");
    }

    private static string? CaseOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (child < noun && sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma.ToLowerInvariant();
        return null;
    }

    /// <summary>Whether the token can head a noun phrase of its own.</summary>
    public static bool IsHead(Sentence sentence, int token)
    {
        var t = sentence.Tokens[token];
        if (t.Relation is "flat" or "fixed" or "goeswith" or "compound" or "nmod:desc" or "det" or "case" or "mark" or "nummod" or "punct" or "expl")
            return false;
        return t.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron
            || (t.Pos is PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.X && IsArgument(t.Relation));
    }

    private static bool IsArgument(string relation) =>
        relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "obl:agent" or "nmod" or "nmod:poss" or "root";

    private static bool BelongsToHead(Token child, bool before) => child.Relation switch
    {
        "det" or "amod" or "nummod" or "compound" or "flat" or "fixed" or "nmod:poss" or "nmod:desc" or "det:predet" or "goeswith" => true,
        "nmod" or "nmod:unmarked" => true,
        "advmod" => before,
        _ => false,
    };

    // "farmers living in the Golan Heights", but not what a comma sets apart or what runs on.
    // A participle behind a noun that nothing governs is more likely the sentence's verb ("The convoy left Kyiv").
    private static bool IsShortClause(Sentence sentence, int child, int head) =>
        child == head + 1 && sentence.Tokens[child] is { Relation: "acl", Tag: var tag } && (tag == "VBG" || (tag == "VBN" && head != sentence.Root));

    private static void Mark(Sentence sentence, int token, bool[] inside)
    {
        inside[token] = true;
        foreach (var child in sentence.Children(token))
            if (!inside[child] && sentence.Tokens[child].Relation is not ("acl:relcl" or "advcl" or "advcl:relcl" or "parataxis" or "appos"))
                Mark(sentence, child, inside);
    }
}
