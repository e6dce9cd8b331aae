using Parley.Text;

namespace Parley.Events.Attributions;

/// <summary>Where the words for a source begin and end: the whole noun phrase with appositions and relative clauses.</summary>
internal static class SourcePhrase
{
    /// <summary>First and last token of the source; it never reaches into the cue.</summary>
    public static (int First, int Last) Of(Passage p, int head, int cueFirst, int cueLast)
    {
        var before = head < cueFirst;
        int first = head, last = head;
        foreach (var child in p.Sentence.Children(head))
        {
            if (!Belongs(p, head, child, before)) continue;
            if (child < head) first = Math.Min(first, p.First(child));
            else last = Math.Max(last, p.Last(child));
        }

        if (before) last = Math.Min(last, cueFirst - 1);
        else first = Math.Max(first, cueLast + 1);
        return Trim(p, Math.Min(first, head), Math.Max(last, head), before ? cueFirst : -1);
    }

    /// <summary>The words from <paramref name="first"/> up to the cue; null where no noun is among them.</summary>
    public static (int First, int Last)? Between(Passage p, int first, int cueFirst)
    {
        while (first < cueFirst && p.IsPunctuation(first)) first++;
        for (var i = first; i < cueFirst; i++)
            if (p[i].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron)
                return Trim(p, first, p.IsComma(cueFirst - 1) ? cueFirst - 2 : cueFirst - 1, cueFirst);
        return null;
    }

    private static bool Belongs(Passage p, int head, int child, bool before) => p[child].Relation switch
    {
        "det" or "amod" or "nummod" or "compound" or "flat" or "fixed" or "nmod:poss" or "nmod:desc" or "det:predet" or "goeswith" or "list" => true,
        "appos" or "acl:relcl" or "conj" => true,
        "case" => child > head,
        "nmod" or "nmod:unmarked" => child < head || before || !p.IsComma(p.First(child) - 1),
        "acl" => before || !p.IsComma(p.First(child) - 1),
        "advmod" => child < head,
        "parataxis" or "dep" => child > head && p[p.First(child)].Form is "(" or "[",
        "punct" => child > head && p[child].Form is ")" or "]",
        _ => false,
    };

    // Of "Keller, who chaired the talks, said" the second comma belongs to the source; of "Keller, however, said" it does not.
    private static (int First, int Last) Trim(Passage p, int first, int last, int cueFirst)
    {
        while (first < last && (p.IsPunctuation(first) && p[first].Form is not ("(" or "[") || p[first].Relation is "cc" && p[first].Head > last)) first++;
        while (last > first && p.IsPunctuation(last) && p[last].Form is not (")" or "]" or "”" or "\"")) last--;
        if (cueFirst > 0 && last + 2 == cueFirst && p.IsComma(last + 1) && HasComma(p, first, last)) last++;
        return (first, last);
    }

    private static bool HasComma(Passage p, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (p.IsComma(i)) return true;
        return false;
    }

    /// <summary>Whether the word names or describes somebody or something that can speak.</summary>
    public static bool CanSpeak(Passage p, int head)
    {
        var token = p[head];
        if (token.Pos == PartOfSpeech.Propn || token.Tag is "WP" or "WDT") return true;
        if (token.Pos == PartOfSpeech.Pron) return token.Tag == "PRP" || p.Article.MentionsAt(p.Index, head).Count > 0;
        return p.Article.MentionsAt(p.Index, head).Count > 0 || p.Lexicon.IsSpeaker(p.Lemma(head));
    }
}
