using System.Runtime.InteropServices;

namespace Parley.Linking.Incidents;

/// <summary>In how many of the articles known so far a term stands: what is in every article tells nothing of which happening is meant.</summary>
public sealed class TermCounts
{
    private readonly Dictionary<uint, int> _articles = [];
    private readonly Func<uint, double> _weight;
    private long _all, _state;

    /// <summary>Makes counts of no article.</summary>
    public TermCounts() => _weight = Weight;

    /// <summary>Number of different terms, those of articles that were taken out again included.</summary>
    public int Terms => _articles.Count;

    /// <summary>Counts the terms of an article.</summary>
    public void Add(TermSet terms)
    {
        _all++;
        _state++;
        foreach (var term in terms.Hashes) Count(term)++;
    }

    /// <summary>Takes an article out again.</summary>
    public void Remove(TermSet terms)
    {
        _all--;
        _state++;
        foreach (var term in terms.Hashes) Count(term)--;
    }

    /// <summary>Takes over counts of articles counted elsewhere.</summary>
    /// <param name="articles">Number of all articles.</param>
    /// <param name="terms">Hashes of terms with the number of articles in which each stands; of several on one term the sum counts.</param>
    public void Add(long articles, IReadOnlyCollection<(uint Term, int Articles)> terms)
    {
        _all += articles;
        _state++;
        _articles.EnsureCapacity(_articles.Count + terms.Count);
        foreach (var (term, count) in terms) Count(term) += count;
    }

    /// <summary>The cosine of two sets of terms, each term weighed by its rarity: 0 nothing shared, 1 the same (Salton and Buckley 1988).</summary>
    /// <param name="a">A set that is compared with many: it keeps its terms' weights.</param>
    /// <param name="b">Another.</param>
    public double Likeness(TermSet a, TermSet b)
    {
        var ones = a.Hashes;
        var others = b.Hashes;
        var shared = 0.0;
        var weights = a.Weights(_state, _weight);
        for (int i = 0, j = 0; i < ones.Length && j < others.Length;)
        {
            if (ones[i] < others[j]) i++;
            else if (ones[i] > others[j]) j++;
            else
            {
                shared += weights[i];
                (i, j) = (i + 1, j + 1);
            }
        }

        return shared == 0 ? 0 : shared / Math.Sqrt(a.Weight(_state, _weight) * b.Weight(_state, _weight));
    }

    private ref int Count(uint term) => ref CollectionsMarshal.GetValueRefOrAddDefault(_articles, term, out _);

    private double Weight(uint term)
    {
        var rarity = Math.Log((_all + 1) / (_articles.GetValueOrDefault(term) + 0.5));
        return rarity > 0 ? rarity * rarity : 0;
    }
}
