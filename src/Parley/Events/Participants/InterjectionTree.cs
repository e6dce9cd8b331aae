using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Mends the tree where a verb was taken for an interjection ("Egypt and Jordan <i>welcome</i> the truce") and hung from its subject,
/// which then stands where the verb should.
/// </summary>
internal static class InterjectionTree
{
    /// <summary>The sentence with such words as verbs; the same object where nothing had to be mended.</summary>
    public static Sentence Mend(Sentence sentence, TriggerLexicon triggers)
    {
        for (var i = 1; i < sentence.Tokens.Count - 1; i++)
            if (sentence.Tokens[i] is { Pos: PartOfSpeech.Intj } && IsVerb(sentence, i, triggers) && SubjectOf(sentence, i) is { } subject) sentence = sentence.With(Turned(sentence, i, subject, triggers));
        return sentence;
    }

    private static bool IsVerb(Sentence sentence, int word, TriggerLexicon triggers)
    {
        if (triggers.RowsOf(TriggerPos.Verb, triggers.VerbLemma(sentence.Tokens[word].Form, sentence.Tokens[word].Lemma)).Count == 0) return false;
        foreach (var child in sentence.Children(word))
            if (child > word && sentence.Tokens[child].Relation == "obj") return true;
        return false;
    }

    // The first of the names before it that are joined to each other.
    private static int? SubjectOf(Sentence sentence, int verb)
    {
        if (sentence.Tokens[verb].Relation is not ("conj" or "flat" or "appos" or "dep")) return null;
        var at = sentence.Tokens[verb].Head;
        while (at >= 0 && sentence.Tokens[at] is { Relation: "conj", Head: >= 0 } token) at = token.Head;
        return at >= 0 && at < verb && sentence.Tokens[at].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron ? at : null;
    }

    // "Iran and Oman welcome a deal, the agency said": the clause that is said takes the place of what was taken for who says it.
    private static Token[] Turned(Sentence sentence, int verb, int subject, TriggerLexicon triggers)
    {
        Token[] tokens = [.. sentence.Tokens];
        var relation = tokens[subject].Relation is "nsubj" or "nsubj:pass" ? "ccomp" : tokens[subject].Relation;
        tokens[verb] = tokens[verb] with { Head = tokens[subject].Head, Relation = relation, Pos = PartOfSpeech.Verb, Tag = "VBP", Lemma = triggers.VerbLemma(tokens[verb].Form, tokens[verb].Lemma) };
        for (var i = verb + 1; i < tokens.Length; i++)
            if (tokens[i].Head == subject) tokens[i] = tokens[i] with { Head = verb };
        tokens[subject] = tokens[subject] with { Head = verb, Relation = "nsubj" };
        return tokens;
    }
}
