using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Widens a number to a range ("20 to 30", "between 20 and 30") and by the words that bound it ("at least", "some", "or more").</summary>
internal sealed class NumberBounds(CountLexicon lexicon, NumeralReader numerals)
{
    private const int LongestBound = 4;

    /// <summary>The number that <paramref name="numeral"/> at <paramref name="first"/> begins, without what it counts.</summary>
    public NumberPhrase Of(Sentence sentence, int first, Numeral numeral)
    {
        var phrase = RangeOf(sentence, first, numeral) ?? new NumberPhrase(numeral.Value, numeral.IsOpen ? null : numeral.Value, false, first, numeral.Next - 1, -1);
        phrase = Before(sentence, phrase);
        return After(sentence, phrase);
    }

    private NumberPhrase? RangeOf(Sentence sentence, int first, Numeral low)
    {
        if (low.Next + 1 >= sentence.Tokens.Count) return null;
        var opener = first > 0 ? sentence.Tokens[first - 1].Form.ToLowerInvariant() : "";
        var isJoined = sentence.Tokens[low.Next].Form is "-" or "–" or "to" or "or" || (opener == "between" && sentence.Tokens[low.Next].Form == "and");
        if (!isJoined || numerals.At(sentence, low.Next + 1) is not { } high) return null;
        var least = low.Scale.Equals(1.0) && low.Value < high.Scale ? low.Value * high.Scale : low.Value;
        if (least >= high.Value) return null;
        return new NumberPhrase(least, high.Value, false, opener is "between" or "from" ? first - 1 : first, high.Next - 1, -1);
    }

    private NumberPhrase Before(Sentence sentence, NumberPhrase phrase)
    {
        for (var length = Math.Min(LongestBound, phrase.First); length >= 1; length--)
            if (lexicon.Bound(Words(sentence, phrase.First - length, phrase.First), "before") is { } bound) return Bounded(phrase, bound) with { First = phrase.First - length };
        return phrase;
    }

    private NumberPhrase After(Sentence sentence, NumberPhrase phrase)
    {
        var next = phrase.Last + 1;
        for (var length = Math.Min(2, sentence.Tokens.Count - next); length >= 1; length--)
            if (lexicon.Bound(Words(sentence, next, next + length), "after") is { } bound) return Bounded(phrase, bound) with { Last = phrase.Last + length };
        return phrase;
    }

    private static NumberPhrase Bounded(NumberPhrase phrase, string bound) => bound switch
    {
        "least" => phrase with { Most = null },
        "most" => phrase with { Least = null, Most = phrase.Most ?? phrase.Least },
        _ => phrase with { IsAbout = true },
    };

    private static string Words(Sentence sentence, int first, int end)
    {
        var words = new string[end - first];
        for (var i = first; i < end; i++) words[i - first] = sentence.Tokens[i].Form.ToLowerInvariant();
        return string.Join(' ', words);
    }
}
