using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Reads the number before a noun: figures, words, bounds and ranges; a singular noun with "a" is one.</summary>
internal sealed class NumberPhraseReader(CountLexicon lexicon)
{
    /// <summary>The number of what <paramref name="noun"/> names, or null where none is told.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="noun">The counted noun, or a number that stands for it ("killed 12").</param>
    /// <param name="onlyNumeral">Whether a singular without numeral counts for nothing ("death").</param>
    public NumberPhrase? Read(Sentence sentence, int noun, bool onlyNumeral = false)
    {
        var numeral = sentence.Tokens[noun].Pos == PartOfSpeech.Num ? noun : NumeralOf(sentence, noun);
        if (numeral >= 0) return OfNumeral(sentence, numeral);
        return onlyNumeral ? null : OfSingular(sentence, noun);
    }

    // Ages are no counts: "17-year-old" hangs from an adjective or is a compound of its own.
    private static int NumeralOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "nummod" && child < noun) return child;
        return -1;
    }

    private NumberPhrase? OfNumeral(Sentence sentence, int numeral)
    {
        var first = numeral;
        while (first > 0 && sentence.Tokens[first - 1].Pos == PartOfSpeech.Num && sentence.Tokens[first - 1].Head == numeral) first--;
        var value = 1.0;
        var any = false;
        for (var i = first; i <= numeral; i++)
        {
            if (ValueOf(sentence.Tokens[i]) is not { } v) continue;
            value = any && v < 100 ? value + v : any ? value * v : v;
            any = true;
        }

        return any ? Bounded(sentence, first, numeral, value) : null;
    }

    private NumberPhrase Bounded(Sentence sentence, int first, int last, double value)
    {
        for (var length = 3; length >= 1; length--)
        {
            if (first < length) continue;
            var words = string.Join(' ', Enumerable.Range(first - length, length).Select(i => sentence.Tokens[i].Form.ToLowerInvariant()));
            if (lexicon.Bound(words) is not { } bound) continue;
            var span = sentence.Tokens[first - length].Span.Union(sentence.Tokens[last].Span);
            return new NumberPhrase(bound == "most" ? null : value, bound == "least" ? null : value, span);
        }

        return new NumberPhrase(value, value, sentence.Tokens[first].Span.Union(sentence.Tokens[last].Span));
    }

    private static NumberPhrase? OfSingular(Sentence sentence, int noun)
    {
        if (sentence.Tokens[noun].Tag is not ("NN" or "NNP")) return null;
        foreach (var child in sentence.Children(noun))
        {
            if (sentence.Tokens[child] is { Relation: "det", Lemma: "a" or "an" or "another" })
                return new NumberPhrase(1, 1, sentence.Tokens[child].Span.Union(sentence.Tokens[noun].Span));
        }

        return null;
    }

    private double? ValueOf(Token token)
    {
        if (lexicon.Number(token.Form.ToLowerInvariant()) is { } word) return word;
        return double.TryParse(token.Form.Replace(",", ""), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var value)
            ? value : null;
    }
}
