namespace Parley.Evaluation.Measures;

/// <summary>McNemar's test (1947) in its exact form: two coders on the same events, of which only those count that one alone has right.</summary>
public static class McNemar
{
    /// <summary>Two-sided p-value that so uneven a split, or a more uneven one, is chance.</summary>
    /// <param name="onlyFirst">Events that the first alone has right.</param>
    /// <param name="onlySecond">Events that the second alone has right.</param>
    public static double PValue(int onlyFirst, int onlySecond)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(onlyFirst);
        ArgumentOutOfRangeException.ThrowIfNegative(onlySecond);
        var all = onlyFirst + onlySecond;
        if (all == 0) return 1;
        // Summed in logarithms: a binomial coefficient of some thousand events fits no number.
        var logarithm = -all * Math.Log(2);
        var tail = 0.0;
        for (var k = 0; k <= Math.Min(onlyFirst, onlySecond); k++)
        {
            if (k > 0) logarithm += Math.Log(all - k + 1) - Math.Log(k);
            tail += Math.Exp(logarithm);
        }

        return Math.Min(1, 2 * tail);
    }
}
