using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Names;

/// <summary>Finds the lexicon's names in a sentence: from left to right, the longest first.</summary>
internal sealed class NameFinder(ActorLexicon lexicon)
{
    /// <summary>For each token the match that covers it, or null.</summary>
    public NameMatch?[] Find(Sentence sentence, bool caseless)
    {
        var matches = new NameMatch?[sentence.Tokens.Count];
        var words = WordsOf(sentence);
        var entries = new List<NameEntry>();
        for (var i = 0; i < words.Count;)
        {
            var length = StartsToken(words, i) ? lexicon.Names.Match(words, i, caseless, entries) : 0;
            if (length == 0 || !EndsToken(words, i + length - 1)) { i++; continue; }
            var match = new NameMatch(words[i].Token, words[i + length - 1].Token, [.. entries]);
            for (var t = match.First; t <= match.Last; t++) matches[t] = match;
            i += length;
        }

        return matches;
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
        return new NameWord(NameWords.Fold(form.AsSpan(start, end - start)), token, char.IsUpper(form[start]) || char.IsDigit(form[start]), allUpper);
    }
}
