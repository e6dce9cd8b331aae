using Parley.Text;

namespace Parley.Entities.Places;

/// <summary>Which name holds which by the words themselves: "X, Y", "X in Y", "X (Y)", "the Y region's X", "Y's X".</summary>
internal static class PlaceHolders
{
    /// <summary>Sets <see cref="PlaceName.Holder"/> of the names of one sentence, <paramref name="from"/> to <paramref name="to"/> excluded.</summary>
    public static void Find(Sentence sentence, IReadOnlyList<PlaceName> names, int from, int to)
    {
        for (var i = from; i + 1 < to; i++)
        {
            var (left, right) = (names[i], names[i + 1]);
            var gap = right.First - left.Last - 1;
            if (gap is < 1 or > 6) continue;
            right.InList = IsJoint(sentence, left.Last + 1, right.First);
            if (Leads(sentence, left.Last + 1, right.First)) left.Holder = i + 1;
            else if (Owns(sentence, left.Last + 1, right.First)) right.Holder = i;
        }
    }

    private static bool IsJoint(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!(sentence.Tokens[i].Form is "," or "/" || sentence.Tokens[i].Lemma is "and" or "or")) return false;
        return true;
    }

    // ", Y" but not ", Y and Z"; "in Y", "in the Y", ", in northern Y", "(Y".
    private static bool Leads(Sentence sentence, int from, int to)
    {
        var tokens = sentence.Tokens;
        if (to - from == 1 && tokens[from].Form is "," or "(") return !IsList(sentence, to);
        var at = tokens[from].Form is "," or "(" ? from + 1 : from;
        // "X district in Y", "X, the second city of Y".
        while (at < to && tokens[at].Pos is PartOfSpeech.Noun or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num) at++;
        if (at >= to || tokens[at].Lemma is not ("in" or "of" or "near")) return false;
        for (var i = at + 1; i < to; i++)
            if (tokens[i].Pos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adv)) return false;
        return true;
    }

    // "Iraq's Y", "the Kharkiv region's X", "Syria's northern X".
    private static bool Owns(Sentence sentence, int from, int to)
    {
        var at = from;
        if (sentence.Tokens[at].Pos == PartOfSpeech.Noun && at + 1 < to) at++;
        if (sentence.Tokens[at].Form is not ("'s" or "’s" or "'" or "’")) return false;
        for (var i = at + 1; i < to; i++)
            if (sentence.Tokens[i].Pos is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn)) return false;
        return true;
    }

    // "Kyiv, Lviv and Odesa", "Kyiv, Lviv, Odesa".
    private static bool IsList(Sentence sentence, int word)
    {
        var tokens = sentence.Tokens;
        for (var i = word + 1; i < tokens.Count && i < word + 4; i++)
        {
            if (tokens[i].Lemma is "and" or "or") return i + 1 < tokens.Count && tokens[i + 1].Pos == PartOfSpeech.Propn && tokens[word].Relation == "conj";
            if (tokens[i].Pos is not (PartOfSpeech.Propn or PartOfSpeech.Punct)) return false;
        }

        return false;
    }
}
