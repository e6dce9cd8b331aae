namespace Parley.Evaluation.Measures;

/// <summary>How many of how many.</summary>
/// <param name="Right">How many are right.</param>
/// <param name="Total">Of how many.</param>
public readonly record struct Share(int Right, int Total)
{
    /// <summary>The share; 0 of none.</summary>
    public double Value => Total == 0 ? 0 : (double)Right / Total;

    /// <summary>The sum of two counts.</summary>
    public static Share operator +(Share a, Share b) => new(a.Right + b.Right, a.Total + b.Total);

    /// <summary>Counts those for which the answer is yes.</summary>
    internal static Share Of<T>(IEnumerable<T> all, Func<T, bool> isRight)
    {
        var (right, total) = (0, 0);
        foreach (var one in all)
        {
            total++;
            if (isRight(one)) right++;
        }

        return new Share(right, total);
    }
}
