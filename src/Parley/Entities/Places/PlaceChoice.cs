using Parley.Lexicons;

namespace Parley.Entities.Places;

/// <summary>
/// Which of the places of one name is meant. Each candidate is weighed by what it is and how many live there, by the country and
/// division that the words name it in, by the countries the article speaks of, and by how near it lies to the article's other places.
/// All mentions of a name in one article mean the same place, unless their own words name different holders.
/// </summary>
internal static class PlaceChoice
{
    private const double Near = 150, Far = PlaceContext.Far;
    private const double Spoken = 0.5;
    private const int LeastInhabitants = 500;

    /// <summary>Sets <see cref="PlaceName.Chosen"/> of all names.</summary>
    /// <param name="names">The article's.</param>
    /// <param name="spokenOf">Countries that the article speaks of in other ways, once for each time.</param>
    public static void Make(IReadOnlyList<PlaceName> names, IReadOnlyList<string> spokenOf)
    {
        var context = Context(spokenOf);
        foreach (var name in names)
        {
            if (name.Holder >= 0) (names[name.Holder].Held ??= []).Add(name);
            if (Certain(name) is { } certain) context.Add(certain, 1);
        }

        // First what the words themselves settle, then the rest with those as context.
        for (var round = 0; round < 2; round++)
        {
            var next = Context(spokenOf);
            foreach (var name in names)
            {
                name.Chosen = Best(name, name.Holder < 0 ? null : names[name.Holder].Chosen, context);
                if (name.Chosen is { } chosen) next.Add(chosen, Certain(name) is null ? 0.5 : 1);
            }

            context = next;
        }

        Agree(names);
    }

    private static PlaceContext Context(IReadOnlyList<string> spokenOf)
    {
        var context = new PlaceContext();
        foreach (var country in spokenOf) context.AddCountry(country, Spoken);
        return context;
    }

    // One meaning a name an article: the mention with a holder decides for those without.
    private static void Agree(IReadOnlyList<PlaceName> names)
    {
        var decided = new Dictionary<(ulong, PlaceKind?), PlaceEntry>();
        foreach (var name in names)
            if (name is { Holder: >= 0, Chosen: { } chosen } && Holds(names[name.Holder].Chosen, chosen)) decided.TryAdd((name.Key, name.Noun), chosen);
        foreach (var name in names)
            if (name.Holder < 0 && decided.TryGetValue((name.Key, name.Noun), out var chosen)) name.Chosen = chosen;
    }

    private static PlaceEntry? Certain(PlaceName name)
    {
        PlaceEntry? country = null;
        foreach (var (entry, _) in name.Candidates)
        {
            if (!entry.IsBuiltIn || entry.Kind is not (PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Capital or PlaceKind.Region)) continue;
            if (country is not null && country.Country != entry.Country) return null;
            country = entry.Kind == PlaceKind.Country || country is null ? entry : country;
        }

        return country;
    }

    private static PlaceEntry? Best(PlaceName name, PlaceEntry? holder, PlaceContext context)
    {
        PlaceEntry? best = null;
        var most = double.NegativeInfinity;
        foreach (var candidate in name.Candidates)
        {
            var weight = Prior(candidate) + OfNoun(candidate.Entry, name.Noun) + Held(candidate.Entry, holder) + Holding(candidate.Entry, name.Held) + (Around(candidate.Entry, context) * (candidate.Entry.IsObscure && name.Renown == PlaceRenown.Known ? 0.5 : 1));
            if (weight <= most) continue;
            best = candidate.Entry;
            most = weight;
        }

        return best is null || Contradicts(best, name, holder, context) || IsUnlikely(best, name, holder, context) ? null : best;
    }

    // "Malakoff, Texas" is not the Malakoff that is known, "Centennial Park" not the town of Centennial.
    private static bool Contradicts(PlaceEntry best, PlaceName name, PlaceEntry? holder, PlaceContext context)
    {
        if (holder is { Kind: PlaceKind.Country or PlaceKind.Admin1 } && best.Kind is PlaceKind.City or PlaceKind.Seat or PlaceKind.Capital or PlaceKind.Site && best.Country is not null && best.Country != holder!.Country)
            return true;
        // In an article about Syria, the "Tabqa Dam" is that of Tabqa.
        return name.NounIsCapital && !(name.IsOfTown && context.ShareOf(best) > 0.5) && name.Noun switch
        {
            PlaceKind.Water or PlaceKind.Mountain or PlaceKind.Island => best.Kind is PlaceKind.City or PlaceKind.Seat or PlaceKind.Admin1 or PlaceKind.Admin2,
            PlaceKind.Site => best.Kind is PlaceKind.City or PlaceKind.Admin1 or PlaceKind.Admin2 && best.Population < 50_000,
            _ => false,
        };
    }

    // News names no hamlet without a word of the country it lies in, or of places around it.
    private static bool IsUnlikely(PlaceEntry best, PlaceName name, PlaceEntry? holder, PlaceContext context) =>
        (best.IsObscure || name.IsRespelt) && !(Holds(holder, best) || context.ShareOf(best) > 0 || context.NearestTo(best) < Near);

    private static double Prior(PlaceMatch match)
    {
        var place = match.Entry;
        var kind = place.Kind switch
        {
            PlaceKind.Country => 6.5,
            PlaceKind.Capital => match.ByMainName ? 5.5 : 3.5,
            PlaceKind.Admin1 => 3.8,
            PlaceKind.Region => 3.5,
            PlaceKind.Seat => 2.5,
            PlaceKind.City => 2,
            PlaceKind.Island or PlaceKind.Water => 1.5,
            PlaceKind.Admin2 => 1.2,
            PlaceKind.Mountain => 0.8,
            _ => 0.5,
        };
        return kind + Size(place) + Source(place) + (match.ByMainName ? 1 : 0);
    }

    // What is built in, news has named; of the twelve million of GeoNames those without known inhabitants hardly ever.
    private static double Source(PlaceEntry place)
    {
        if (place.IsBuiltIn) return place.Kind is PlaceKind.Region or PlaceKind.Water or PlaceKind.Island or PlaceKind.Mountain ? 2.5 : 1.5;
        return !place.IsObscure ? 0 : place.Population >= LeastInhabitants ? -1 : -3;
    }

    // A tenfold population counts one: London over London in Ontario by three.
    private static double Size(PlaceEntry place) =>
        place.Kind is PlaceKind.City or PlaceKind.Seat or PlaceKind.Capital or PlaceKind.Admin2 ? Math.Log10(place.Population + 100) - 4 : 0.5;

    private static double OfNoun(PlaceEntry place, PlaceKind? noun) => noun switch
    {
        null => 0,
        PlaceKind.Admin1 or PlaceKind.Region => place.Kind is PlaceKind.Admin1 ? 4 : place.Kind is PlaceKind.Region or PlaceKind.Admin2 ? 2 : 0,
        PlaceKind.Admin2 => place.Kind is PlaceKind.Admin2 ? 3 : place.Kind is PlaceKind.Country ? -4 : 0,
        PlaceKind.City => place.Kind is PlaceKind.City or PlaceKind.Capital or PlaceKind.Seat ? 4 : 0,
        PlaceKind.Country => place.Kind is PlaceKind.Country ? 3 : 0,
        _ => place.Kind == noun ? 4 : 0,
    };

    private static double Held(PlaceEntry place, PlaceEntry? holder)
    {
        if (holder is null) return 0;
        if (Holds(holder, place)) return holder.Kind == PlaceKind.Country ? 5 : 7;
        return holder.Kind is PlaceKind.Country or PlaceKind.Admin1 && place.Country is not null && place.Country != holder.Country ? -2 : 0;
    }

    // "Athens, Georgia": of two lands of one name it is the one that has an Athens.
    private static double Holding(PlaceEntry place, List<PlaceName>? held)
    {
        if (held is null || place.Kind is not (PlaceKind.Country or PlaceKind.Admin1 or PlaceKind.Admin2)) return 0;
        foreach (var name in held)
            foreach (var (entry, byMainName) in name.Candidates)
                if (byMainName && Holds(place, entry)) return entry.IsObscure ? 1 : 3;
        return 0;
    }

    /// <summary>Whether the one lies in the other, as far as their rows tell.</summary>
    public static bool Holds(PlaceEntry? holder, PlaceEntry place)
    {
        if (holder is null || ReferenceEquals(holder, place) || holder.Name == place.Name && holder.Kind == place.Kind) return false;
        return holder.Kind switch
        {
            PlaceKind.Country => holder.Country == place.Country && place.Kind != PlaceKind.Country,
            PlaceKind.Admin1 => holder.Country == place.Country && place.Kind is not (PlaceKind.Country or PlaceKind.Admin1)
                && (place.Admin1 == holder.Name || (place.Admin1 is null && PlaceContext.Kilometres(holder, place) < 300)),
            PlaceKind.Water or PlaceKind.Site => false,
            PlaceKind.Region => place.Kind is not (PlaceKind.Country or PlaceKind.Region) && PlaceContext.Kilometres(holder, place) < 300,
            _ => place.Kind is not (PlaceKind.Country or PlaceKind.Admin1) && PlaceContext.Kilometres(holder, place) < 60,
        };
    }

    private static double Around(PlaceEntry place, PlaceContext context)
    {
        var share = context.ShareOf(place);
        var nearest = context.NearestTo(place);
        return (4 * share) + (nearest < Near ? 1.5 : nearest < Far ? 0.7 : 0);
    }
}
