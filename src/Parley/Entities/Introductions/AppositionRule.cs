using Parley.Text;

namespace Parley.Entities.Introductions;

/// <summary>Roles that stand beside a name: "Ukrainian negotiator X", "X, Ukraine's chief negotiator,", "Ukraine's chief negotiator, X,".</summary>
internal sealed class AppositionRule(RoleReader roles)
{
    private const int MostSteps = 3;

    /// <summary>The roles told of the name.</summary>
    public IEnumerable<FoundRole> Read(SentenceNames sentence, FullName name)
    {
        var before = name.RoleEnd >= 0 ? roles.Before(sentence, name.RoleEnd, 0) : null;
        if (before is not null) yield return before;
        var after = After(sentence, name);
        if (after is not null) yield return after;
        if (before is null && after is null && Reversed(sentence, name) is { } reversed) yield return reversed;
    }

    private FoundRole? After(SentenceNames sentence, FullName name)
    {
        var comma = name.Last + 1;
        if (comma + 1 >= sentence.Tokens.Count || sentence.Tokens[comma].Form is not ("," or "(")) return null;
        return IsBeside(sentence, name, comma + 1) ? roles.Phrase(sentence, comma + 1, EndOf(sentence, comma + 1)) : null;
    }

    // "the head of the mission, X, said": the comma or stop behind the name tells an apposition from a clause before its subject.
    private FoundRole? Reversed(SentenceNames sentence, FullName name)
    {
        var comma = name.RoleEnd;
        if (comma < 1 || sentence.Tokens[comma].Form != "," || !IsClosed(sentence, name.Last + 1)) return null;
        // The parser may hang the name on "Senegal" where it belongs to "the president of Senegal".
        var at = HeadBehind(sentence, name, comma);
        for (var steps = 0; at >= 0 && at < comma && steps < MostSteps; at = sentence.Tokens[at].Head, steps++)
            if (roles.At(sentence, at, StartOf(sentence, at), comma - 1) is { } role) return IsOfSomebody(sentence, at) ? null : role;
        return null;
    }

    private static int StartOf(SentenceNames sentence, int head)
    {
        var start = head;
        while (start > 0 && sentence.Tokens[start - 1].Form is not ("," or ";" or "(")) start--;
        return start;
    }

    // "the driver of the minister, X", "a spokesman for the governor, X": X may be either.
    private static bool IsOfSomebody(SentenceNames sentence, int head)
    {
        if (sentence.Tokens[head].Relation is not ("nmod" or "nmod:poss")) return false;
        foreach (var child in sentence.Sentence.Children(head))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma is "of" or "for" or "'s";
        return false;
    }

    // The noun to which the tree puts the name in apposition.
    private static int HeadBehind(SentenceNames sentence, FullName name, int comma)
    {
        for (var t = name.First; t <= name.Last; t++)
            if (sentence.Tokens[t] is { Relation: "appos" or "flat", Head: var head } && head >= 0 && head < comma) return head;
        return -1;
    }

    // In a list the second is no apposition of the first: the tree must not hang it on another word as a conjunct, or as a clause's subject.
    private static bool IsBeside(SentenceNames sentence, FullName name, int start)
    {
        var head = RoleReader.HeadOf(sentence, start, EndOf(sentence, start));
        if (head < 0) return false;
        for (var (t, steps) = (head, 0); t >= 0 && steps < 4; t = sentence.Tokens[t].Head, steps++)
        {
            if (sentence.Tokens[t].Relation == "appos" && name.Holds(sentence.Tokens[t].Head)) return true;
            if (sentence.Tokens[t].Relation is "nsubj" or "nsubj:pass") return false;
        }

        return IsClosed(sentence, EndOf(sentence, start) + 1);
    }

    private static bool IsClosed(SentenceNames sentence, int at) => at >= sentence.Tokens.Count || sentence.Tokens[at].Form is "," or "." or ")" or ";" or "—" or "-";

    private static int EndOf(SentenceNames sentence, int start)
    {
        var end = start;
        while (end + 1 < sentence.Tokens.Count && sentence.Tokens[end + 1].Form is not ("," or ";" or ")" or "." or "—") && sentence.Tokens[end + 1].Pos is not (PartOfSpeech.Cconj or PartOfSpeech.Pron)) end++;
        return end;
    }
}
