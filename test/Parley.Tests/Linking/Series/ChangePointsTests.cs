using CsCheck;
using Parley.Linking.Series;
using Xunit;

namespace Parley.Tests.Linking.Series;

public sealed class ChangePointsTests
{
    // Short series, small and large counts, penalties from nothing to much.
    [Fact]
    public void It_is_as_good_as_trying_all() =>
        Gen.Select(Gen.Int[0, 3].SelectMany(kind => Gen.Int[0, kind == 0 ? 1 : kind == 1 ? 4 : 40].Array[0, 13]), Gen.Double[0, 12]).Sample((counts, penalty) =>
        {
            var found = ChangePoints.Find(counts, penalty);
            int[] bounds = [0, .. found, counts.Length];
            if (counts.Length >= ChangePoints.LeastLength) Assert.All(bounds.Zip(bounds.Skip(1)), b => Assert.InRange(b.Second - b.First, ChangePoints.LeastLength, int.MaxValue));
            else Assert.Empty(found);
            Assert.Equal(Best(counts, 0, penalty, []), Cost(counts, found, penalty), 1e-9 * (1 + counts.Sum()));
        }, iter: 2000);

    [Fact]
    public void Long_series_are_cut_as_the_plain_dynamic_programme_cuts_them() =>
        Gen.Int[0, 6].Array[60, 160].Sample(counts =>
        {
            var penalty = ChangePoints.Penalty(counts);
            Assert.Equal(Optimal(counts, penalty), Cost(counts, ChangePoints.Find(counts), penalty), 1e-9 * (1 + counts.Sum()));
        }, iter: 50);

    [Theory]
    [InlineData(60, 1, 5)]
    [InlineData(200, 4, 1)]
    [InlineData(24, 0, 6)]
    [InlineData(1000, 0.4, 1.2)]
    public void A_known_change_is_found_where_it_is(int length, double before, double after)
    {
        var counts = Made(length / 2, before, seed: 7).Concat(Made(length - (length / 2), after, seed: 8)).ToArray();
        var found = Assert.Single(ChangePoints.Find(counts));
        Assert.InRange(found, (length / 2) - (length / 20) - 1, (length / 2) + (length / 20) + 1);
    }

    [Fact]
    public void Several_changes_are_found()
    {
        int[] counts = [.. Made(80, 1, 1), .. Made(80, 8, 2), .. Made(80, 3, 3)];
        Assert.Collection(ChangePoints.Find(counts), first => Assert.InRange(first, 76, 84), second => Assert.InRange(second, 152, 168));
    }

    // Chance gives one or two in a hundred.
    [Theory]
    [InlineData(0.3)]
    [InlineData(2)]
    [InlineData(15)]
    public void Chance_is_no_change(double rate) =>
        Assert.InRange(Enumerable.Range(0, 200).Count(seed => ChangePoints.Find(Made(120, rate, seed)).Count > 0), 0, 6);

    // Each happening of such news brings three more on its day.
    [Fact]
    public void Clusters_are_no_change() =>
        Assert.InRange(Enumerable.Range(0, 200).Count(seed => ChangePoints.Find([.. Made(120, 1, seed).Select(n => 4 * n)]).Count > 0), 0, 8);

    [Fact]
    public void A_single_outburst_is_no_change()
    {
        var counts = Made(100, 1, seed: 3).ToArray();
        counts[50] = 12;
        Assert.Empty(ChangePoints.Find(counts));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(2, 5)]
    [InlineData(400, 0)]
    [InlineData(400, 9)]
    public void What_stays_the_same_has_no_change(int length, int count) => Assert.Empty(ChangePoints.Find([.. Enumerable.Repeat(count, length)]));

    // Poisson counts by Knuth's method, the same in every run.
    private static int[] Made(int length, double rate, int seed)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, length).Select(_ =>
        {
            var (count, product) = (0, chance.NextDouble());
            for (var least = Math.Exp(-rate); product > least; count++) product *= chance.NextDouble();
            return count;
        })];
    }

    private static double Cost(int[] counts, IReadOnlyList<int> changes, double penalty)
    {
        int[] bounds = [0, .. changes, counts.Length];
        return bounds.Zip(bounds.Skip(1), (start, end) => Segment(counts.AsSpan(start, end - start))).Sum() + (penalty * changes.Count);
    }

    // Written out from the likelihood, term by term: the counts' factorials are the same however they are divided.
    private static double Segment(ReadOnlySpan<int> counts)
    {
        var sum = 0;
        foreach (var count in counts) sum += count;
        if (sum == 0) return 0;
        var (rate, likelihood) = ((double)sum / counts.Length, 0.0);
        foreach (var count in counts) likelihood += count * Math.Log(rate);
        return -2 * likelihood;
    }

    private static double Best(int[] counts, int start, double penalty, int[] before)
    {
        var best = Cost(counts, before, penalty);
        for (var next = start + ChangePoints.LeastLength; next <= counts.Length - ChangePoints.LeastLength; next++) best = Math.Min(best, Best(counts, next, penalty, [.. before, next]));
        return best;
    }

    private static double Optimal(int[] counts, double penalty)
    {
        var best = Enumerable.Repeat(double.PositiveInfinity, counts.Length + 1).ToArray();
        best[0] = -penalty;
        for (var end = ChangePoints.LeastLength; end <= counts.Length; end++)
            for (var start = 0; start <= end - ChangePoints.LeastLength; start++) best[end] = Math.Min(best[end], best[start] + Segment(counts.AsSpan(start, end - start)) + penalty);
        return best[^1];
    }
}
