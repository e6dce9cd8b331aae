using Parley.Entities;
using Parley.Export.Codes;
using Parley.Export.Tables;

namespace Parley.Export.Gdelt;

/// <summary>The seven columns that GDELT has for each place.</summary>
internal static class GdeltPlace
{
    private const string UnitedStates = "USA";

    public static IEnumerable<Column<Dyad>> Columns(string prefix, Func<Dyad, Place?> place) =>
    [
        new($"{prefix}_Type", d => CellText.Of(TypeOf(place(d)))), new($"{prefix}_FullName", d => FullName(place(d))), new($"{prefix}_CountryCode", d => CountryCodes.Fips(place(d)?.Country)),
        new($"{prefix}_ADM1Code", d => CountryCodes.Fips(place(d)?.Country)), new($"{prefix}_Lat", d => CellText.Of(place(d)?.Lat)), new($"{prefix}_Long", d => CellText.Of(place(d)?.Lon)),
        new($"{prefix}_FeatureID", d => place(d) is { Granularity: "country" } country ? CountryCodes.Fips(country.Country) : null),
    ];

    /// <summary>1 country, 2 state of the USA, 3 city there, 4 city elsewhere, 5 first-order division elsewhere, 0 not known or none of these.</summary>
    private static int TypeOf(Place? place) => (place?.Granularity, place?.Country == UnitedStates) switch
    {
        ("country", _) => 1,
        ("admin1", true) => 2,
        ("city", true) => 3,
        ("city", false) => 4,
        ("admin1", false) => 5,
        _ => 0,
    };

    private static string? FullName(Place? place)
    {
        if (place is null) return null;
        var country = place.Granularity == "country" ? null : CountryCodes.IcewsName(place.Country);
        return string.Join(", ", ((string?[])[place.Name, place.Granularity == "admin1" ? null : place.Admin1, country]).OfType<string>());
    }
}
