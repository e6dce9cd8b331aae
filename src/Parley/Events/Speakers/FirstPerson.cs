using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Speakers;

/// <summary>A word by which whoever speaks means himself, or those he speaks for: "I", "our".</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Token">Index of the word in it.</param>
/// <param name="Span">Where the word stands in the text.</param>
/// <param name="IsPlural">Whether he speaks for others as well.</param>
internal readonly record struct FirstPerson(int Sentence, int Token, TextSpan Span, bool IsPlural)
{
    /// <summary>All of an article, in order of reading; without those that take in whoever listens.</summary>
    public static List<FirstPerson> Find(IReadOnlyList<Sentence> sentences, CoreferenceLexicon lexicon)
    {
        var found = new List<FirstPerson>();
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var t = 0; t < sentences[s].Tokens.Count; t++)
            {
                if (!Is(sentences[s].Tokens[t], lexicon) || TakesInAll(sentences[s], t)) continue;
                var isPlural = (lexicon.Pronoun(sentences[s].Tokens[t].Form)!.Number & GrammaticalNumber.Plural) != 0;
                found.Add(new FirstPerson(s, t, sentences[s].Tokens[t].Span, isPlural));
            }
        }

        return found;
    }

    /// <summary>Whether the word is such a pronoun; "US" is a country.</summary>
    public static bool Is(Token token, CoreferenceLexicon lexicon) =>
        token.Pos == PartOfSpeech.Pron && token.Form != "US" && lexicon.Pronoun(token.Form) is { Person: 1 };

    // "we all", "we humans", "all of us", "let us": whoever listens is meant as well.
    private static bool TakesInAll(Sentence sentence, int pronoun)
    {
        var tokens = sentence.Tokens;
        if (pronoun >= 1 && tokens[pronoun - 1].Lemma == "let") return true;
        if (pronoun >= 2 && tokens[pronoun - 1].Lemma == "of" && tokens[pronoun - 2].Lemma is "all" or "All") return true;
        return pronoun + 1 < tokens.Count && tokens[pronoun].Tag == "PRP"
            && (tokens[pronoun + 1].Lemma == "all" || tokens[pronoun + 1] is { Pos: PartOfSpeech.Noun, Relation: "appos" or "nmod:desc" or "nmod:unmarked" } noun && noun.Head == pronoun);
    }
}
