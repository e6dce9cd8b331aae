using Parley.Lexicons;

namespace Parley.Entities.Coreference;

/// <summary>What speaks for and against an anaphor's referring to a candidate, or to nobody: buckets of <see cref="FeatureWeights"/>.</summary>
internal sealed class PairFeatures(Discourse discourse, Decision decision)
{
    private int _type;
    private NameLikeness _likest;

    /// <summary>Fills the decision with the features of its candidates.</summary>
    public void Fill()
    {
        decision.Features.Clear();
        decision.Kinds?.Clear();
        decision.Ends.Clear();
        var m = discourse.Referents[decision.Anaphor];
        _type = TypeOf(m);
        _likest = NameLikeness.None;
        var ordinal = 0;
        var chain = -1;
        foreach (var candidate in decision.Candidates)
        {
            if (discourse.Chains.Root(candidate) != chain) ordinal++;
            chain = discourse.Chains.Root(candidate);
            Pair(m, discourse.Referents[candidate], candidate, ordinal);
            decision.Ends.Add(decision.Features.Count);
        }

        Nobody(m);
        decision.Ends.Add(decision.Features.Count);
    }

    private static int TypeOf(Referent r) => r.Pronoun is { } p ? 100 + p.Series * 4 + (int)p.Use : (int)r.Kind * 4 + (r.Number == GrammaticalNumber.Plural ? 1 : 0);

    private void Pair(Referent m, Referent c, int candidate, int ordinal)
    {
        var distance = Distance(m.Sentence - c.Sentence);
        var follows = candidate > decision.Anaphor ? 1 : 0;
        Where(m, c, candidate, distance, follows, Math.Min(ordinal, 6));
        Who(m, c, candidate, distance);
        if (m.Kind == ReferentKind.Name) Named(m, c, candidate);
        else if (m.Kind == ReferentKind.Definite) Described(m, c, candidate);
    }

    private void Where(Referent m, Referent c, int candidate, int distance, int follows, int ordinal)
    {
        Add(Feature.Sentences, distance + (16 * follows));
        Add(Feature.Order, ordinal);
        Add(Feature.OrderAndSentences, (ordinal * 16) + distance);
        if (m.Kind != ReferentKind.Name) Stands(m, c, candidate, distance);
        Add(Feature.Quoted, (m.IsQuoted ? 1 : 0) + (c.IsQuoted ? 2 : 0), (c.Pronoun?.Series ?? 0) + (c.IsSubject ? 64 : 0));
        Add(Feature.ChainSize, Math.Min(discourse.Chains.SizeOf(candidate), 8), Math.Min(distance, 3));
        Add(Feature.Topic, Math.Min(c.Sentence, 3), Math.Min(distance, 3));
    }

    private void Stands(Referent m, Referent c, int candidate, int distance)
    {
        var structure = (Structure(m, c) * 2) + (c.IsSubject ? 1 : 0);
        Add(Feature.Roles, m.Role, c.Role);
        Add(Feature.RoleAndDistance, c.Role, Math.Min(distance, 2));
        Add(Feature.Structure, structure);
        Add(Feature.StructureOfAnimacy, structure, ((int)discourse.Chains.AnimacyOf(candidate) * 8) + (int)c.Kind);
        Add(Feature.StructureOfRole, structure, m.Role);
        if (m.Clause >= 0 && c.Clause >= 0)
            Add(Feature.SameVerb, discourse.Sentences[m.Sentence].Tokens[m.Clause].Lemma == discourse.Sentences[c.Sentence].Tokens[c.Clause].Lemma ? 1 : 0, m.Role == c.Role ? 1 : 0);
    }

    private void Who(Referent m, Referent c, int candidate, int distance)
    {
        var chains = discourse.Chains;
        var kind = ((int)c.Kind * 64) + (c.Pronoun?.Series ?? 0);
        Add(Feature.Kind, kind);
        Add(Feature.KindOfAnimacy, kind, (int)chains.AnimacyOf(candidate));
        Add(Feature.KindAndDistance, kind, distance);
        Add(Feature.Gender, (int)m.Gender, (int)chains.GenderOf(candidate));
        Add(Feature.Number, (int)m.Number, (int)chains.NumberOf(candidate));
        Add(Feature.Animacy, (int)m.Animacy, ((int)c.Animacy * 8) + (int)chains.AnimacyOf(candidate));
        Add(Feature.Form, (int?)m.Reading?.Form ?? -1, (int?)c.Reading?.Form ?? -1);
        if (c.Kind is ReferentKind.Definite or ReferentKind.Indefinite)
        {
            Add(Feature.CandidateNoun, c.NounHash);
            Add(Feature.CandidateDeterminer, c.Determiner, c.Modifiers > 0 ? 1 : 0);
        }

        Add(Feature.Named, chains.NameOf(candidate) >= 0 ? 1 : 0, c.Draft >= 0 ? 1 : 0);
        if (m.Clause >= 0 && m.Pronoun is not null) Add(Feature.VerbAndKind, WordHash.Of(discourse.Sentences[m.Sentence].Tokens[m.Clause].Lemma), (int)chains.AnimacyOf(candidate));
    }

    private void Named(Referent m, Referent c, int candidate)
    {
        var likeness = NameComparison.Of(m, c);
        var longest = discourse.Chains.NameOf(candidate);
        var ofChain = longest < 0 ? NameLikeness.None : NameComparison.Of(m, discourse.Referents[longest]);
        if (likeness != NameLikeness.None && (_likest == NameLikeness.None || likeness < _likest)) _likest = likeness;
        Add(Feature.Likeness, (int)likeness, (int)ofChain);
        Add(Feature.LikenessOfKind, (int)likeness, ((int)m.Animacy * 8) + (int)c.Animacy);
        Add(Feature.LikenessOfWords, (int)ofChain, (Math.Min(m.NameWords.Count, 4) * 8) + Math.Min(c.NameWords.Count, 4));
        Add(Feature.SameHead, m.Noun == c.Noun ? 1 : 0, (int)likeness);
        Beside(m, c);
        Country(m, candidate);
    }

    private void Described(Referent m, Referent c, int candidate)
    {
        var same = m.NounHash == c.NounHash ? 1 : 0;
        var longest = discourse.Chains.NameOf(candidate);
        Add(Feature.SameNoun, same, (m.Determiner * 31) + (int)c.Kind);
        Add(Feature.SameNounModified, same, (Math.Min(m.Modifiers, 3) * 4) + Math.Min(c.Modifiers, 3));
        Add(Feature.SameNounSubject, same, (m.IsSubject ? 1 : 0) + (c.IsSubject ? 2 : 0));
        Add(Feature.ModifierMatch, same, ModifierMatch(m, c));
        if (same == 1) Add(Feature.ThatNoun, m.NounHash);
        else
        {
            Add(Feature.NounOfAnimacy, m.NounHash, (int)discourse.Chains.AnimacyOf(candidate));
            Add(Feature.NounOfKind, m.NounHash, (int)c.Kind);
            if (c.NounHash != 0) Add(Feature.NounPair, m.NounHash, c.NounHash);
        }

        Add(Feature.NameHasNoun, longest >= 0 && discourse.Referents[longest].NameWords.Contains(m.Noun) ? 1 : 0);
        Add(Feature.Role, HasRole(c, m.Noun) || (longest >= 0 && HasRole(discourse.Referents[longest], m.Noun)) ? 1 : 0, (int)discourse.Chains.AnimacyOf(candidate));
        Add(Feature.Sector, m.Reading?.Sector is { } sector ? sector == c.Reading?.Sector ? 1 : c.Reading?.Sector is null ? 2 : 3 : 0);
        Beside(m, c);
        Country(m, candidate);
    }

    // "the German company" and "a French company": what is said of both, of one, or differs.
    private static int ModifierMatch(Referent m, Referent c)
    {
        var shared = 0;
        foreach (var word in m.ModifierWords)
            if (c.ModifierWords.Contains(word)) shared++;
        return m.ModifierWords.Count == 0 ? (c.ModifierWords.Count == 0 ? 0 : 1) : shared == m.ModifierWords.Count ? 2 : c.ModifierWords.Count == 0 ? 3 : shared > 0 ? 4 : 5;
    }

    private static bool HasRole(Referent c, string noun) => c.Reading?.Role is { } role && role.Contains(noun, StringComparison.OrdinalIgnoreCase);

    private void Beside(Referent m, Referent c)
    {
        if (m.Sentence != c.Sentence) return;
        if (Agreement.IsApposition(discourse, m, c)) Add(Feature.Apposition, 1);
        if (Agreement.IsPredication(discourse, m, c)) Add(Feature.Predication, 1);
    }

    private void Country(Referent m, int candidate)
    {
        var (own, other) = (m.Reading?.Country, discourse.Chains.CountryOf(candidate));
        Add(Feature.Country, own is null ? (other is null ? 0 : 1) : other is null ? 2 : own == other ? 3 : 4);
    }

    private int Structure(Referent m, Referent c)
    {
        if (m.Sentence != c.Sentence) return 0;
        var sentence = discourse.Sentences[m.Sentence];
        if (m.Clause == c.Clause) return sentence.Tokens[m.Function].Head == sentence.Tokens[c.Function].Head ? 1 : 2;
        if (Agreement.Governs(sentence, c.Head, m.Head)) return 3;
        if (c.Clause >= 0 && Agreement.Governs(sentence, c.Clause, m.Head)) return Complement(sentence, m, c);
        return m.Clause >= 0 && Agreement.Governs(sentence, m.Clause, c.Head) ? 5 : 6;
    }

    // "X said it would": how the anaphor's clause hangs from the candidate's.
    private static int Complement(Text.Sentence sentence, Referent m, Referent c) =>
        m.Clause < 0 || sentence.Tokens[m.Clause].Head != c.Clause ? 4 : sentence.Tokens[m.Clause].Relation switch { "ccomp" => 7, "xcomp" => 8, "advcl" => 9, "conj" => 10, "parataxis" => 11, _ => 4 };

    private void Nobody(Referent m)
    {
        var count = decision.Candidates.Count;
        Add(Feature.Nobody, 0);
        Add(Feature.NobodyOf, Math.Min(count, 4));
        Add(Feature.NobodyRole, m.Role);
        Add(Feature.NobodyKind, (int)m.Animacy, (m.Draft >= 0 ? 1 : 0) + (m.IsQuoted ? 2 : 0));
        Add(Feature.NobodyNear, count == 0 ? 99 : Distance(Math.Abs(m.Sentence - discourse.Referents[decision.Candidates[0]].Sentence)));
        Add(Feature.NobodyStart, Math.Min(m.Sentence, 2));
        if (m.Clause >= 0) Add(Feature.NobodyVerb, WordHash.Of(discourse.Sentences[m.Sentence].Tokens[m.Clause].Lemma));
        if (m.Pronoun is not null) return;
        Add(Feature.NobodyDeterminer, m.Determiner, Math.Min(m.Modifiers, 3));
        Add(Feature.NobodyWords, m.NameWords.Count);
        if (m.Kind == ReferentKind.Name) Add(Feature.NobodyLikeness, (int)_likest, (int)m.Animacy);
        if (m.Kind != ReferentKind.Definite) return;
        Add(Feature.NobodyNoun, m.NounHash);
        Add(Feature.NobodySame, discourse.OfNoun(m.NounHash).Count > 0 ? 1 : 0, Math.Min(m.Modifiers, 2));
    }

    private static int Distance(int sentences) => sentences switch { < 0 => 0, <= 3 => sentences, <= 5 => 4, <= 9 => 5, <= 19 => 6, _ => 7 };

    private void Add(Feature feature, int a, int b = 0)
    {
        decision.Features.Add((int)(WordHash.Mix(((int)feature << 10) + _type, a, b) & (FeatureWeights.Size - 1)));
        decision.Kinds?.Add(feature);
    }
}
