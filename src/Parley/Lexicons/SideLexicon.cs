namespace Parley.Lexicons;

/// <summary>The sides that parties count for: a country for all that belongs to it, organisations and armed or political groups for themselves.</summary>
public sealed class SideLexicon
{
    private readonly Dictionary<string, string> _countries = [];
    private readonly Dictionary<string, string> _called = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _own;
    private readonly Lazy<ILookup<string, string>> _bodies;

    private SideLexicon(LexiconFiles files)
    {
        _own = [.. files.Rows("linking/sides.tsv", "sector").Select(r => r.Row["sector"])];
        foreach (var (row, _) in files.Rows("actors/countries.tsv", "iso3", "name", "aliases"))
        {
            _countries[row["iso3"]] = row["name"];
            foreach (var name in (string[])[row["iso3"], row["name"], .. row.List("aliases")]) _called.TryAdd(name, row["name"]);
        }

        _bodies = new(() => ReadBodies(files));
    }

    /// <summary>Reads the built-in files and users' folders laid over them.</summary>
    /// <exception cref="LexiconException">A file is missing or wrong; the message names file and line.</exception>
    public static SideLexicon Read(string dataFolder, params IEnumerable<string> overlays) => new(new LexiconFiles([dataFolder, .. overlays]));

    internal static SideLexicon Read(LexiconFiles files) => new(files);

    /// <summary>Name of the country with that ISO 3166 alpha-3 code; null for codes that are no country's.</summary>
    public string? CountryName(string? code) => code is null ? null : _countries.GetValueOrDefault(code);

    /// <summary>Name of the country that is called so, by a name or its code in any case; null where none is.</summary>
    public string? CountryCalled(string words) => _called.GetValueOrDefault(words);

    /// <summary>Names of the organisations and groups that are called so, in any case: mostly one or none.</summary>
    public IReadOnlyList<string> BodiesCalled(string words) => [.. _bodies.Value[words]];

    /// <summary>Whether parties of that sector count for themselves and not for their country.</summary>
    public bool StandsForItself(string? sector) => sector is not null && _own.Contains(sector);

    private static ILookup<string, string> ReadBodies(LexiconFiles files) =>
        files.Rows("actors/groups.tsv", "name", "aliases").Concat(files.Rows("actors/organisations.tsv", "name", "aliases"))
            .SelectMany(r => r.Row.List("aliases").Append(r.Row["name"]).Select(called => (Called: called, Name: r.Row["name"]))).Distinct()
            .ToLookup(b => b.Called, b => b.Name, StringComparer.OrdinalIgnoreCase);
}
