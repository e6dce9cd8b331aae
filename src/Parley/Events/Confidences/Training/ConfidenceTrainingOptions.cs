namespace Parley.Events.Confidences.Training;

/// <summary>How the weights of evidence are learned; the defaults were chosen on the working pages, in ten parts.</summary>
internal sealed record ConfidenceTrainingOptions
{
    /// <summary>What half the square of a weight costs: the more, the smaller the weights.</summary>
    public double Ridge { get; init; } = 0.5;

    /// <summary>The same of what is to be free, only to keep the sums solvable.</summary>
    public double Least { get; init; } = 1e-3;

    /// <summary>How much a pair counts beside a judgement.</summary>
    public double PairCounts { get; init; } = 0.5;

    /// <summary>How often it is decided anew which event answers.</summary>
    public int Rounds { get; init; } = 4;

    /// <summary>Parts of the sentences, each judged by what was learned from the others.</summary>
    public int Parts { get; init; } = 10;
}
