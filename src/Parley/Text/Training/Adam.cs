using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Text.Training;

/// <summary>Adam (Kingma and Ba 2015): steps scaled by running means of the gradient and of its square.</summary>
internal sealed class Adam(int length)
{
    private const float MeanDecay = 0.9f;
    private const float SquareDecay = 0.95f;
    private const float Epsilon = 1e-8f;
    private readonly float[] _means = new float[length];
    private readonly float[] _squares = new float[length];

    /// <summary>Takes a step on the weights from <paramref name="offset"/> on.</summary>
    /// <param name="weights">All weights; as many from the offset on as the gradient has are changed.</param>
    /// <param name="offset">First weight.</param>
    /// <param name="gradient">Gradient; length a multiple of 8.</param>
    /// <param name="rate">Length of the step.</param>
    /// <param name="scale">What the gradient is multiplied by first.</param>
    /// <param name="decay">What share of a weight is taken off, times the rate.</param>
    public void Step(float[] weights, int offset, ReadOnlySpan<float> gradient, float rate, float scale, float decay)
    {
        var w = Vectors8(weights, offset, gradient.Length);
        var m = Vectors8(_means, offset, gradient.Length);
        var v = Vectors8(_squares, offset, gradient.Length);
        var g = MemoryMarshal.Cast<float, Vector256<float>>(gradient);
        for (var i = 0; i < g.Length; i++)
        {
            var scaled = g[i] * scale;
            m[i] = (m[i] * MeanDecay) + (scaled * (1 - MeanDecay));
            v[i] = (v[i] * SquareDecay) + (scaled * scaled * (1 - SquareDecay));
            var step = m[i] / (Vector256.Sqrt(v[i]) + Vector256.Create(Epsilon));
            w[i] -= (step + (w[i] * decay)) * rate;
        }
    }

    private static Span<Vector256<float>> Vectors8(float[] values, int offset, int count) =>
        MemoryMarshal.Cast<float, Vector256<float>>(values.AsSpan(offset, count));
}
