using Parley.Entities.Coreference;

namespace Parley.Benchmarks;

/// <summary>
/// The deterministic rules to beat: a pronoun is the nearest earlier noun phrase that agrees in number, gender and animacy; a name the
/// nearest one with the same head word, a definite description likewise.
/// </summary>
internal static class DistanceBaseline
{
    public static int[] Read(Discourse discourse)
    {
        var antecedents = new int[discourse.Referents.Count];
        for (var i = 0; i < antecedents.Length; i++)
        {
            antecedents[i] = Nearest(discourse, i);
            if (antecedents[i] >= 0) discourse.Chains.Join(antecedents[i], i, discourse.Referents);
        }

        return antecedents;
    }

    private static int Nearest(Discourse discourse, int index)
    {
        var m = discourse.Referents[index];
        if (m.Kind is ReferentKind.Group or ReferentKind.Indefinite) return -1;
        for (var i = index - 1; i >= 0; i--)
        {
            var c = discourse.Referents[i];
            if (m.Pronoun is not null ? Agrees(m, c) : c.Noun == m.Noun && c.Kind != ReferentKind.Pronoun) return i;
        }

        return -1;
    }

    private static bool Agrees(Referent m, Referent c)
    {
        if ((m.Gender & c.Gender) == 0 || (m.Number & c.Number) == 0) return false;
        if (c.Pronoun is { } other) return other.Person == m.Pronoun!.Person;
        // "I" and "you" are nobody by name.
        if (m.Pronoun!.Person < 3) return false;
        return m.Animacy != Animacy.Person || c.Animacy == Animacy.Person;
    }
}
