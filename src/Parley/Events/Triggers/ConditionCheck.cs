using Parley.Entities;
using Parley.Entities.Actors;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Triggers;

/// <summary>Whether a row's condition holds at a word.</summary>
internal static class ConditionCheck
{
    private const int DepthOfWords = 2;
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");

    public static bool Holds(SentenceView view, int word, Condition condition)
    {
        var filled = view.Reached(word, condition.Slot, condition.IsClose ? 0 : DepthOfWords);
        return condition.Test switch
        {
            ConditionTest.Present => filled.Count > 0,
            ConditionTest.Absent => filled.Count == 0,
            ConditionTest.OneOf => HasOneOf(view, word, filled, condition),
            ConditionTest.HoldsOneOf => HasOneOf(view, word, filled, condition) || HasOneAtOneOf(view, word, filled, condition),
            _ => filled.Count > 0 && !HasOneOf(view, word, filled, condition),
        };
    }

    private static bool HasOneOf(SentenceView view, int trigger, List<int> words, Condition condition)
    {
        foreach (var word in words)
            if (IsOneOf(view, trigger, word, condition)) return true;
        return false;
    }

    private static bool HasOneAtOneOf(SentenceView view, int trigger, List<int> words, Condition condition)
    {
        foreach (var word in words)
            if (HasOneOf(view, trigger, Arguments.Of(view.Sentence, word, "mod"), condition)) return true;
        return false;
    }

    private static bool IsOneOf(SentenceView view, int trigger, int word, Condition condition)
    {
        var tokens = view.Sentence.Tokens;
        if (condition.Lemmas.Count > 0 && (IsListed(condition, tokens[word].Lemma) || (condition.HasPhrases && word > 0 && tokens[word - 1].Head == word && Joined(tokens, word) is { } joined && IsListed(condition, joined)))) return true;
        if (condition.Lemmas.Count > 0 && tokens[word].Pos == PartOfSpeech.Propn && IsTitled(view.Sentence, word, condition)) return true;
        for (var k = 0; k < condition.Kinds.Count; k++)
            if (IsKind(view, word, condition.Kinds[k])) return !IsSelf(view, trigger, word, condition);
        return false;
    }

    // "summoned ambassador Lena Aas": who has a name is also what the title before it says.
    private static bool IsTitled(Sentence sentence, int name, Condition condition)
    {
        foreach (var child in sentence.Children(name))
            if (child < name && sentence.Tokens[child] is { Relation: "nmod:desc" or "appos", Pos: PartOfSpeech.Noun } title && IsListed(condition, title.Lemma)) return true;
        return false;
    }

    // "Peru said we must act" says nothing to another.
    private static bool IsSelf(SentenceView view, int trigger, int word, Condition condition) =>
        condition.Slot.Steps[0] == "that" && view.PartiesAt(word) is [var only] && view.MeansSelf(only, view.Parties(trigger, s_subject));

    // Of words that are used in the plural alone ("troops", "supplies") the lists may have the singular.
    private static bool IsListed(Condition condition, string lemma)
    {
        if (condition.Lemmas.Contains(lemma)) return true;
        var lower = lemma.ToLowerInvariant();
        return (!ReferenceEquals(lower, lemma) && condition.Lemmas.Contains(lower)) || (lower.Length > 3 && lower[^1] == 's' && condition.Lemmas.Contains(lower[..^1]));
    }

    // "peace talk", "cease-fire".
    private static string Joined(TokenList tokens, int word) => tokens[word - 1].Form == "-" && word > 1
        ? $"{tokens[word - 2].Lemma}-{tokens[word].Lemma}"
        : $"{tokens[word - 1].Lemma} {tokens[word].Lemma}";

    private static bool IsKind(SentenceView view, int word, string kind)
    {
        var token = view.Sentence.Tokens[word];
        if (kind == "number") return token.Tag == "CD" || IsCounted(view.Sentence, word);
        if (kind == "money") return token.Tag == "$" || token.Lemma is "dollar" or "euro" or "pound" or "yen" or "yuan" or "rouble" or "ruble";
        if (kind == "place") return IsInPlace(view.Article, token);
        if (kind == "day") return view.Article.Times.Any(t => t.Days is not null && t.Span.Overlaps(token.Span));
        foreach (var mention in view.Article.MentionsAt(view.Index, word))
            if (IsKind(view, mention, kind, view.Article.Forms[mention])) return true;
        return false;
    }

    private static bool IsCounted(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == "nummod") return true;
        return false;
    }

    private static bool IsInPlace(ResolvedArticle article, Token token)
    {
        for (var i = 0; i < article.Places.Count; i++)
            if (article.Places[i].Span.Overlaps(token.Span)) return true;
        return false;
    }

    private static bool IsKind(SentenceView view, int mention, string kind, ActorForm form)
    {
        var m = view.Article.Mentions[mention];
        return kind switch
        {
            "actor" => form != ActorForm.Thing,
            "country" => m.Country is not null && m.Sector is null && form != ActorForm.Thing,
            "person" => form is ActorForm.Person or ActorForm.Describe or ActorForm.Pronoun,
            "group" or "org" => form is ActorForm.Body,
            "CVL" => m.Sector is "CVL" or "OPP" or "LAB" or "EDU" or "SOC" or "REF" or "JRN" or "MED" or "AGR" or "REL" && form != ActorForm.Thing,
            "IGO" or "NGO" or "UNO" or "IMG" => (m.Country == kind || m.Sector == kind || (m.Country == "IGO" && m.Code?.EndsWith(kind, StringComparison.Ordinal) == true)) && form != ActorForm.Thing,
            _ => m.Sector == kind && form != ActorForm.Thing,
        };
    }
}
