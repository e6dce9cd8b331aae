using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Reads sums that go beyond the event: "raising the death toll to 40", "bringing to 12 the number of judges killed this year".</summary>
internal sealed class TotalReader(CountLexicon lexicon, CountWordReader words)
{
    private const int Back = 14, Ahead = 4;

    /// <summary>Adds the sums among the numbers.</summary>
    public void Read(Sentence sentence, List<NumberPhrase> phrases, List<Count> counts)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Currency is not null || !IsMarked(sentence, phrase)) continue;
            var verb = Last(sentence, phrase.First, "verb");
            if (verb < 0) continue;
            var sum = Last(sentence, phrase.First, "sum") is var before and >= 0 ? before : First(sentence, phrase.Last + 1, "sum");
            if (sum >= 0 && SumClause.Holds(sentence, verb, sum, phrase)) counts.Add(new Count(phrase, Kind(sentence, sum), "person", verb, QuantityScope.Total));
        }
    }

    // "to 40", "to at least 40", "reached 40"; "past 300", where "past" is a bound too. The "at" of "at least" and the "to" of "20 to 30" mark nothing.
    private bool IsMarked(Sentence sentence, NumberPhrase phrase) =>
        (phrase.First > 0 && lexicon.IsOfTotal("before", sentence.Tokens[phrase.First - 1].Form.ToLowerInvariant())) || (phrase.Bound is { } bound && lexicon.IsOfTotal("before", bound));

    private int Last(Sentence sentence, int end, string part)
    {
        for (var i = end - 1; i >= 0 && i >= end - Back; i--)
            if (Is(sentence.Tokens[i], part) && !IsVague(sentence, i)) return i;
        return -1;
    }

    private int First(Sentence sentence, int start, string part)
    {
        for (var i = start; i < sentence.Tokens.Count && i <= start + Ahead; i++)
            if (Is(sentence.Tokens[i], part) && !IsVague(sentence, i)) return i;
        return -1;
    }

    private bool Is(Token token, string part) => lexicon.IsOfTotal(part, token.Lemma) && token.Pos == PartOfSpeech.Verb == (part == "verb");

    // "a number of towns": some of them.
    private static bool IsVague(Sentence sentence, int word) => word > 0 && sentence.Tokens[word].Lemma == "number" && sentence.Tokens[word - 1].Lemma == "a";

    // What is summed stands beside the noun: "the number of arrests", "the toll of wounded"; a toll alone is of dead.
    private string Kind(Sentence sentence, int sum)
    {
        for (var i = sum + 1; i < sentence.Tokens.Count && i <= sum + Ahead * 2; i++)
            if (words.RowsOf(sentence.Tokens[i]) is [var row, ..] && (sentence.Tokens[i].Pos != PartOfSpeech.Verb || sentence.Tokens[i].Tag is "VBN" or "VBD")) return row.Of;
        return sum > 0 && words.RowsOf(sentence.Tokens[sum - 1]) is [var before, ..] ? before.Of : "killed";
    }
}
