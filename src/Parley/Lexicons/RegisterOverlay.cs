namespace Parley.Lexicons;

/// <summary>Lays learned roles under the given names: whoever and whatever the lexicon was given keeps its say.</summary>
internal static class RegisterOverlay
{
    /// <summary>The given names with the learned ones under them.</summary>
    public static NameIndex Under(NameIndex given, LearnedRoles learned)
    {
        var tenures = new Dictionary<string, IReadOnlyList<Tenure>>();
        var index = given.Under(tenures);
        foreach (var person in learned.Rows.GroupBy(r => r.Person))
        {
            var bearers = given.Bearers(person.Key);
            if (bearers.Count == 0) index.Add(person.Key, Entry(person.Key, [.. person.Select(r => r.Tenure)]));
            else if (bearers is [{ Kind: NameKind.Person } known]) Extend(known, person, tenures);
        }

        return index;
    }

    private static NameEntry Entry(string person, List<Tenure> tenures) =>
        new() { Kind = NameKind.Person, Name = person, Country = tenures[0].Country, Tenures = tenures, IsLearned = true, Origin = "learned" };

    // Of somebody given, only roles on days for which nothing is given.
    private static void Extend(NameEntry known, IEnumerable<LearnedRole> learned, Dictionary<string, IReadOnlyList<Tenure>> tenures)
    {
        var free = learned.Select(r => Free(known.Tenures, r)).OfType<Tenure>().ToList();
        if (free.Count > 0) tenures[known.Name] = [.. known.Tenures, .. free];
    }

    private static Tenure? Free(IReadOnlyList<Tenure> given, LearnedRole role)
    {
        if (given.All(t => t.Country != role.Country) || given.Any(t => t.Validity.Holds(role.From))) return null;
        var until = role.To;
        foreach (var tenure in given)
            if (tenure.Validity.From is { } next && next > role.From && next <= until) until = next.AddDays(-1);
        return role.Tenure with { Validity = new Validity(role.From, until) };
    }
}
