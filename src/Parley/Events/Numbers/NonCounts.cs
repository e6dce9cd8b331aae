using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Numbers that count nothing: ages, measures, times, parts of names.</summary>
internal sealed class NonCounts(CountLexicon lexicon)
{
    private const int OldestAge = 115;

    /// <summary>Whether the number is none of things or people.</summary>
    public bool Has(Sentence sentence, NumberPhrase phrase) =>
        IsMeasure(sentence, phrase) || IsAge(sentence, phrase) || IsStatedAge(sentence, phrase) || IsPartOfName(sentence, phrase);

    private bool IsMeasure(Sentence sentence, NumberPhrase phrase)
    {
        var next = phrase.Last + 1;
        // "1:30"
        if (next + 1 < sentence.Tokens.Count && sentence.Tokens[next].Form == ":" && Touches(sentence, next) && Touches(sentence, next + 1) && sentence.Tokens[next + 1].Pos == PartOfSpeech.Num) return true;
        if (next + 1 < sentence.Tokens.Count && sentence.Tokens[next].Form == "-" && Touches(sentence, next)) next++;
        // "three hours", "three and a half hours", "30 per cent"
        if (next < sentence.Tokens.Count && sentence.Tokens[next].Form.Equals("per", StringComparison.OrdinalIgnoreCase)) next++;
        return next < sentence.Tokens.Count && (lexicon.IsMeasure(sentence.Tokens[next].Lemma) || lexicon.IsMeasure(sentence.Tokens[next].Form.ToLowerInvariant()));
    }

    // "aged 19 and 22", "aged between 10 and 14", "ages 3 to 12"
    private static bool IsAge(Sentence sentence, NumberPhrase phrase)
    {
        var i = phrase.First - 1;
        while (i >= 0 && (sentence.Tokens[i].Pos == PartOfSpeech.Num || sentence.Tokens[i].Form is "and" or "or" or "to" or "," or "between" or "-" or "of")) i--;
        return i >= 0 && i >= phrase.First - 6 && sentence.Tokens[i].Form.ToLowerInvariant() is "aged" or "age" or "ages";
    }

    // "a teacher, 45, was": between commas after whoever is that old.
    private static bool IsStatedAge(Sentence sentence, NumberPhrase phrase)
    {
        var (before, next) = (phrase.First - 1, phrase.Last + 1);
        return before > 0 && sentence.Tokens[before].Form == "," && sentence.Tokens[before - 1].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn
            && phrase is { Most: <= OldestAge } && phrase.Least.Equals(phrase.Most)
            && (next >= sentence.Tokens.Count || sentence.Tokens[next].Form is "," or "." or ";" or "and");
    }

    // "Flight 302", "Resolution 1701", "F-16", "No. 4"
    private static bool IsPartOfName(Sentence sentence, NumberPhrase phrase)
    {
        if (phrase.First == 0) return false;
        var (before, number) = (sentence.Tokens[phrase.First - 1], sentence.Tokens[phrase.First]);
        if (before.Form is "No." or "no." || (before.Form == "#" && Touches(sentence, phrase.First))) return true;
        // "KABUL - 12 soldiers": a dash with room about it belongs to no name.
        if (before.Form is "-" or "/" && Touches(sentence, phrase.First) && Touches(sentence, phrase.First - 1)) return true;
        return before.Pos is PartOfSpeech.Propn or PartOfSpeech.Noun && number.Head == phrase.First - 1 && phrase.Noun < 0;
    }

    // Whether nothing stands between the word and the one before it.
    private static bool Touches(Sentence sentence, int word) => word > 0 && sentence.Tokens[word - 1].Span.End == sentence.Tokens[word].Span.Start;
}
