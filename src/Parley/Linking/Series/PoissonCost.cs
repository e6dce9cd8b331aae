namespace Parley.Linking.Series;

/// <summary>How badly one Poisson rate, the best one, explains a run of counts: minus twice the logarithm of its likelihood, without what is the same however the counts are divided.</summary>
internal sealed class PoissonCost
{
    private readonly long[] _sums;

    public PoissonCost(ReadOnlySpan<int> counts)
    {
        _sums = new long[counts.Length + 1];
        for (var i = 0; i < counts.Length; i++) _sums[i + 1] = _sums[i] + counts[i];
    }

    /// <summary>The cost of the counts from <paramref name="start"/> up to, not including, <paramref name="end"/>; smaller is better, and it may be negative.</summary>
    public double Of(int start, int end)
    {
        var sum = _sums[end] - _sums[start];
        return sum == 0 ? 0 : -2 * sum * Math.Log((double)sum / (end - start));
    }
}
