namespace Parley.Evaluation.Measures;

/// <summary>Counts from which precision, recall and F1 follow.</summary>
/// <param name="Right">How many of the coding's are right.</param>
/// <param name="Coded">How many the coding has.</param>
/// <param name="Gold">How many the gold set has.</param>
public readonly record struct Score(int Right, int Coded, int Gold)
{
    /// <summary>Share of the coding's that are right; 0 where it has none.</summary>
    public double Precision => Coded == 0 ? 0 : (double)Right / Coded;

    /// <summary>Share of the gold set's that were found; 0 where it has none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>Harmonic mean of the two.</summary>
    public double F1 => Right == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The sum of two counts.</summary>
    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Coded + b.Coded, a.Gold + b.Gold);
}
