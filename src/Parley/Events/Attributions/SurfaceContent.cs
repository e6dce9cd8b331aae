using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Finds content by the order of words where the tree does not show it, or shows it less surely.</summary>
internal static class SurfaceContent
{
    private const int MostWordsBeforeThat = 14;

    /// <summary>"The museum, he said, honours them": speaker and cue between two commas have the whole sentence for content.</summary>
    public static Filling? Medial(Passage p, Frame f, (int First, int Last) group)
    {
        if (!f.Cue.IsSpeech || f.Subject.Verb != f.Word || f.Subject.IsPassive || group.First < 2) return null;
        return p.IsComma(group.First - 1) && p.IsComma(group.Last + 1) && p[f.Word].Relation is not ("acl:relcl" or "conj") ? Both(p, f, group, p.Count - 1) : null;
    }

    /// <summary>"said on Monday that the talks were over": what "that" introduces, however far it hangs from the cue.</summary>
    public static Filling? AfterThat(Passage p, Frame f)
    {
        if (f.Subject.IsPassive || !f.Cue.Takes("that")) return null;
        for (var i = f.Last + 1; i < Math.Min(p.Count - 1, f.Last + MostWordsBeforeThat); i++)
        {
            if (p[i].Lemma is "that" or "whether" && (i == f.Last + 1 || f.Cue.IsSpeech)) return FromThat(p, f, i);
            if (!f.Cue.IsSpeech || IsFinite(p[i]) || p.IsPunctuation(i) && !p.InQuotation(i) || p[i].Tag is "VBG" or "VBN") return null;
        }

        return null;
    }

    /// <summary>Where a clause that the tree begins later than the cue ends does begin: at once, unless a hearer, a time or a place stands between.</summary>
    public static int Start(Passage p, Frame f, int first)
    {
        if (f.Cue.Takes("hearer")) return first;
        for (var i = f.Last + 1; i < first; i++)
            if (p.IsPunctuation(i) || p[i].Pos is PartOfSpeech.Adp or PartOfSpeech.Adv || p[i].Relation is "obl:unmarked" or "obl:tmod" || p[i].Head == f.Word && p[i].Relation == "obl") return first;
        return f.Last + 1;
    }

    /// <summary>Whether nothing but a stop follows the token.</summary>
    public static bool ClosesSentence(Passage p, int token) => token + 1 >= p.Count || (token + 2 >= p.Count && p.IsPunctuation(token + 1));

    /// <summary>Whether the group stands at the end of what is said: punctuation before it, and after it no clause.</summary>
    public static bool ClosesClause(Passage p, (int First, int Last) group) =>
        group.First > 0 && p.IsPunctuation(group.First - 1) && (group.Last + 1 >= p.Count || p.IsPunctuation(group.Last + 1) || !HasFinite(p, group.Last + 1));

    /// <summary>The sentence before a closing "…, he said", or the clause after "he said"; null where neither is there.</summary>
    public static Filling? Of(Passage p, Frame f, (int First, int Last) group)
    {
        if (f.Subject.IsPassive || f.Subject.Head < 0) return null;
        if (f.Subject.Verb == f.Word && p.IsComma(group.First - 1) && p[f.Word].Relation is not ("acl:relcl" or "conj") && ClosesClause(p, group)) return Both(p, f, group, group.Last);
        if (group.Last + 1 >= p.Count || p.IsPunctuation(group.Last + 1) || !HasFinite(p, group.Last + 1)) return null;
        if (p[group.Last + 1].Tag is not ("DT" or "NN" or "NNS" or "NNP" or "NNPS" or "PRP" or "PRP$" or "JJ" or "CD" or "EX" or "WP" or "WRB" or "RB")) return null;
        return f.Word > f.Subject.Head ? Filling.Of(ContentSpan.After(p, f.Last, f.Last + 1, p.Count - 1), f.Last) : null;
    }

    private static Filling? FromThat(Passage p, Frame f, int that)
    {
        var head = p[that].Head;
        var last = head > that ? Math.Max(p.Last(head), that) : p.Count - 1;
        last = ContentSpan.ToBreak(p, f.Word, last);
        return Filling.Of(ContentSpan.After(p, that - 1, that, last), f.Last);
    }

    private static Filling? Both(Passage p, Frame f, (int First, int Last) group, int last)
    {
        var content = new List<TextSpan>();
        if (last <= group.Last && !IsClause(p, group.First)) return null;
        if (ContentSpan.Of(p, 0, group.First - 1) is { } before) content.Add(before);
        if (last > group.Last + 1 && ContentSpan.After(p, group.Last, group.Last + 1, last) is { } after) content.Add(after);
        return content.Count > 0 ? new(content, f.Last) : null;
    }

    private static bool IsClause(Passage p, int end)
    {
        for (var i = 0; i < end; i++)
            if (IsFinite(p[i])) return true;
        return false;
    }

    private static bool HasFinite(Passage p, int from)
    {
        for (var i = from; i < p.Count && !p.IsComma(i); i++)
            if (IsFinite(p[i])) return true;
        return false;
    }

    private static bool IsFinite(Token token) => token.Tag is "VBD" or "VBZ" or "VBP" or "MD";
}
