using Parley.Lexicons;

namespace Parley.Evaluation.Reading;

/// <summary>Codes of countries that other coders write out: "Russian Federation".</summary>
internal static class CountryNames
{
    private static readonly Lazy<Dictionary<string, string>> s_codes = new(Read);

    /// <summary>ISO 3166 alpha-3; null for a name that is not known.</summary>
    public static string? Code(string name) => s_codes.Value.GetValueOrDefault(name.Trim());

    private static Dictionary<string, string> Read()
    {
        var files = new LexiconFiles([DataFolder.Path]);
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (row, _) in files.Rows("actors/countries.tsv", "iso3", "name", "aliases"))
            foreach (var name in (string[])[row["name"], .. row.List("aliases"), row["iso3"]]) codes.TryAdd(name, row["iso3"]);
        foreach (var (row, _) in files.Rows("export/countries.tsv", "iso3", "icews"))
            if (row.Optional("icews") is { } name) codes[name] = row["iso3"];
        return codes;
    }
}
