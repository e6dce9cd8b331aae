using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Triggers;

/// <summary>As what kind of trigger a word may be looked up: by its part of speech, and by its place in the tree where a tagger misread it.</summary>
internal static class WordKind
{
    /// <summary>The kind; null for words that tell of nothing.</summary>
    public static TriggerPos? Of(Sentence sentence, int word, TriggerLexicon lexicon) => sentence.Tokens[word].Pos switch
    {
        PartOfSpeech.Verb => TriggerPos.Verb,
        PartOfSpeech.Noun => IsVerb(sentence, word) && HasVerb(lexicon, sentence.Tokens[word]) ? TriggerPos.Verb : TriggerPos.Noun,
        PartOfSpeech.Propn => TriggerPos.Noun,
        PartOfSpeech.Adj => IsNoun(sentence, word) ? TriggerPos.Noun : TriggerPos.Adj,
        _ => null,
    };

    /// <summary>Whether the word only tells what something is like: "rebel-held territory", "fighting positions", "an aid convoy".</summary>
    public static bool IsDescription(Sentence sentence, int word, Lexicon lexicon)
    {
        var token = sentence.Tokens[word];
        // "the fought-over valley".
        if (token is { Relation: "amod", Tag: "VBN" or "VBD" } && word + 2 < sentence.Tokens.Count && sentence.Tokens[word + 1].Form == "-" && sentence.Tokens[word + 1].Span.Start == token.Span.End) return true;
        if (token.Relation == "amod" && word > 1 && sentence.Tokens[word - 1].Form == "-" && sentence.Tokens[word - 2].Head == word) return true;
        return token is { Relation: "compound", Pos: PartOfSpeech.Noun, Head: >= 0 } && token.Head > word && sentence.Tokens[token.Head].Pos == PartOfSpeech.Noun && IsDescribed(sentence.Tokens[token.Head].Lemma, lexicon);
    }

    // "aid workers" are not helped, nor does anybody help.
    private static bool IsDescribed(string noun, Lexicon lexicon) => lexicon.Status.IsDescribed(noun) || lexicon.Actors.Agent(noun.ToLowerInvariant()) is { Kind: "person" or "people" };

    // "the army shot and killed", "they were shot", "planes patrol a zone": the tree shows the verb.
    private static bool IsVerb(Sentence sentence, int word)
    {
        bool hasAuxiliary = false, hasSubject = false, isNoun = false;
        foreach (var child in sentence.Children(word))
        {
            var relation = sentence.Tokens[child].Relation;
            // "it had been a bomb".
            if (relation == "cop") return false;
            if (relation is "aux" or "aux:pass") hasAuxiliary = true;
            else if (relation is "nsubj" or "nsubj:pass") hasSubject = true;
            else if (relation is "det" or "case") isNoun = true;
        }

        return hasAuxiliary || (hasSubject && !isNoun) || Arguments.IsMisreadVerb(sentence, word);
    }

    private static bool HasVerb(TriggerLexicon lexicon, Token token) =>
        lexicon.VerbOf(token.Form) is not null || lexicon.RowsOf(TriggerPos.Verb, token.Lemma).Count > 0;

    // "launched a counter-offensive".
    private static bool IsNoun(Sentence sentence, int word)
    {
        if (sentence.Tokens[word].Relation is not ("obj" or "obl" or "nsubj" or "nsubj:pass" or "nmod")) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation is "det" or "nmod:poss") return true;
        return false;
    }
}
