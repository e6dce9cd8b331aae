using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Whether the verb, the sum and the number of "raising the toll to 40" belong together.</summary>
internal static class SumClause
{
    /// <summary>Whether the tree hangs both from the verb or, where it does not, no other clause begins between them.</summary>
    public static bool Holds(Sentence sentence, int verb, int sum, NumberPhrase phrase) =>
        (VerbOver(sentence, sum) == verb && VerbOver(sentence, phrase.Last) == verb) || IsUnbroken(sentence, verb, sum, phrase);

    private static int VerbOver(Sentence sentence, int word)
    {
        do word = sentence.Tokens[word].Head;
        while (word >= 0 && sentence.Tokens[word].Pos != PartOfSpeech.Verb);
        return word;
    }

    private static bool IsUnbroken(Sentence sentence, int verb, int sum, NumberPhrase phrase)
    {
        var (first, last) = (Math.Min(verb, Math.Min(sum, phrase.First)), Math.Max(sum, phrase.First));
        for (var i = first + 1; i < last; i++)
            if (i != verb && (i < phrase.First || i > phrase.Last) && Breaks(sentence.Tokens[i])) return false;
        return true;
    }

    // A participle may say what is summed: "the number of medics killed since January".
    private static bool Breaks(Token token) =>
        token.Pos == PartOfSpeech.Cconj || token.Form is "," or ";" or ":" || (token.Pos == PartOfSpeech.Verb && token.Tag != "VBN" && token.Relation is not ("amod" or "acl"));
}
