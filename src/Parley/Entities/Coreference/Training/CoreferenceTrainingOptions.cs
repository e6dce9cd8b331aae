namespace Parley.Entities.Coreference.Training;

/// <summary>How the ranking of antecedents is learned.</summary>
internal sealed record CoreferenceTrainingOptions
{
    /// <summary>Times every document is read.</summary>
    public int Epochs { get; init; } = 8;

    /// <summary>Step width.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Pull of every weight towards zero.</summary>
    public float Shrinkage { get; init; } = 0.01f;

    /// <summary>How often a feature must be met to be learned.</summary>
    public int LeastCount { get; init; } = 10;

    /// <summary>Weights nearer to zero are dropped.</summary>
    public float Least { get; init; } = 0.04f;

    /// <summary>What it costs to join what refers to nobody, in units of log-probability.</summary>
    public double FalseCost { get; init; }

    /// <summary>What it costs to choose the wrong one of several.</summary>
    public double WrongCost { get; init; }

    /// <summary>What it costs to leave alone a pronoun that has an antecedent.</summary>
    public double MissingPronounCost { get; init; } = 0.6;

    /// <summary>The same of a name.</summary>
    public double MissingNameCost { get; init; } = 0.4;

    /// <summary>The same of a description.</summary>
    public double MissingDescriptionCost { get; init; } = 1.4;
}
