using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Finds the numbers that are part of another told before them: "including three children", "two of them women", "four critically".</summary>
internal sealed class PartReader(CountLexicon lexicon)
{
    private const int LongestMark = 3;

    /// <summary>Marks the counts that are parts, and adds those that no word counts.</summary>
    public void Read(Sentence sentence, List<NumberPhrase> phrases, List<Count> counts)
    {
        NumberPhrase? former = null;
        foreach (var phrase in phrases)
        {
            var isPart = IsMarked(sentence, phrase) || (former is not null && Continues(sentence, former, phrase));
            former = isPart ? phrase : null;
            if (!isPart || phrase.Currency is not null || WholeOf(phrase, counts) is not { } whole) continue;
            counts.RemoveAll(c => c.Phrase.First == phrase.First);
            counts.Add(whole with { Phrase = phrase, Scope = QuantityScope.Among });
        }
    }

    // The nearest count before it that is no part itself. Nobody is part of a sum of money.
    private static Count? WholeOf(NumberPhrase part, List<Count> counts) =>
        counts.Where(c => c.Scope == QuantityScope.Event && c.Phrase.Currency is null && c.Phrase.First < part.First).MaxBy(c => c.Phrase.First);

    private bool IsMarked(Sentence sentence, NumberPhrase phrase)
    {
        var end = Math.Max(phrase.Noun, phrase.Last) + 1;
        for (var length = 1; length <= LongestMark; length++)
        {
            if (phrase.First >= length && lexicon.IsPart(Words(sentence, phrase.First - length, length), "before")) return true;
            if (IsAfter(sentence, phrase.Last + 1, length) || IsAfter(sentence, end, length)) return true;
        }

        return false;
    }

    private bool IsAfter(Sentence sentence, int first, int length) => first + length <= sentence.Tokens.Count && lexicon.IsPart(Words(sentence, first, length), "after");

    // "including three women and two children"
    private static bool Continues(Sentence sentence, NumberPhrase former, NumberPhrase phrase)
    {
        var from = Math.Max(former.Noun, former.Last) + 1;
        for (var i = from; i < phrase.First; i++)
            if (sentence.Tokens[i].Form is not ("," or "and")) return false;
        return phrase.First > from && phrase.Noun >= 0;
    }

    private static string Words(Sentence sentence, int first, int length)
    {
        var words = new string[length];
        for (var i = 0; i < length; i++) words[i] = sentence.Tokens[first + i].Form.ToLowerInvariant();
        return string.Join(' ', words);
    }
}
