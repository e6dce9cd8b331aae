using Parley.Text.Network;

namespace Parley.Text.Sentences;

/// <summary>Weights of hashed features for and against a sentence's end.</summary>
internal sealed class BoundaryWeights(Half[] values)
{
    /// <summary>All weights; <see cref="BoundaryFeatures.Weights"/> of them.</summary>
    public ReadOnlySpan<Half> Values => values;

    /// <summary>Sum of the weights; above zero it is an end.</summary>
    public float Score(ReadOnlySpan<int> features)
    {
        var sum = 0f;
        foreach (var feature in features) sum += Elementwise.Widen(values[feature]);
        return sum;
    }
}
