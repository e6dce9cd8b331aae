using Parley.Text.Fingerprints;

namespace Parley.Linking.Echoes;

/// <summary>Finds articles that repeat another's words.</summary>
public sealed class EchoFinder
{
    // Two articles of the same day on the same happening share names and stock phrases, hardly a twentieth of their runs of words; a reprint with a new
    // lead and a cut end still shares half.
    private const double LeastResemblance = 0.35;

    // Of two texts that share a third of their runs, one of the eight least is shared at 96 in 100.
    private const int Looked = 8;

    private readonly Dictionary<uint, List<int>> _articles = [];
    private readonly List<(string Id, Fingerprint Print)> _known = [];
    private readonly List<int> _copyOf = [];

    /// <summary>Adds an article.</summary>
    /// <param name="article">Its identifier.</param>
    /// <param name="print">Its fingerprint.</param>
    public void Add(string article, Fingerprint print)
    {
        var number = _known.Count;
        _known.Add((article, print));
        _copyOf.Add(number);
        foreach (var other in Candidates(print))
            if (Root(other) != Root(number) && _known[other].Print.Resemblance(print) >= LeastResemblance) _copyOf[Math.Max(Root(other), Root(number))] = Math.Min(Root(other), Root(number));
        foreach (var hash in print.Hashes) (_articles.TryGetValue(hash, out var list) ? list : _articles[hash] = []).Add(number);
    }

    /// <summary>The groups found so far.</summary>
    public EchoGroups Groups()
    {
        var sizes = Enumerable.Range(0, _known.Count).CountBy(Root).ToDictionary();
        return new EchoGroups(Enumerable.Range(0, _known.Count).Where(n => sizes[Root(n)] > 1).GroupBy(n => _known[n].Id).ToDictionary(g => g.Key, g => Root(g.First())));
    }

    private SortedSet<int> Candidates(Fingerprint print)
    {
        var found = new SortedSet<int>();
        foreach (var hash in print.Hashes[..Math.Min(Looked, print.Hashes.Length)])
            if (_articles.TryGetValue(hash, out var list)) found.UnionWith(list);
        return found;
    }

    private int Root(int number)
    {
        while (_copyOf[number] != number) number = _copyOf[number];
        return number;
    }
}
