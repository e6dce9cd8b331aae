using Parley.Entities.Actors;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>Whose somebody is, where a pronoun says it: "his government", "their troops", "his country" are of the country of whom the pronoun means.</summary>
internal static class Possessors
{
    /// <summary>The drafts, with the countries of those that a resolved possessive pronoun owns.</summary>
    public static List<MentionDraft> Lend(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts, ActorLexicon lexicon)
    {
        Dictionary<(int, int), int>? pronouns = null;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i] is not { SameAs: null, Reading: { Country: null, Form: not (ActorForm.Pronoun or ActorForm.Person) } reading } draft) continue;
            var sentence = sentences[draft.Sentence];
            if (PronounOf(sentence, draft.Head) is not (>= 0 and var pronoun) || IsOtherSide(sentence.Tokens[draft.Head], lexicon)) continue;
            pronouns ??= ByToken(sentences, drafts);
            if (pronouns.TryGetValue((draft.Sentence, pronoun), out var owner) && drafts[owner].Reading.Country is { } country)
                drafts[i] = draft with { Reading = reading with { Country = country } };
        }

        return drafts;
    }

    private static int PronounOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "nmod:poss", Pos: PartOfSpeech.Pron }) return child;
        return -1;
    }

    private static bool IsOtherSide(Token noun, ActorLexicon lexicon) => lexicon.Agent(NameWords.Fold(noun.Lemma)) is { StandsBeside: true };

    private static Dictionary<(int, int), int> ByToken(IReadOnlyList<Sentence> sentences, List<MentionDraft> drafts)
    {
        var pronouns = new Dictionary<(int, int), int>();
        for (var i = 0; i < drafts.Count; i++)
            if (sentences[drafts[i].Sentence].Tokens[drafts[i].Head].Pos == PartOfSpeech.Pron) pronouns.TryAdd((drafts[i].Sentence, drafts[i].Head), i);
        return pronouns;
    }
}
