using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Coreference;

/// <summary>
/// What the ranking is not asked about. "Switzerland said <i>it</i> had expelled two diplomats": a pronoun that is a subject is the
/// subject of the clause that its own depends on, if that is a body that is known ("they": or several people), and the ranking knows of nobody or nothing better.
/// The treebank that it learns from has few such sentences, the news many. And a name that the lexicon knows is the same each time.
/// </summary>
internal static class SureAntecedent
{
    private const int MostSteps = 16;

    /// <summary>The antecedent that is certain, or else the one that was ranked first (-1: nobody).</summary>
    public static int Of(Discourse discourse, Decision decision, int ranked)
    {
        var m = discourse.Referents[decision.Anaphor];
        if (m.Kind == ReferentKind.Name) return ranked >= 0 ? ranked : OfSameName(discourse, decision, m);
        if (m.Pronoun is not { Person: 3, Use: PronounUse.Personal } || (m.Gender & Gender.Neuter) == 0 || !m.IsSubject || m.Clause < 0) return ranked;
        if (ranked >= 0 && (discourse.Referents[ranked].Draft >= 0 || discourse.Sentences[m.Sentence].Tokens[m.Clause].Relation != "ccomp")) return ranked;
        if (IsCopular(discourse.Sentences[m.Sentence], m)) return ranked;
        if (OfGoverningClause(discourse, decision, m) is var subject and >= 0) return subject;
        return ranked < 0 && m.Number == GrammaticalNumber.Plural ? OfSentenceBefore(discourse, decision, m) : ranked;
    }

    // "The PKK claimed the raid. <i>They</i> said …": a group is many, where it is all that the sentence before is about.
    private static int OfSentenceBefore(Discourse discourse, Decision decision, Referent m)
    {
        var found = -1;
        foreach (var candidate in decision.Candidates)
        {
            if (discourse.Referents[candidate] is not { IsSubject: true, Draft: >= 0 } c || c.Sentence != m.Sentence - 1 || c.Pronoun is { Person: 1 }) continue;
            if (found >= 0 && discourse.Chains.Root(found) != discourse.Chains.Root(candidate)) return -1;
            found = candidate;
        }

        return found >= 0 && discourse.Chains.AnimacyOf(found) == Animacy.Body ? found : -1;
    }

    private static int OfSameName(Discourse discourse, Decision decision, Referent m)
    {
        if (m.Reading is not { Country: not null, Name: not null }) return -1;
        foreach (var candidate in decision.Candidates)
            if (NameComparison.Of(m, discourse.Referents[candidate]) == NameLikeness.Canonical) return candidate;
        return -1;
    }

    private static int OfGoverningClause(Discourse discourse, Decision decision, Referent m)
    {
        var tokens = discourse.Sentences[m.Sentence].Tokens;
        var clause = tokens[m.Clause].Head;
        for (var step = 0; step < MostSteps && clause >= 0; step++, clause = tokens[clause].Head)
            foreach (var candidate in decision.Candidates)
                if (discourse.Referents[candidate] is { IsSubject: true, Draft: >= 0 } c && c.Sentence == m.Sentence && c.Clause == clause)
                    return discourse.Chains.AnimacyOf(candidate) == Animacy.Body || (m.Number == GrammaticalNumber.Plural && c.Number == GrammaticalNumber.Plural) ? candidate : -1;
        return -1;
    }

    // "said it was necessary": it is nobody.
    private static bool IsCopular(Sentence sentence, Referent m)
    {
        foreach (var child in sentence.Children(sentence.Tokens[m.Function].Head))
            if (sentence.Tokens[child].Relation == "cop") return true;
        return false;
    }
}
