using Parley.Entities.Actors;

namespace Parley.Entities.Coreference;

/// <summary>Turns chains of referents into what the record says of parties: what each is the same as, and what it takes over from that.</summary>
internal static class CarriedReadings
{
    /// <summary>The drafts in their order.</summary>
    public static List<MentionDraft> Of(Discourse discourse, IReadOnlyList<MentionDraft> drafts)
    {
        var resolved = new List<MentionDraft>(drafts);
        var known = new Dictionary<int, (int First, ActorReading Reading)>();
        var named = new Dictionary<(string Name, string? Code), int>();
        for (var i = 0; i < discourse.Referents.Count; i++)
        {
            var referent = discourse.Referents[i];
            if (referent.Draft < 0) continue;
            var chain = discourse.Chains.Root(i);
            var draft = resolved[referent.Draft];
            if (known.TryGetValue(chain, out var before)) draft = Join(draft, before.First, before.Reading);
            else if (referent.Pronoun is not null)
            {
                if (Following(discourse, i, chain) is var next and >= 0) resolved[referent.Draft] = Join(draft, next, drafts[next].Reading);
                continue;
            }
            else if (SameName(referent, named) is { } same) draft = draft with { SameAs = same };

            resolved[referent.Draft] = draft;
            if (before.Reading is null || Worth(draft.Reading) > Worth(before.Reading)) known[chain] = (draft.SameAs ?? referent.Draft, draft.Reading);
        }

        return resolved;
    }

    // "Russian" is Russia; a name that the lexicon knows is the same for all who bear it.
    private static int? SameName(Referent referent, Dictionary<(string Name, string? Code), int> named)
    {
        if (referent.Reading is not { Name: { } name, Country: not null } reading || named.TryAdd((name, reading.CodeOrDefault), referent.Draft)) return null;
        return named[(name, reading.CodeOrDefault)];
    }

    // "In his speech, Putin said": who is named only afterwards.
    private static int Following(Discourse discourse, int index, int chain)
    {
        for (var i = index + 1; i < discourse.Referents.Count && discourse.Referents[i].Sentence == discourse.Referents[index].Sentence; i++)
            if (discourse.Chains.Root(i) == chain && discourse.Referents[i] is { Pronoun: null, Draft: >= 0 } referent) return referent.Draft;
        return -1;
    }

    private static int Worth(ActorReading reading) => (reading.Country is null ? 0 : 4) + (reading.Name is null ? 0 : 2) + (reading.Sector is null ? 0 : 1);

    private static MentionDraft Join(MentionDraft draft, int antecedent, ActorReading source) => draft with { SameAs = antecedent, Reading = Carry(draft.Reading, source) };

    private static ActorReading Carry(ActorReading own, ActorReading source)
    {
        if (own.Form == ActorForm.Pronoun) return source;
        var isOne = own.Form == source.Form || (own.Form == ActorForm.Describe && source.Form == ActorForm.Person);
        if (own.Country is not null || source.Country is null) return own with { Name = own.Name ?? (isOne ? source.Name : null), Sector = own.Sector ?? (isOne ? source.Sector : null) };
        return source with { Sector = source.Sector ?? own.Sector };
    }
}
