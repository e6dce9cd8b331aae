using Parley.Lexicons;

namespace Parley.Export.Codes;

/// <summary>What other event data call countries.</summary>
internal static class CountryCodes
{
    private static readonly Lazy<Dictionary<string, Country>> s_countries = new(Read);

    /// <summary>Whether it is the alpha-3 code of a country.</summary>
    public static bool IsCountry(string code) => s_countries.Value.ContainsKey(code);

    /// <summary>FIPS 10-4; null where it has none.</summary>
    public static string? Fips(string? iso3) => Find(iso3)?.Fips;

    /// <summary>Number of the Correlates of War project; null for what is no state there.</summary>
    public static string? Cow(string? iso3) => Find(iso3)?.Cow;

    /// <summary>ISO 3166 alpha-2.</summary>
    public static string? Iso2(string? iso3) => Find(iso3)?.Iso2;

    /// <summary>"Russian Federation", as ICEWS has it.</summary>
    public static string? IcewsName(string? iso3) => Find(iso3)?.IcewsName;

    private static Country? Find(string? iso3) => iso3 is null ? null : s_countries.Value.GetValueOrDefault(iso3);

    private static Dictionary<string, Country> Read()
    {
        var files = new LexiconFiles([DataFolder.Path]);
        var others = TsvTable.Read(files.One("export/countries.tsv"), "iso3", "fips", "cow", "icews").Rows.ToDictionary(r => r["iso3"]);
        return TsvTable.Read(files.One("actors/countries.tsv"), "iso3", "iso2", "name").Rows.GroupBy(r => r["iso3"]).ToDictionary(g => g.Key, g => Of(g.First(), others));
    }

    private static Country Of(TsvRow row, Dictionary<string, TsvRow> others)
    {
        var other = others.TryGetValue(row["iso3"], out var found) ? found : throw row.Error("export/countries.tsv has no such country");
        return new(row.Optional("iso2"), other.Optional("fips"), other.Optional("cow"), other.Optional("icews") ?? row["name"]);
    }

    private sealed record Country(string? Iso2, string? Fips, string? Cow, string IcewsName);
}
