using Parley.Entities.Actors;
using Parley.Events.Participants;
using Parley.Lexicons;

namespace Parley.Events.Triggers;

/// <summary>Whether a row's condition holds at a word.</summary>
internal static class ConditionCheck
{
    public static bool Holds(SentenceView view, int word, Condition condition)
    {
        var filled = view.ThroughCounts(view.Fill(word, condition.Slot));
        return condition.Test switch
        {
            ConditionTest.Present => filled.Count > 0,
            ConditionTest.Absent => filled.Count == 0,
            ConditionTest.OneOf => filled.Exists(w => IsOneOf(view, w, condition)),
            _ => filled.Count > 0 && !filled.Exists(w => IsOneOf(view, w, condition)),
        };
    }

    private static bool IsOneOf(SentenceView view, int word, Condition condition)
    {
        var token = view.Sentence.Tokens[word];
        if (condition.Lemmas.Contains(token.Lemma) || condition.Lemmas.Contains(token.Lemma.ToLowerInvariant())) return true;
        if (word > 0 && condition.Lemmas.Count > 0 && view.Sentence.Tokens[word - 1].Head == word
            && condition.Lemmas.Contains($"{view.Sentence.Tokens[word - 1].Lemma} {token.Lemma}".ToLowerInvariant())) return true;
        foreach (var kind in condition.Kinds)
            if (IsKind(view, word, kind)) return true;
        return false;
    }

    private static bool IsKind(SentenceView view, int word, string kind)
    {
        var token = view.Sentence.Tokens[word];
        if (kind == "number") return token.Tag == "CD" || view.Sentence.Tokens.Any(t => t.Head == word && t.Relation == "nummod");
        if (kind == "money") return token.Tag == "$" || token.Lemma is "dollar" or "euro" or "pound" or "yen" or "yuan" or "rouble" or "ruble";
        if (kind == "place") return view.Article.Places.Any(p => p.Span.Overlaps(token.Span));
        foreach (var mention in view.Article.MentionsAt(view.Index, word))
            if (IsKind(view, mention, kind, view.Article.Forms[mention])) return true;
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
            _ => m.Sector == kind && form != ActorForm.Thing,
        };
    }
}
