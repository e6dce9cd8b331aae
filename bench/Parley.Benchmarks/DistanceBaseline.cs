using Parley.Entities.Coreference;

namespace Parley.Benchmarks;

/// <summary>
/// The deterministic rules to beat: a pronoun, a name or a description is the nearest earlier noun phrase that agrees in number, gender and
/// animacy; or, which is harder to beat, names and descriptions the nearest one with the same head word.
/// </summary>
internal static class DistanceBaseline
{
    public static int[] Read(Discourse discourse, bool byHead)
    {
        var antecedents = new int[discourse.Referents.Count];
        for (var i = 0; i < antecedents.Length; i++)
        {
            antecedents[i] = Nearest(discourse, i, byHead);
            if (antecedents[i] >= 0) discourse.Chains.Join(antecedents[i], i, discourse.Referents);
        }

        return antecedents;
    }

    private static int Nearest(Discourse discourse, int index, bool byHead)
    {
        var m = discourse.Referents[index];
        if (m.Kind is ReferentKind.Group or ReferentKind.Indefinite) return -1;
        for (var i = index - 1; i >= 0; i--)
        {
            var c = discourse.Referents[i];
            if (m.Pronoun is null && byHead ? c.Noun == m.Noun && c.Kind != ReferentKind.Pronoun : Agrees(m, c)) return i;
        }

        return -1;
    }

    private static bool Agrees(Referent m, Referent c)
    {
        if ((m.Gender & c.Gender) == 0 || (m.Number & c.Number) == 0) return false;
        if (c.Pronoun is { } other) return other.Person == (m.Pronoun?.Person ?? 3);
        // "I" and "you" are nobody by name.
        if (m.Pronoun is { Person: < 3 }) return false;
        return m.Animacy != Animacy.Person || c.Animacy == Animacy.Person;
    }
}
