using Parley.Entities.Actors;
using Parley.Lexicons;
using Parley.Text;
using Parley.Text.Dependencies;

namespace Parley.Entities.Coreference;

/// <summary>Whose somebody is, where a pronoun says it: "his government", "their troops", "his country" are of the country of whom the pronoun means.</summary>
internal static class Possessors
{
    /// <summary>The drafts, with the countries of those that a resolved possessive pronoun owns.</summary>
    public static List<MentionDraft> Lend(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts, ActorLexicon actors, CoreferenceLexicon lexicon)
    {
        Dictionary<(int, int), int>? pronouns = null;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] is not { SameAs: null, Reading: { Form: not (ActorForm.Pronoun or ActorForm.Person) } reading } draft) continue;
            var sentence = sentences[draft.Sentence];
            if (PronounOf(sentence, draft.Head) is not (>= 0 and var pronoun) || IsOtherSide(sentence.Tokens[draft.Head], actors) || IsOfSeveral(sentence.Tokens[draft.Head], lexicon)) continue;
            if (reading.Country is not null && (reading.Name is not null || !IsOnlyThere(sentence, draft))) continue;
            pronouns ??= ByToken(sentences, drafts);
            if (pronouns.TryGetValue((draft.Sentence, pronoun), out var owner) && drafts[owner].Reading.Country is { } country)
                drafts[i] = draft with { Reading = reading with { Country = country, Code = null } };
        }

        return drafts;
    }

    private static int PronounOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "nmod:poss", Pos: PartOfSpeech.Pron }) return child;
        return -1;
    }

    // "Our embassy in Lima": where somebody is makes him nobody else's.
    private static bool IsOnlyThere(Sentence sentence, MentionDraft draft)
    {
        var isThere = false;
        foreach (var child in sentence.Children(draft.Head))
        {
            if (sentence.Tokens[child] is { Relation: "amod" or "compound" or "nmod:desc" or "flat" or "appos" } named && char.IsUpper(named.Form[0])) return false;
            if (sentence.Tokens[child].Relation is "nmod" or "nmod:unmarked") isThere |= Locative.Is(sentence, child);
        }

        return isThere;
    }

    // "Their two countries" are not one's.
    private static bool IsOfSeveral(Token noun, CoreferenceLexicon lexicon) => noun.Tag == "NNS" && lexicon.Gathers(NameWords.Fold(noun.Lemma)) == "country";

    private static bool IsOtherSide(Token noun, ActorLexicon actors) => actors.Agent(NameWords.Fold(noun.Lemma)) is { StandsBeside: true };

    private static Dictionary<(int, int), int> ByToken(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts)
    {
        var pronouns = new Dictionary<(int, int), int>();
        for (var i = 0; i < drafts.Count; i++)
            if (sentences[drafts[i].Sentence].Tokens[drafts[i].Head].Pos == PartOfSpeech.Pron) pronouns.TryAdd((drafts[i].Sentence, drafts[i].Head), i);
        return pronouns;
    }
}
