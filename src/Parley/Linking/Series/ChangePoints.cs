namespace Parley.Linking.Series;

/// <summary>
/// Finds where the rate of counts changes: the segments whose Poisson likelihoods, less a penalty for each change, are greatest together. Found exactly, in time that grows with the length, by PELT
/// (Killick, Fearnhead and Eckley, "Optimal detection of changepoints with a linear computational cost", JASA 2012).
/// </summary>
public static class ChangePoints
{
    /// <summary>Fewest counts between two changes: what lasts less is an outburst, no change.</summary>
    public const int LeastLength = 3;

    private const int PerChange = 3;

    /// <summary>Where segments begin, but for the first: indexes in order, at least <see cref="LeastLength"/> from each other and both ends.</summary>
    /// <param name="counts">Counts of periods of one length, none negative.</param>
    public static IReadOnlyList<int> Find(ReadOnlySpan<int> counts) => Find(counts, Penalty(counts));

    /// <summary>The same with a penalty of one's own, none negative, in units of twice the logarithm of likelihood.</summary>
    public static IReadOnlyList<int> Find(ReadOnlySpan<int> counts, double penalty)
    {
        if (counts.Length < LeastLength) return [];
        var cost = new PoissonCost(counts);
        var best = new double[counts.Length + 1];
        var last = new int[counts.Length + 1];
        best[0] = -penalty;
        var candidates = new List<Candidate>();
        for (var end = LeastLength; end <= counts.Length; end++)
        {
            // The last segment may begin at 0 or where the counts before it make a segment.
            if (end - LeastLength is 0 or >= LeastLength) candidates.Add(new(end - LeastLength));
            best[end] = double.PositiveInfinity;
            foreach (var candidate in candidates)
            {
                candidate.Value = best[candidate.Start] + cost.Of(candidate.Start, end);
                if (candidate.Value + penalty < best[end]) (best[end], last[end]) = (candidate.Value + penalty, candidate.Start);
            }

            Prune(candidates, best[end], end);
        }

        return Trace(last, counts.Length);
    }

    /// <summary>
    /// Three logarithms of the length for each change, as the criterion of Zhang and Siegmund has it ("A modified Bayes information criterion", Biometrics 2007): the place of a change is worth more than
    /// the one parameter that Schwarz's would count, and with his one series in twenty has a change that is chance. News comes in clusters, and counts vary more than Poisson's would; the penalty is as many times greater, as
    /// the differences of neighbours, in which changes hardly show, say (quasi-likelihood).
    /// </summary>
    internal static double Penalty(ReadOnlySpan<int> counts)
    {
        var (squares, sums) = (0.0, 0.0);
        for (var i = 1; i < counts.Length; i++)
        {
            squares += Math.Pow(counts[i] - counts[i - 1], 2);
            sums += counts[i] + counts[i - 1];
        }

        return PerChange * Math.Log(Math.Max(2, counts.Length)) * Math.Max(1, sums > 0 ? squares / sums : 1);
    }

    // A start that is no better than a change here is never better once a segment that begins here may end: until then it is kept.
    private static void Prune(List<Candidate> candidates, double best, int end)
    {
        foreach (var candidate in candidates)
            if (candidate.Value >= best && candidate.KeptUntil == int.MaxValue) candidate.KeptUntil = end + LeastLength;
        candidates.RemoveAll(c => c.KeptUntil <= end + 1);
    }

    private static List<int> Trace(int[] last, int end)
    {
        var starts = new List<int>();
        for (var start = last[end]; start > 0; start = last[start]) starts.Add(start);
        starts.Reverse();
        return starts;
    }

    private sealed class Candidate(int start)
    {
        public int Start => start;

        /// <summary>Cost of all up to the end that is looked at, if the last segment begins here.</summary>
        public double Value { get; set; }

        /// <summary>First end for which it is not looked at any more.</summary>
        public int KeptUntil { get; set; } = int.MaxValue;
    }
}
