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
        var sign = SignAt(sentence, first - 1);
        var start = sign is null ? first : first - 1;
        var opener = start > 0 ? sentence.Tokens[start - 1].Form.ToLowerInvariant() : "";
        if (!IsJoined(sentence, low.Next, opener)) return null;
        // "$5 to $10 million"; but "raised from $5 million to $10 million" tells a change.
        var isSignedTwice = sign is not null && opener != "from" && SignAt(sentence, low.Next + 1) == sign;
        if (numerals.At(sentence, low.Next + (isSignedTwice ? 2 : 1)) is not { } high) return null;
        var least = low.Scale.Equals(1.0) && low.Value < high.Scale ? low.Value * high.Scale : low.Value;
        if (least >= high.Value) return null;
        return new NumberPhrase(least, high.Value, false, opener is "between" or "from" ? start - 1 : first, high.Next - 1, -1);
    }

    private static bool IsJoined(Sentence sentence, int next, string opener) =>
        next + 1 < sentence.Tokens.Count && (sentence.Tokens[next].Form is "-" or "–" or "to" or "or" || (opener == "between" && sentence.Tokens[next].Form == "and"));

    private string? SignAt(Sentence sentence, int word) =>
        word >= 0 && word < sentence.Tokens.Count ? lexicon.Currency(sentence.Tokens[word].Form.ToLowerInvariant()) : null;

    private NumberPhrase Before(Sentence sentence, NumberPhrase phrase)
    {
        for (var length = Math.Min(LongestBound, phrase.First); length >= 1; length--)
        {
            var words = Words(sentence, phrase.First - length, phrase.First);
            if (lexicon.Bound(words, "before") is { } bound) return Bounded(phrase, bound) with { First = phrase.First - length, Bound = words };
        }

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
