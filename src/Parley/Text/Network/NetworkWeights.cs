namespace Parley.Text.Network;

/// <summary>The dense weights of the network, and the same packed for products.</summary>
internal sealed class NetworkWeights
{
    /// <summary>Takes a flat vector laid out by <paramref name="layout"/>; call <see cref="Pack()"/> after changing it.</summary>
    public NetworkWeights(NetworkLayout layout, float[] flat)
    {
        (Layout, Flat) = (layout, flat);
        Products = [.. layout.Products.Select(_ => new PackedMatrix())];
        Pack();
    }

    /// <summary>Where each tensor stands.</summary>
    public NetworkLayout Layout { get; }

    /// <summary>All weights.</summary>
    public float[] Flat { get; }

    /// <summary>Of the mixture of a word's embeddings.</summary>
    public PackedMatrix Mix { get; } = new();

    /// <summary>Of each layer.</summary>
    public PackedMatrix[] Products { get; }

    /// <summary>Of the tags.</summary>
    public PackedMatrix Tags { get; } = new();

    /// <summary>Of the last layer's result.</summary>
    public PackedMatrix Top { get; } = new();

    /// <summary>Between dependent and head.</summary>
    public PackedMatrix Bilinear { get; } = new();

    /// <summary>Of the relations.</summary>
    public PackedMatrix Relations { get; } = new();

    /// <summary>A tensor's values.</summary>
    public ReadOnlySpan<float> Of(WeightSlice slice) => slice.Of(Flat);

    /// <summary>Brings the packed matrices up to date with the flat vector.</summary>
    public void Pack()
    {
        Pack(Mix, Layout.Mix);
        for (var layer = 0; layer < Products.Length; layer++) Pack(Products[layer], Layout.Products[layer]);
        Pack(Tags, Layout.Tags);
        Pack(Top, Layout.Top);
        Pack(Bilinear, Layout.Bilinear);
        Pack(Relations, Layout.Relations);
    }

    private void Pack(PackedMatrix packed, WeightSlice slice) => packed.Pack(slice.Of(Flat), slice.Rows, slice.Columns, slice.Columns, 1);
}
