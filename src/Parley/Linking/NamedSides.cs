namespace Parley.Linking;

/// <summary>Whom a whole article names, and how often: countries (ISO 3166 alpha-3), actors (canonical names), and rebels of a country, named or not (both codes: "SSDREB").</summary>
/// <param name="times">How often each is named.</param>
public sealed class NamedSides(IReadOnlyDictionary<string, int> times)
{
    private const int LeastTimes = 2, MostSides = 5, MostCountries = 2;

    /// <summary>Of an article that names nobody.</summary>
    public static NamedSides None { get; } = new(new Dictionary<string, int>());

    /// <summary>How often each is named.</summary>
    public IReadOnlyDictionary<string, int> Times => times;

    /// <summary>Those whom the article names most, with how often: each twice at least. Found when first asked for, since each report of the article is compared with many.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Most => field ??= [.. times.Where(n => n.Value >= LeastTimes).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Take(MostSides)];

    /// <summary>The two countries that it names most. Found when first asked for, as the others.</summary>
    public IReadOnlyList<string> Countries => field ??= [.. times.Where(n => IsCountry(n.Key)).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal).Take(MostCountries).Select(n => n.Key)];

    /// <summary>Whether a name is the code of a country.</summary>
    public static bool IsCountry(string name) => name is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];
}
