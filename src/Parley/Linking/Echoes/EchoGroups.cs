using Parley.Text.Fingerprints;

namespace Parley.Linking.Echoes;

/// <summary>Which articles are copies of one: reprints, and agency copy that was lightly edited.</summary>
public sealed class EchoGroups
{
    private readonly Dictionary<string, int> _groups;

    internal EchoGroups(Dictionary<string, int> groups) => _groups = groups;

    /// <summary>The groups among some articles.</summary>
    /// <param name="articles">Identifiers, and fingerprints where there are any, in order of publication.</param>
    public static EchoGroups Of(IEnumerable<(string Article, Fingerprint? Print)> articles)
    {
        var finder = new EchoFinder();
        foreach (var (article, print) in articles)
            if (print is not null) finder.Add(article, print);
        return finder.Groups();
    }

    /// <summary>The groups of two and more among some articles, in their order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Among(IEnumerable<string> articles) =>
        [.. articles.Distinct().Where(_groups.ContainsKey).GroupBy(a => _groups[a]).Where(g => g.Count() > 1).Select(IReadOnlyList<string> (g) => [.. g])];
}
