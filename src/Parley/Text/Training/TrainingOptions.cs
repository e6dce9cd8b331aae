namespace Parley.Text.Training;

/// <summary>How a model is trained. The defaults are those of the committed model.</summary>
public sealed record TrainingOptions
{
    /// <summary>What the treebanks are and under which licence they and the model stand; written into the model file.</summary>
    public string Licence { get; init; } =
        "Universal Dependencies English EWT (CC BY-SA 4.0) and GUM (documents under CC BY or in the public domain, annotations CC BY 4.0); the model is CC BY-SA 4.0.";

    /// <summary>Times every sentence is read.</summary>
    public int Epochs { get; init; } = 18;

    /// <summary>Words in a batch, about.</summary>
    public int BatchWords { get; init; } = 700;

    /// <summary>Greatest length of a step; reached after a short warm-up, then falling to nothing in a straight line.</summary>
    public float LearningRate { get; init; } = 7e-3f;

    /// <summary>Share of the weights taken off at each step, times its length.</summary>
    public float WeightDecay { get; init; } = 1e-4f;

    /// <summary>Greatest length of a gradient; longer ones are shortened to it.</summary>
    public float GradientLimit { get; init; } = 5;

    /// <summary>Share of a word's input that falls out.</summary>
    public float InputDropout { get; init; } = 0.2f;

    /// <summary>Share of a layer's output that falls out.</summary>
    public float HiddenDropout { get; init; } = 0.2f;

    /// <summary>Share of what arcs and relations are scored from that falls out.</summary>
    public float TopDropout { get; init; } = 0.2f;

    /// <summary>A word seen n times is treated as unknown with probability this / (this + n).</summary>
    public float RareWord { get; init; } = 0.5f;

    /// <summary>Share of sentences read in lower case, so that text without capitals is parsed too.</summary>
    public float LowerCaseRate { get; init; } = 0.04f;

    /// <summary>Weight of the loss of universal parts of speech.</summary>
    public float CoarseWeight { get; init; } = 0.5f;

    /// <summary>Weight of the loss of Penn tags.</summary>
    public float FineWeight { get; init; } = 0.5f;

    /// <summary>Weight of the loss of arcs.</summary>
    public float ArcWeight { get; init; } = 1;

    /// <summary>Weight of the loss of relations.</summary>
    public float RelationWeight { get; init; } = 1;

    /// <summary>Width of an embedding row.</summary>
    public int Embedding { get; init; } = 80;

    /// <summary>Width of what a word's embeddings are mixed to.</summary>
    public int Mixed { get; init; } = 192;

    /// <summary>Width of one direction of a recurrent layer.</summary>
    public int Hidden { get; init; } = 112;

    /// <summary>Recurrent layers.</summary>
    public int Layers { get; init; } = 3;

    /// <summary>Width of what arcs are scored from.</summary>
    public int Arc { get; init; } = 96;

    /// <summary>Width of what relations are scored from.</summary>
    public int Label { get; init; } = 96;

    /// <summary>Times a word must occur to have a row of its own.</summary>
    public int KnownFrom { get; init; } = 2;

    /// <summary>Start of all random numbers.</summary>
    public int Seed { get; init; } = 1;
}
