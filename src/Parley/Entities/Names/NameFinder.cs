using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Names;

/// <summary>Finds the lexicon's names in a sentence: from left to right, the longest first.</summary>
internal sealed class NameFinder(ActorLexicon lexicon, Gazetteer places)
{
    private const int ShortestMisspelt = 6;

    /// <summary>For each token the match that covers it, or null.</summary>
    public NameMatch?[] Find(Sentence sentence, bool caseless)
    {
        var matches = new NameMatch?[sentence.Tokens.Count];
        var words = WordsOf(sentence);
        var entries = new List<NameEntry>();
        for (var i = 0; i < words.Count;)
        {
            var length = StartsToken(words, i) ? lexicon.Names.Match(words, i, caseless, entries) : 0;
            if (!caseless && (length == 0 || entries.TrueForAll(e => e.Kind == NameKind.Surname))) length = Misspelt(sentence, words, i, length, entries);
            if (length == 0 || !EndsToken(words, i + length - 1)) { i++; continue; }
            var match = new NameMatch(words[i].Token, words[i + length - 1].Token, [.. entries]);
            if (IsPartOfAnother(sentence, match) || IsPartOfWater(sentence, match)) { i += length; continue; }
            for (var t = match.First; t <= match.Last; t++) matches[t] = match;
            i += length;
        }

        return matches;
    }

    // "Ahmed Ben Salem" is no Ahmed, "Tom King" no Tom, "Col. Musa" nobody of the name of Col.
    private static bool IsPartOfAnother(Sentence sentence, NameMatch match)
    {
        if (match.Last + 1 >= sentence.Tokens.Count || !match.Entries.All(e => e.Kind == NameKind.Surname)) return false;
        var next = sentence.Tokens[match.Last + 1];
        return next.Pos == PartOfSpeech.Propn && (next.Relation is "flat" or "compound" || sentence.Tokens[match.Last].Relation == "nmod:desc") && char.IsUpper(next.Form[0]) && next.Span.Start <= sentence.Tokens[match.Last].Span.End + 1;
    }

    // The states of the Gulf are not meant by "the Gulf of Aden".
    private static bool IsPartOfWater(Sentence sentence, NameMatch match) =>
        match.Last + 2 < sentence.Tokens.Count && sentence.Tokens[match.Last + 1].Lemma == "of" && sentence.Tokens[match.Last + 2].Pos == PartOfSpeech.Propn && match.Entries.All(e => e.Kind == NameKind.Region);

    // "Mozambiqe", "Boris Yeltsen": wire copy misspells what it names. A word that is something else is left alone.
    private int Misspelt(Sentence sentence, List<NameWord> words, int at, int matched, List<NameEntry> entries)
    {
        var token = sentence.Tokens[words[at].Token];
        if (!words[at].IsUpper || token.Pos is not (PartOfSpeech.Propn or PartOfSpeech.Adj) || !EndsToken(words, at)) return matched;
        if (at + 1 < words.Count && words[at + 1].IsUpper && lexicon.Misspelt.Person(words, at, entries) is > 0 and var length) return length;
        if (matched > 0) return matched;
        if (words[at].Folded.Length < ShortestMisspelt || (at > 0 && words[at - 1].IsUpper && sentence.Tokens[words[at - 1].Token].Pos == PartOfSpeech.Propn)) return 0;
        return places.Renown(PlaceKey.Of(token.Form)) != PlaceRenown.Known && lexicon.Misspelt.Country(words[at].Folded, entries) ? 1 : 0;
    }

    private static bool StartsToken(List<NameWord> words, int at) => at == 0 || words[at - 1].Token != words[at].Token;

    private static bool EndsToken(List<NameWord> words, int at) => at == words.Count - 1 || words[at + 1].Token != words[at].Token;

    /// <summary>A sentence's words as names see them.</summary>
    public static List<NameWord> WordsOf(Sentence sentence)
    {
        var words = new List<NameWord>(sentence.Tokens.Count);
        for (var t = 0; t < sentence.Tokens.Count; t++)
        {
            var form = sentence.Tokens[t].Form;
            for (var i = 0; i < form.Length;)
            {
                if (!NameWords.IsWordChar(form[i])) { i++; continue; }
                var start = i;
                while (i < form.Length && NameWords.IsWordChar(form[i])) i++;
                words.Add(WordOf(form, start, i, t));
            }
        }

        return words;
    }

    private static NameWord WordOf(string form, int start, int end, int token)
    {
        var allUpper = true;
        for (var i = start; i < end; i++) allUpper &= !char.IsLower(form[i]);
        var folded = end - start == form.Length ? NameWords.Fold(form) : NameWords.Fold(form.AsSpan(start, end - start));
        return new NameWord(folded, token, char.IsUpper(form[start]) || char.IsDigit(form[start]), allUpper);
    }
}
