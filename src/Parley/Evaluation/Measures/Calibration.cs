using Parley.Evaluation.Alignment;

namespace Parley.Evaluation.Measures;

/// <summary>Coded events whose confidence lies in one of ten equal bins.</summary>
/// <param name="From">Least confidence, included.</param>
/// <param name="To">Most, excluded but for 1.</param>
/// <param name="Confidence">Mean confidence.</param>
/// <param name="Right">How many are right.</param>
public readonly record struct ConfidenceBin(double From, double To, double Confidence, Share Right);

/// <summary>Whether of the events at 0.8 about 80 in 100 are right.</summary>
/// <param name="Bins">The bins that are not empty.</param>
/// <param name="ExpectedError">Expected calibration error (Naeini et al. 2015): mean distance between confidence and share of right ones, weighted by the bins' sizes.</param>
public sealed record Calibration(IReadOnlyList<ConfidenceBin> Bins, double ExpectedError)
{
    private const int BinCount = 10;

    /// <summary>Null where the coding tells no confidence.</summary>
    internal static Calibration? Of(IEnumerable<Judgement> judgements, Rightness rightness) =>
        Of(judgements.Where(j => j.Coded?.Confidence is not null).Select(j => (j.Coded!.Confidence!.Value, j.IsRight(rightness))));

    /// <summary>The same of events that were judged elsewhere; null where there are none.</summary>
    /// <param name="judged">Confidence, 0 to 1, and whether the event is right.</param>
    public static Calibration? Of(IEnumerable<(double Confidence, bool Right)> judged)
    {
        var sure = judged.ToList();
        if (sure.Count == 0) return null;
        var bins = sure.GroupBy(s => Math.Min(BinCount - 1, (int)(s.Confidence * BinCount))).OrderBy(g => g.Key)
            .Select(g => new ConfidenceBin((double)g.Key / BinCount, (double)(g.Key + 1) / BinCount, g.Average(s => s.Confidence), Share.Of(g, s => s.Right))).ToList();
        return new(bins, bins.Sum(b => Math.Abs(b.Confidence - b.Right.Value) * b.Right.Total) / sure.Count);
    }
}
