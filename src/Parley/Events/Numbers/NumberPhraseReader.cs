using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Finds the numbers of a sentence that count something or are sums of money, and what they count.</summary>
internal sealed class NumberPhraseReader(CountLexicon lexicon)
{
    private readonly NumeralReader _numerals = new(lexicon);
    private readonly NumberBounds _bounds = new(lexicon, new NumeralReader(lexicon));
    private readonly NonCounts _others = new(lexicon);

    /// <summary>The numbers in order of reading.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isTime">Whether the word belongs to an expression of time.</param>
    public List<NumberPhrase> Read(Sentence sentence, Func<int, bool> isTime)
    {
        var phrases = new List<NumberPhrase>();
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (_numerals.At(sentence, i) is not { } numeral) continue;
            var phrase = WithMoney(sentence, i, _bounds.Of(sentence, i, numeral));
            i = phrase.Last;
            if (isTime(numeral.Next - 1)) continue;
            phrase = phrase.Currency is null ? WithNoun(sentence, phrase) : phrase;
            if (phrase.Currency is null && _others.Has(sentence, phrase)) continue;
            phrases.Add(phrase);
        }

        return phrases;
    }

    private NumberPhrase WithMoney(Sentence sentence, int first, NumberPhrase phrase)
    {
        var (sign, word) = (first - 1, phrase.Last + 1);
        if (sign >= 0 && lexicon.Currency(sentence.Tokens[sign].Form.ToLowerInvariant()) is { } signed)
        {
            var bounded = _bounds.Of(sentence, sign, new Numeral(phrase.Least ?? 0, false, sign + 1, 1));
            return phrase with { Currency = signed, First = Math.Min(bounded.First, phrase.First), IsAbout = phrase.IsAbout || bounded.IsAbout, Least = bounded.Least is null ? null : phrase.Least, Most = bounded.Most is null ? null : phrase.Most };
        }

        if (word < sentence.Tokens.Count && sentence.Tokens[word].Pos == PartOfSpeech.Adj) word++;
        return word < sentence.Tokens.Count && sentence.Tokens[word].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn && lexicon.Currency(sentence.Tokens[word].Lemma.ToLowerInvariant()) is { } code
            ? phrase with { Currency = code, Last = word } : phrase;
    }

    private static NumberPhrase WithNoun(Sentence sentence, NumberPhrase phrase)
    {
        var noun = AfterModel(sentence, phrase) ?? HeadOf(sentence, phrase) ?? AfterOf(sentence, phrase) ?? NounAfter(sentence, phrase.Last + 1);
        return phrase with { Noun = noun, Group = GroupBefore(sentence, phrase) };
    }

    // "13 AK-47 rifles"
    private static int? AfterModel(Sentence sentence, NumberPhrase phrase)
    {
        var hyphen = phrase.Last + 2;
        if (hyphen + 2 >= sentence.Tokens.Count || sentence.Tokens[hyphen].Form != "-" || !char.IsAsciiDigit(sentence.Tokens[hyphen + 1].Form[0])) return null;
        return NounAfter(sentence, hyphen + 2) is var noun and >= 0 ? noun : null;
    }

    private static int? HeadOf(Sentence sentence, NumberPhrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            if (sentence.Tokens[i] is { Relation: "nummod" or "amod" or "det" or "compound" } token && token.Head > phrase.Last && IsBeside(sentence, phrase.Last, token.Head)) return HeadNoun(sentence, token.Head);
        return null;
    }

    // "a 3,000-strong force", "500 military and civilian staff": the number hangs from the adjective.
    private static int HeadNoun(Sentence sentence, int head)
    {
        while (sentence.Tokens[head] is { Pos: PartOfSpeech.Adj or PartOfSpeech.Propn, Relation: "amod" or "compound", Head: var noun } && noun > head) head = noun;
        return head;
    }

    private static bool IsBeside(Sentence sentence, int last, int head)
    {
        for (var i = last + 1; i < head; i++)
            if (Separates(sentence.Tokens[i])) return false;
        return true;
    }

    // A verb does but for one that modifies the noun: "three captured soldiers".
    private static bool Separates(Token token) => token.Form is "," or ";" or ":" || token is { Pos: PartOfSpeech.Verb, Relation: not ("amod" or "compound") };

    // "dozens of prisoners", "two of the drivers", "28 of 35 drones"
    private static int? AfterOf(Sentence sentence, NumberPhrase phrase) =>
        phrase.Last + 2 < sentence.Tokens.Count && sentence.Tokens[phrase.Last + 1].Form == "of" ? NounAfter(sentence, phrase.Last + 2) : null;

    // The last of the nouns that stand together, past what may stand before a noun; -1 where none does.
    private static int NounAfter(Sentence sentence, int first)
    {
        var noun = -1;
        for (var i = first; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Pos is PartOfSpeech.Noun or PartOfSpeech.Propn) noun = i;
            else if (noun >= 0 || token.Pos is not (PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Num) && token.Form is not ("-" or "'s" or "its" or "their" or "his" or "her")) break;
        }

        return noun;
    }

    // "a family of five", "a battalion of 500"
    private static int GroupBefore(Sentence sentence, NumberPhrase phrase) =>
        phrase.First > 1 && sentence.Tokens[phrase.First - 1].Form == "of" && sentence.Tokens[phrase.First - 2].Pos == PartOfSpeech.Noun ? phrase.First - 2 : -1;
}
