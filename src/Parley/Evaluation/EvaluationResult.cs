using Parley.Evaluation.Measures;

namespace Parley.Evaluation;

/// <summary>What a coding is worth on a gold set. Measures of what the gold set does not label are absent.</summary>
public sealed record EvaluationResult
{
    /// <summary>How the gold set is called.</summary>
    public required string Gold { get; init; }

    /// <summary>How the coding is called.</summary>
    public required string Coding { get; init; }

    /// <summary>How it was measured.</summary>
    public required EvaluationOptions Options { get; init; }

    /// <summary>Texts of the gold set.</summary>
    public required int Texts { get; init; }

    /// <summary>Those of them that the coding does not have; they count as texts without events.</summary>
    public required int WithoutOutput { get; init; }

    /// <summary>Those on which the coder failed; they count as texts without events too.</summary>
    public required int Failed { get; init; }

    /// <summary>Texts of the coding that the gold set does not have; they do not count.</summary>
    public required int Unlabelled { get; init; }

    /// <summary>Events of which no more is asked than the class.</summary>
    public required Score Class { get; init; }

    /// <summary>Events whose class and whose sides agree.</summary>
    public required Score ClassAndParties { get; init; }

    /// <summary>Events by class.</summary>
    public required ClassScores Classes { get; init; }

    /// <summary>Gold events whose class is right.</summary>
    public required Share Accuracy { get; init; }

    /// <summary>The words of the first actor and the first recipient found, under the rule of the given pair.</summary>
    public (Share Actor, Share Recipient)? Pair { get; init; }

    /// <summary>Parties of paired events.</summary>
    public required IReadOnlyList<PartyScores> Parties { get; init; }

    /// <summary>Status of events whose class is right.</summary>
    public Confusion? Status { get; init; }

    /// <summary>Mode of events whose class is right.</summary>
    public Share? Mode { get; init; }

    /// <summary>CAMEO tuples.</summary>
    public TupleScores? Tuples { get; init; }

    /// <summary>Whether confidences can be believed.</summary>
    public Calibration? Calibration { get; init; }

    /// <summary>The worst errors, as many as were asked for.</summary>
    public required IReadOnlyList<ListedError> Errors { get; init; }

    /// <summary>The second coding beside this one.</summary>
    public CoderComparison? Against { get; init; }
}
