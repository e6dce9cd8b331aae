namespace Parley.Text.Network;

/// <summary>A matrix in the flat vector of weights, row by row without gaps.</summary>
/// <param name="Offset">Index of its first element.</param>
/// <param name="Rows">Rows; 1 for a vector.</param>
/// <param name="Columns">Columns.</param>
internal readonly record struct WeightSlice(int Offset, int Rows, int Columns)
{
    /// <summary>Number of elements.</summary>
    public int Length => Rows * Columns;

    /// <summary>The matrix in <paramref name="flat"/>.</summary>
    public Span<float> Of(float[] flat) => flat.AsSpan(Offset, Length);
}

/// <summary>Where each tensor of the network stands in the flat vector of weights, which is also the form of gradients and of the model file.</summary>
internal sealed class NetworkLayout
{
    /// <summary>Lays out the weights of a network of the given shape.</summary>
    public NetworkLayout(NetworkShape shape)
    {
        Shape = shape;
        (Mix, MixBias) = (Next(shape.Input, shape.Mixed), Next(1, shape.Mixed));
        Products = new WeightSlice[shape.Layers];
        Gates = new WeightSlice[shape.Layers];
        for (var layer = 0; layer < shape.Layers; layer++)
        {
            Products[layer] = Next(shape.LayerInput(layer), 2 * shape.DirectionWidth(layer));
            Gates[layer] = Next(2, 4 * shape.Hidden);
        }
        (Tags, TagBias) = (Next(shape.Output, shape.Tags), Next(1, shape.Tags));
        (Top, TopBias) = (Next(shape.Output, shape.Top), Next(1, shape.Top));
        (Bilinear, BilinearBias) = (Next(shape.Arc, shape.Arc), Next(1, shape.Arc));
        (ArcRoot, LabelRoot) = (Next(1, shape.Arc), Next(1, shape.Label));
        Distances = Next(1, ArcDistance.Count);
        (Relations, RelationBias) = (Next(shape.Label, shape.RelationScores), Next(1, shape.RelationScores));
    }

    /// <summary>The widths.</summary>
    public NetworkShape Shape { get; }

    /// <summary>Length of the flat vector.</summary>
    public int Length { get; private set; }

    /// <summary>Weights that mix a word's embeddings.</summary>
    public WeightSlice Mix { get; }

    /// <summary>Their bias.</summary>
    public WeightSlice MixBias { get; }

    /// <summary>Of each layer, the weights of the product made beforehand: both directions side by side.</summary>
    public WeightSlice[] Products { get; }

    /// <summary>Of each layer, two rows (forward, backward) of vf, vr, bf, br.</summary>
    public WeightSlice[] Gates { get; }

    /// <summary>Weights of the tags' scores.</summary>
    public WeightSlice Tags { get; }

    /// <summary>Bias of the tags' scores.</summary>
    public WeightSlice TagBias { get; }

    /// <summary>Weights that turn the last layer into what arcs and relations are scored from.</summary>
    public WeightSlice Top { get; }

    /// <summary>Its bias.</summary>
    public WeightSlice TopBias { get; }

    /// <summary>The matrix between dependent and head.</summary>
    public WeightSlice Bilinear { get; }

    /// <summary>How likely a head is whatever the dependent, as a vector in the head's space.</summary>
    public WeightSlice BilinearBias { get; }

    /// <summary>The root as head of an arc.</summary>
    public WeightSlice ArcRoot { get; }

    /// <summary>The root as head of a relation.</summary>
    public WeightSlice LabelRoot { get; }

    /// <summary>One number for each class of distance between dependent and head.</summary>
    public WeightSlice Distances { get; }

    /// <summary>Weights of the relations' scores.</summary>
    public WeightSlice Relations { get; }

    /// <summary>Bias of the relations' scores.</summary>
    public WeightSlice RelationBias { get; }

    private WeightSlice Next(int rows, int columns)
    {
        var slice = new WeightSlice(Length, rows, columns);
        Length += slice.Length;
        return slice;
    }
}
