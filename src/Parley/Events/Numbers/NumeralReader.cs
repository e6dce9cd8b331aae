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
        // What the last scale word multiplied by: what follows it must be less.
        var scale = 1.0;
        var (isOpen, isPart, i) = (false, false, first);
        while (i < sentence.Tokens.Count)
        {
            var room = isOpen || i == first ? 0 : Room(current, scale);
            if ((Next(sentence, i, i > first, room) ?? AfterAnd(sentence, first, i, room)) is not var (word, isPlural, next)) break;
            if (word.Kind == "times" && current == 0 && sum > 0) (current, sum) = (sum, 0);
            if (word.Kind == "times") current = (current > 0 ? current : isPlural ? Several : 1) * word.Value;
            else current += word.Value;
            if (word.Kind == "times" && word.Value >= 1000) (sum, current, scale) = (sum + current, 0, word.Value);
            isOpen |= isPlural || word.Kind == "open";
            isPart = word.Kind == "part";
            i = next;
            // "hundreds of thousands": the second multiplies the first.
            if (isPlural && IsOf(sentence, i) && PluralAt(sentence, i + 1) is { } more) (sum, current, scale, i) = ((sum + current) * more.Value, 0, more.Value, i + 2);
        }

        // "half a village" is no number, "half a million" is one; of "two thousand five hundred" the last word is no scale.
        return i > first && !isPart ? new Numeral(sum + current, isOpen, i, current > 0 ? 1 : scale) : null;
    }

    // The next part of a number, whether it is a plural ("dozens"), and where it ends. A further unit must be less than the room.
    private (NumberWord Word, bool IsPlural, int Next)? Next(Sentence sentence, int i, bool isAny, double room)
    {
        var tokens = sentence.Tokens;
        // "twenty-three"
        if (isAny && room == 10 && tokens[i].Form == "-" && IsFilled(sentence, i, i + 1, room)) return (WordAt(sentence, i + 1)!, false, i + 2);
        // "a $2-million grant"
        if (isAny && tokens[i].Form == "-" && WordAt(sentence, i + 1) is { Kind: "times", Value: >= 1000 } hyphened && !IsBareTimes(sentence, i + 1)) return (hyphened, false, i + 2);
        if (Pair(sentence, i) is { } pair) return isAny ? null : (pair, false, i + 2);
        if (!isAny && tokens[i].Form is "a" or "an" or "A" or "An" && i + 1 < tokens.Count && WordAt(sentence, i + 1) is { Kind: "times" } times) return (times, false, i + 2);
        if (PluralAt(sentence, i) is { } plural && (!isAny || plural.Value > 1)) return (plural, !isAny, i + 1);
        if (WordAt(sentence, i) is not { } word) return null;
        // Two numbers side by side are two: "in 2024 12 soldiers"; those that multiply or fill up the former are one.
        if (isAny && word.Kind != "times" && !IsFilled(sentence, i, i, room)) return null;
        return word.Kind == "times" && (isAny ? IsLetterOfName(sentence, i) : IsBareTimes(sentence, i)) ? null : (word, false, i + 1);
    }

    // "two hundred and five", but "between two hundred and five hundred", "one thousand and two thousand"
    private (NumberWord Word, bool IsPlural, int Next)? AfterAnd(Sentence sentence, int first, int i, double room)
    {
        if (room < 100 || sentence.Tokens[i].Form != "and" || !IsFilled(sentence, i, i + 1, 100)) return null;
        var isBetween = first > 0 && sentence.Tokens[first - 1].Form is "between" or "Between";
        return isBetween || WordAt(sentence, i + 2) is { Kind: "times" } after && (room > 100 || after.Value < 1000) ? null : (WordAt(sentence, i + 1)!, false, i + 2);
    }

    // What a further unit must be less than: 10 after "twenty", 100 after "two hundred", the scale after "two thousand"; else 0.
    private static double Room(double current, double scale) => current switch
    {
        0 => scale,
        >= 100 when current % 100 == 0 => 100,
        >= 20 when current % 10 == 0 && current % 100 >= 20 => 10,
        _ => 0,
    };

    // Whether the unit at a word fills up what stands before: both in words, since figures are written in one.
    private bool IsFilled(Sentence sentence, int end, int unit, double room) =>
        WordAt(sentence, unit) is { Kind: "unit" } word && word.Value < room && !char.IsAsciiDigit(sentence.Tokens[unit].Form[0]) && !char.IsAsciiDigit(sentence.Tokens[end - 1].Form[0]);

    // "m" and "score" are numbers only after another.
    private static bool IsBareTimes(Sentence sentence, int i) => sentence.Tokens[i].Form is { Length: < 3 } or "score" or "Score";

    // "one M-16 rifle" is no million.
    private static bool IsLetterOfName(Sentence sentence, int i) => sentence.Tokens[i].Form.Length < 3 && i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Form == "-";

    private NumberWord? Pair(Sentence sentence, int i) =>
        i + 1 < sentence.Tokens.Count && lexicon.BeginsNumber(sentence.Tokens[i].Form) ? lexicon.Number($"{sentence.Tokens[i].Form} {sentence.Tokens[i + 1].Form}".ToLowerInvariant()) : null;

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
