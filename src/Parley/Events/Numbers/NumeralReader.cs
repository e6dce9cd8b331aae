using System.Globalization;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Reads figures and number words: "1.2 million", "twenty-three", "half a dozen", "tens of thousands".</summary>
internal sealed class NumeralReader(CountLexicon lexicon)
{
    private const double Several = 2;

    /// <summary>The number that begins at the word, or null.</summary>
    public Numeral? At(Sentence sentence, int first)
    {
        var sum = 0.0;
        var current = 0.0;
        var scale = 1.0;
        var (isOpen, isAny, i) = (false, false, first);
        while (i < sentence.Tokens.Count && Next(sentence, i, isAny, current) is var (word, isPlural, next))
        {
            if (word.Kind == "times") current = (isAny && current > 0 ? current : isPlural ? Several : 1) * word.Value;
            else current += word.Value;
            if (word.Kind == "times" && word.Value >= 1000) (sum, current, scale) = (sum + current, 0, word.Value);
            isOpen |= isPlural || word.Kind == "open";
            isAny = true;
            i = next;
            // "hundreds of thousands": the second multiplies the first.
            if (isPlural && IsOf(sentence, i) && PluralAt(sentence, i + 1) is { } more) (sum, current, scale, i) = ((sum + current) * more.Value, 0, more.Value, i + 2);
        }

        return isAny ? new Numeral(sum + current, isOpen, i, scale) : null;
    }

    // The next part of a number, whether it is a plural ("dozens"), and where it ends.
    private (NumberWord Word, bool IsPlural, int Next)? Next(Sentence sentence, int i, bool isAny, double current)
    {
        var tokens = sentence.Tokens;
        if (isAny && tokens[i].Form == "-" && i + 1 < tokens.Count && IsTens(current) && WordAt(sentence, i + 1) is { Kind: "unit", Value: < 10 } units) return (units, false, i + 2);
        // "a $2-million grant"
        if (isAny && tokens[i].Form == "-" && WordAt(sentence, i + 1) is { Kind: "times", Value: >= 1000 } hyphened && !IsBareTimes(sentence, i + 1)) return (hyphened, false, i + 2);
        if (Pair(sentence, i) is { } pair) return isAny ? null : (pair, false, i + 2);
        if (!isAny && tokens[i].Form is "a" or "an" or "A" or "An" && i + 1 < tokens.Count && WordAt(sentence, i + 1) is { Kind: "times" } times) return (times, false, i + 2);
        if (PluralAt(sentence, i) is { } plural && (!isAny || plural.Value > 1)) return (plural, !isAny, i + 1);
        if (WordAt(sentence, i) is not { } word) return null;
        // Two numbers side by side are two: "in 2024 12 soldiers"; those that multiply or fill up the former are one.
        if (isAny && word.Kind != "times" && !(current >= 100 && word.Value < 100 && current % 100 == 0 || (IsTens(current) && word.Value < 10 && word.Kind == "unit"))) return null;
        return word.Kind == "times" && (isAny ? IsLetterOfName(sentence, i) : IsBareTimes(sentence, i)) ? null : (word, false, i + 1);
    }

    private static bool IsTens(double value) => value is >= 20 and < 100 && value % 10 == 0;

    // "m" and "score" are numbers only after another.
    private static bool IsBareTimes(Sentence sentence, int i) => sentence.Tokens[i].Form is { Length: < 3 } or "score" or "Score";

    // "one M-16 rifle" is no million.
    private static bool IsLetterOfName(Sentence sentence, int i) => sentence.Tokens[i].Form.Length < 3 && i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Form == "-";

    private NumberWord? Pair(Sentence sentence, int i) =>
        i + 1 < sentence.Tokens.Count ? lexicon.Number($"{sentence.Tokens[i].Form} {sentence.Tokens[i + 1].Form}".ToLowerInvariant()) : null;

    private NumberWord? PluralAt(Sentence sentence, int i)
    {
        if (i >= sentence.Tokens.Count || sentence.Tokens[i] is not { Pos: PartOfSpeech.Noun or PartOfSpeech.Num or PartOfSpeech.Propn } token) return null;
        var form = token.Form.ToLowerInvariant();
        if (form.Length < 4 || form[^1] != 's') return null;
        return lexicon.Number(form[..^1]) is { } word && (word.Kind == "times" || (word.Value == 10 && IsOf(sentence, i + 1))) ? new NumberWord(word.Value, "times") : null;
    }

    private static bool IsOf(Sentence sentence, int i) => i < sentence.Tokens.Count && sentence.Tokens[i].Form == "of";

    private NumberWord? WordAt(Sentence sentence, int i)
    {
        if (i >= sentence.Tokens.Count) return null;
        var token = sentence.Tokens[i];
        if (lexicon.Number(token.Form.ToLowerInvariant()) is { } word) return token.Lemma == "one" && token.Pos != PartOfSpeech.Num ? null : word;
        return char.IsAsciiDigit(token.Form[0]) && double.TryParse(token.Form.Replace(",", ""), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new NumberWord(value, "unit") : null;
    }
}
