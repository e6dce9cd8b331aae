using Parley.Evaluation.Alignment;

namespace Parley.Evaluation;

/// <summary>How a coding is measured.</summary>
public sealed record EvaluationOptions
{
    /// <summary>How events find each other.</summary>
    public AlignmentRule Rule { get; init; }

    /// <summary>What must agree for an event to be right, in calibration, lists of errors and comparisons.</summary>
    public Rightness Rightness { get; init; }

    /// <summary>Whether CONCEDE and RETREAT count as one class; they do in any case where the gold set has YIELD.</summary>
    public bool JoinsYield { get; init; }

    /// <summary>How many errors, and how many differences of two coders, are listed.</summary>
    public int Errors { get; init; }
}
