namespace Parley.Linking.Incidents;

/// <summary>In how many of the articles known so far a term stands: what is in every article tells nothing of which happening is meant.</summary>
public sealed class TermCounts
{
    private readonly Dictionary<string, int> _articles = [];
    private int _all;

    /// <summary>Counts the terms of an article.</summary>
    public void Add(IReadOnlySet<string> terms)
    {
        _all++;
        foreach (var term in terms) _articles[term] = _articles.GetValueOrDefault(term) + 1;
    }

    /// <summary>The cosine of two sets of terms, each term weighed by its rarity: 0 nothing shared, 1 the same (Salton and Buckley 1988).</summary>
    public double Likeness(IEnumerable<string> a, IEnumerable<string> b)
    {
        var ones = a.ToHashSet();
        var (shared, one, other) = (0.0, ones.Sum(Weight), 0.0);
        foreach (var term in b.Distinct())
        {
            other += Weight(term);
            if (ones.Contains(term)) shared += Weight(term);
        }

        return shared == 0 ? 0 : shared / Math.Sqrt(one * other);
    }

    private double Weight(string term)
    {
        var rarity = Math.Log((_all + 1) / (_articles.GetValueOrDefault(term) + 0.5));
        return rarity > 0 ? rarity * rarity : 0;
    }
}
