namespace Parley.Lexicons.PlaceIndexes;

/// <summary>What GeoNames' feature classes and codes mean here.</summary>
internal static class GeoNamesFeature
{
    /// <summary>The kind of place that a feature is.</summary>
    public static PlaceKind KindOf(string featureClass, string code) => featureClass switch
    {
        "P" => code switch { "PPLC" => PlaceKind.Capital, "PPLA" => PlaceKind.Seat, _ => PlaceKind.City },
        "A" => Division(code),
        "H" or "U" => PlaceKind.Water,
        "T" => code.StartsWith("ISL", StringComparison.Ordinal) ? PlaceKind.Island : PlaceKind.Mountain,
        "L" => code is "CONT" or "RGN" or "RGNE" or "RGNH" or "AREA" or "LCTY" ? PlaceKind.Region : PlaceKind.Site,
        _ => PlaceKind.Site,
    };

    private static PlaceKind Division(string code) => code switch
    {
        "ADM1" => PlaceKind.Admin1,
        "TERR" => PlaceKind.Country,
        _ => code.StartsWith("PCL", StringComparison.Ordinal) ? PlaceKind.Country : PlaceKind.Admin2,
    };
}
