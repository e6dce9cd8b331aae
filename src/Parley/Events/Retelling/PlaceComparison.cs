using Parley.Entities;

namespace Parley.Events.Retelling;

/// <summary>Whether two places may be where one happening was.</summary>
internal static class PlaceComparison
{
    // A town and a village beside it are told of in one breath; degrees, some 25 km.
    private const double Near = 0.25;

    /// <summary>Compares places; one that was carried over from elsewhere contradicts nothing.</summary>
    public static Likeness Of(Place? a, Place? b)
    {
        if (a is null || b is null) return Likeness.Unknown;
        if (IsSame(a, b)) return a.Granularity == "country" ? Likeness.Alike : Likeness.Same;
        if (Holds(a, b) || Holds(b, a)) return Likeness.Alike;
        if (a.Basis is not null || b.Basis is not null) return Likeness.Unknown;
        if (a.Country is not null && b.Country is not null && a.Country != b.Country) return Likeness.Different;
        if (!IsPlaced(a) || !IsPlaced(b)) return Likeness.Unknown;
        return AreNear(a, b) ? Likeness.Unknown : Likeness.Different;
    }

    /// <summary>Whether both are told of the events themselves and neither is known to be or hold the other: not sure to be two, but likely.</summary>
    public static bool AreTwoNames(Place? a, Place? b) => a is { Basis: null } && b is { Basis: null } && Of(a, b) == Likeness.Unknown;

    private static bool IsSame(Place a, Place b) => a.GeonameId is { } id && id == b.GeonameId || string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(Place wide, Place narrow) => wide.Granularity switch
    {
        "country" => wide.Country is not null && wide.Country == narrow.Country,
        "admin1" => narrow.Admin1 is not null && narrow.Admin1 == wide.Name && wide.Country == narrow.Country,
        _ => false,
    };

    // What no gazetteer has may lie within the other; so may what lies in a region or at a water.
    private static bool IsPlaced(Place place) => place is { Lat: not null, Granularity: not ("region" or "water") };

    private static bool AreNear(Place a, Place b) =>
        a.Granularity != "admin1" && b.Granularity != "admin1" && Math.Abs(a.Lat!.Value - b.Lat!.Value) < Near && Math.Abs(a.Lon!.Value - b.Lon!.Value) < Near;
}
