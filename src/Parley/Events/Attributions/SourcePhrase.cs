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

        if (before)
        {
            last = Math.Min(last, cueFirst - 1);
            first = Widened(p, first, last);
        }
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

    /// <summary>The noun phrase between a comma and the cue, as in "…, a spokesman for the firm said"; null where there is none.</summary>
    public static (int First, int Last)? FromComma(Passage p, int cueFirst)
    {
        var first = cueFirst;
        while (first > 0 && p[first - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Adp or PartOfSpeech.Part) first--;
        return first > 0 && p.IsComma(first - 1) ? Between(p, first, cueFirst) : null;
    }

    private static bool Belongs(Passage p, int head, int child, bool before) => p[child].Relation switch
    {
        "det" or "amod" or "nummod" or "compound" or "flat" or "fixed" or "nmod:poss" or "nmod:desc" or "det:predet" or "goeswith" or "list" => true,
        "appos" or "acl:relcl" or "conj" => true,
        "case" => child > head,
        "nmod" or "nmod:unmarked" => child < head || !p.IsComma(p.First(child) - 1),
        "acl" => before || !p.IsComma(p.First(child) - 1),
        "advmod" => child < head,
        "parataxis" or "dep" => child > head && p[p.First(child)].Form is "(" or "[",
        "punct" => child > head && p[child].Form is ")" or "]",
        _ => false,
    };

    // Trees part what belongs together: the first name, the title, "King and | Schultz", "Keller, | the envoy,".
    private static int Widened(Passage p, int first, int last)
    {
        while (first > 0 && p[first - 1].Pos == PartOfSpeech.Propn && p[first].Pos == PartOfSpeech.Propn && p[first - 1].Relation is not ("obl" or "nmod" or "obl:unmarked")) first--;
        while (first > 0 && p[first - 1].Pos is PartOfSpeech.Det or PartOfSpeech.Adj && p[first - 1].Head >= first && p[first - 1].Head <= last) first--;
        if (first > 1 && p[first].Pos == PartOfSpeech.Cconj) return Nominal(p, first);
        return first > 1 && last + 1 < p.Count && p.IsComma(first - 1) && p.IsComma(last + 1) ? Nominal(p, first - 1) : first;
    }

    // First word of the noun phrase that ends before the token; the token after the comma or conjunction where none does.
    private static int Nominal(Passage p, int end)
    {
        var first = end;
        while (first > 0 && p[first - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num || IsInner(p, first - 1)) first--;
        return first < end && (first == 0 || p[first - 1].Pos is PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj) ? first : end + 1;
    }

    private static bool IsInner(Passage p, int token) => token > 0 && (p[token].Tag is "POS" or "PRP$" || p[token].Lemma is "of" or "for" or "in" && p[token - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn);

    // Of "Keller, who chaired the talks, said" the second comma belongs to the source; of "Keller, however, said" it does not.
    private static (int First, int Last) Trim(Passage p, int first, int last, int cueFirst)
    {
        while (first < last && (p.IsPunctuation(first) && p[first].Form is not ("(" or "[") || p[first].Relation is "cc" or "mark" or "case")) first++;
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
        if (token.Pos == PartOfSpeech.Pron) return token.Tag == "PRP" || p.Article.MentionsAt(p.Index, head).Length > 0;
        return p.Article.MentionsAt(p.Index, head).Length > 0 || p.Lexicon.IsSpeaker(p.Lemma(head));
    }
}
