using Parley.Lexicons;

namespace Parley.Entities.Coreference;

/// <summary>What no ranking may join: gender, number and person that exclude each other, and what the grammar of a sentence forbids.</summary>
internal static class Agreement
{
    private const int MostSteps = 16;

    /// <summary>Whether the words could mean the same as the candidate's.</summary>
    public static bool Allows(Discourse discourse, int anaphor, int candidate)
    {
        var (m, c) = (discourse.Referents[anaphor], discourse.Referents[candidate]);
        var chains = discourse.Chains;
        if ((chains.GenderOf(anaphor) & chains.GenderOf(candidate)) == Gender.None) return false;
        if ((m.Number & (m.Pronoun is null ? c.Number : chains.NumberOf(candidate))) == GrammaticalNumber.None) return false;
        if (m.Pronoun is { } pronoun && c.Pronoun is { } other && m.IsQuoted == c.IsQuoted && pronoun.Person != other.Person) return false;
        if (m.Kind == ReferentKind.Definite && m.Reading?.Country is { } country && chains.CountryOf(candidate) is { } otherCountry && country != otherCountry) return false;
        return m.Sentence != c.Sentence || Binds(discourse, m, c);
    }

    private static bool Binds(Discourse discourse, Referent m, Referent c)
    {
        if (c.Kind == ReferentKind.Group ? c.First <= m.Head && m.Head <= c.Last : Holds(c, m) || Holds(m, c)) return IsApposition(discourse, m, c);
        if (m.Function == c.Function && m.Head != c.Head) return false;
        if (m.Kind == ReferentKind.Definite && IsBelowSubject(discourse, m, c)) return IsPredication(discourse, m, c);
        var reflexive = m.Pronoun?.Use == PronounUse.Reflexive;
        if (reflexive) return c.First < m.First;
        if (m.Pronoun?.Use == PronounUse.Possessive) return true;
        return !AreArgumentsOfOne(discourse, m, c);
    }

    private static bool Holds(Referent outer, Referent inner) => outer.First <= inner.Head && inner.Head <= outer.Last;

    // "Australia lends to Indonesia to aid the country": a description is not the subject above it.
    private static bool IsBelowSubject(Discourse discourse, Referent m, Referent c) =>
        c.IsSubject && c.Clause >= 0 && c.First < m.First && m.IsQuoted == c.IsQuoted && Governs(discourse.Sentences[m.Sentence], c.Clause, m.Head)
        && (m.Clause < 0 || discourse.Sentences[m.Sentence].Tokens[m.Clause].Relation is not ("conj" or "parataxis"));

    // "He met him": two who have part in one happening are two; "he came and praised him" has "he" twice.
    private static bool AreArgumentsOfOne(Discourse discourse, Referent m, Referent c)
    {
        var sentence = discourse.Sentences[m.Sentence];
        var tokens = sentence.Tokens;
        if (tokens[m.Function].Head is not (var head and >= 0) || !IsArgument(tokens[m.Function].Relation) || !IsArgument(tokens[c.Function].Relation)) return false;
        if (head == tokens[c.Function].Head) return m.Pronoun is not null || tokens[head].Pos is Text.PartOfSpeech.Verb;
        return m.Pronoun is not null && !m.IsSubject && c.IsSubject && tokens[c.Function].Head == ClauseWithSubject(sentence, head);
    }

    // The verb whose subject is also that of a verb which has none of its own.
    private static int ClauseWithSubject(Text.Sentence sentence, int verb)
    {
        for (var step = 0; step < MostSteps && verb >= 0 && !HasSubject(sentence, verb) && sentence.Tokens[verb].Relation is "conj" or "xcomp" or "advcl"; step++)
            verb = sentence.Tokens[verb].Head;
        return verb;
    }

    private static bool HasSubject(Text.Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass" or "csubj" or "expl") return true;
        return false;
    }

    private static bool IsArgument(string relation) => relation is "nsubj" or "nsubj:pass" or "obj" or "iobj" or "obl" or "obl:agent";

    /// <summary>Whether one stands beside the other to explain it: "the minister, X".</summary>
    public static bool IsApposition(Discourse discourse, Referent m, Referent c)
    {
        if (m.Sentence != c.Sentence || m.Pronoun is not null || c.Pronoun is not null) return false;
        var tokens = discourse.Sentences[m.Sentence].Tokens;
        return (tokens[m.Head].Relation is "appos" && tokens[m.Head].Head == c.Head) || (tokens[c.Head].Relation is "appos" && tokens[c.Head].Head == m.Head);
    }

    /// <summary>Whether one is said to be the other: "X is the minister".</summary>
    public static bool IsPredication(Discourse discourse, Referent m, Referent c)
    {
        if (m.Sentence != c.Sentence || !c.IsSubject) return false;
        var sentence = discourse.Sentences[m.Sentence];
        if (sentence.Tokens[c.Function].Head != m.Head) return false;
        foreach (var child in sentence.Children(m.Head))
            if (sentence.Tokens[child].Relation == "cop") return true;
        return false;
    }

    /// <summary>Whether the word stands above the other in the tree.</summary>
    public static bool Governs(Text.Sentence sentence, int above, int below)
    {
        for (var step = 0; step < MostSteps && below >= 0; step++)
        {
            below = sentence.Tokens[below].Head;
            if (below == above) return true;
        }

        return false;
    }
}
