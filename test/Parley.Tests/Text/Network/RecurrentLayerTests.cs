using Parley.Text.Network;
using Xunit;

namespace Parley.Tests.Text.Network;

public sealed class RecurrentLayerTests
{
    private static readonly NetworkShape Shape = new(16, 16, 32, 1, 16, 16, 17, 3, 3);

    [Fact]
    public void The_fast_recurrence_equals_the_plain_one_in_every_sentence_and_direction()
    {
        var random = new Random(5);
        var weights = new NetworkWeights(new(Shape), new float[new NetworkLayout(Shape).Length]);
        Fill(weights.Layout.Gates[0].Of(weights.Flat), random);
        var activations = new Activations(Shape);
        activations.Begin([7, 1, 4]);
        Fill(activations.Products[0], random);
        var products = activations.Products[0].ToArray();
        SyntaxNetwork.Recur(weights, activations, 0);
        foreach (var (first, words) in new[] { (0, 7), (7, 1), (8, 4) })
            for (var direction = 0; direction < 2; direction++)
                for (var i = 0; i < Shape.Hidden; i++)
                    Check(products, weights.Layout.Gates[0].Of(weights.Flat).Slice(direction * 4 * Shape.Hidden, 4 * Shape.Hidden), first, words, direction, i,
                        activations.Outputs[0]);
    }

    private static void Check(float[] u, ReadOnlySpan<float> gates, int first, int words, int direction, int i, float[] outputs)
    {
        var (h, c) = (Shape.Hidden, 0f);
        for (var step = 0; step < words; step++)
        {
            var t = first + (direction == 1 ? words - 1 - step : step);
            var at = (t * 8 * h) + (direction * 4 * h) + i;
            var f = Sigmoid(u[at + h] + (gates[i] * c) + gates[(2 * h) + i]);
            var r = Sigmoid(u[at + (2 * h)] + (gates[h + i] * c) + gates[(3 * h) + i]);
            c = (f * c) + ((1 - f) * u[at]);
            Assert.Equal((r * c) + ((1 - r) * u[at + (3 * h)]), outputs[(t * 2 * h) + (direction * h) + i], 1e-5f);
        }
    }

    private static void Fill(Span<float> values, Random random)
    {
        foreach (ref var value in values) value = (2 * (float)random.NextDouble()) - 1;
    }

    private static float Sigmoid(float x) => 1 / (1 + MathF.Exp(-x));
}
