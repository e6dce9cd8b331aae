using CsCheck;
using Parley.Evaluation.Alignment;
using Parley.Evaluation.Measures;
using Xunit;

namespace Parley.Tests.Evaluation;

public sealed class MeasureTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(5, 5, 1)]
    [InlineData(1, 9, 0.021484375)]
    [InlineData(0, 6, 0.03125)]
    public void McNemar_is_exact(int onlyFirst, int onlySecond, double p) => Assert.Equal(p, McNemar.PValue(onlyFirst, onlySecond), 9);

    [Fact]
    public void McNemar_stands_large_numbers() => Assert.InRange(McNemar.PValue(4900, 5100), 0.04, 0.05);

    [Fact]
    public void Nothing_of_nothing_is_nothing() => Assert.Equal((0.0, 0.0, 0.0), (default(Score).Precision, default(Score).Recall, default(Score).F1));

    [Fact]
    public void The_assignment_is_as_good_as_trying_all() => Gen.Int[0, 5].Array2D[Gen.Int[1, 5], Gen.Int[1, 5]].Sample(whole =>
    {
        var weights = new double[whole.GetLength(0), whole.GetLength(1)];
        for (var i = 0; i < weights.GetLength(0); i++)
            for (var j = 0; j < weights.GetLength(1); j++) weights[i, j] = whole[i, j];
        var columns = Assignment.Best(weights);
        Assert.Equal(columns.Count(c => c >= 0), columns.Where(c => c >= 0).Distinct().Count());
        Assert.Equal(Best(weights, 0, []), columns.Select((c, i) => c < 0 ? 0 : weights[i, c]).Sum(), 9);
    });

    private static double Best(double[,] weights, int row, HashSet<int> taken)
    {
        if (row == weights.GetLength(0)) return 0;
        var best = Best(weights, row + 1, taken);
        for (var j = 0; j < weights.GetLength(1); j++)
        {
            if (!taken.Add(j)) continue;
            best = Math.Max(best, weights[row, j] + Best(weights, row + 1, taken));
            taken.Remove(j);
        }

        return best;
    }
}
