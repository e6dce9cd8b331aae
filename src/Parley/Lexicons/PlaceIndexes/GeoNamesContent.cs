namespace Parley.Lexicons.PlaceIndexes;

/// <summary>What a file of GeoNames holds.</summary>
internal enum GeoNamesContent
{
    /// <summary>Names of first-order divisions by code: <c>admin1CodesASCII.txt</c>.</summary>
    Divisions,
    /// <summary>Places, 19 columns: <c>cities15000.zip</c>, <c>allCountries.zip</c>, <c>UA.zip</c>.</summary>
    Places,
    /// <summary>Names by language: <c>alternateNamesV2.zip</c>.</summary>
    Names,
}
