namespace Parley.Linking.Series;

/// <summary>Which articles are copies of one, over all incidents: two may tell of one incident together and of others alone.</summary>
internal sealed class ArticleCopies
{
    private readonly Dictionary<string, string> _copyOf = [];

    public ArticleCopies(IEnumerable<Incident> incidents)
    {
        foreach (var group in incidents.SelectMany(i => i.Echoes))
            foreach (var article in group.Skip(1))
                if (Root(article) is var copy && Root(group[0]) is var first && copy != first) _copyOf[copy] = first;
    }

    /// <summary>How many articles there are, copies counted once.</summary>
    public int Count(IEnumerable<string> articles) => articles.Select(Root).Distinct().Count();

    private string Root(string article)
    {
        while (_copyOf.TryGetValue(article, out var first)) article = first;
        return article;
    }
}
