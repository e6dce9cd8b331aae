using Parley.Lexicons;

namespace Parley.Entities.Coreference;

/// <summary>
/// Reads an article from its first noun phrase to its last and joins each name, pronoun and definite description with what it refers
/// back to, where rules of agreement allow it and learned weights rank it first (a mention-ranking model: Denis and Baldridge 2008,
/// with surface features after Durrett and Klein 2013).
/// </summary>
internal static class ChainReader
{
    /// <summary>Joins the discourse's chains; the result is, for each referent, what it was joined with, or -1.</summary>
    /// <param name="discourse">The article; nothing joined yet.</param>
    /// <param name="weights">What was learned.</param>
    /// <param name="choose">Chooses for the ranking, to teach it: gets each decision, scored; null: the best is chosen.</param>
    public static int[] Read(Discourse discourse, FeatureWeights weights, Func<Decision, int>? choose = null)
    {
        var antecedents = new int[discourse.Referents.Count];
        var decision = new Decision { Kinds = choose is null ? null : [] };
        var features = new PairFeatures(discourse, decision);
        for (var i = 0; i < antecedents.Length; i++)
        {
            antecedents[i] = discourse.Referents[i].Kind switch
            {
                ReferentKind.Group => SameGroup(discourse, i),
                ReferentKind.Indefinite or ReferentKind.Adjective => -1,
                _ => Decide(i),
            };
            if (antecedents[i] >= 0) discourse.Chains.Join(antecedents[i], i, discourse.Referents);
            if (discourse.Referents[i].Kind != ReferentKind.Adjective) discourse.Add(i);
        }

        return antecedents;

        int Decide(int anaphor)
        {
            decision.Anaphor = anaphor;
            CandidateFinder.Find(discourse, anaphor, decision.Candidates);
            if (decision.Candidates.Count == 0) return -1;
            features.Fill();
            decision.Score(weights.Values);
            var best = choose is null ? decision.Best() : choose(decision);
            return SureAntecedent.Of(discourse, decision, best);
        }
    }

    // "Putin and Xi" again, when both are known to be the same. Members stand after their group: they are read a step ahead by name alone.
    private static int SameGroup(Discourse discourse, int group)
    {
        for (var i = group - 1; i >= 0 && i > group - 200; i--)
        {
            var (a, b) = (discourse.Referents[group], discourse.Referents[i]);
            if (b.Kind != ReferentKind.Group || a.Members.Count != b.Members.Count) continue;
            if (AreSame(discourse, a, b)) return i;
        }

        return -1;
    }

    private static bool AreSame(Discourse discourse, Referent a, Referent b)
    {
        for (var i = 0; i < a.Members.Count; i++)
            if (!IsSame(discourse.Referents[a.Members[i]], discourse.Referents[b.Members[i]])) return false;
        return true;
    }

    private static bool IsSame(Referent a, Referent b) =>
        a.Kind == ReferentKind.Name && b.Kind == ReferentKind.Name
            ? NameComparison.Of(a, b) is NameLikeness.Canonical or NameLikeness.Same or NameLikeness.Last
            : a.Kind == ReferentKind.Definite && a.NounHash == b.NounHash;
}
