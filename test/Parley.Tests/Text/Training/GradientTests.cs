using Parley.Text;
using Parley.Text.Network;
using Parley.Text.Training;
using Xunit;

namespace Parley.Tests.Text.Training;

public sealed class GradientTests
{
    private const float Step = 2e-3f;
    private static readonly NetworkShape Shape = new(16, 32, 16, 3, 16, 16, TagSet.CoarseCount, 5, 4);

    private static readonly TrainingOptions Plain = new()
    {
        InputDropout = 0,
        HiddenDropout = 0,
        TopDropout = 0,
        LowerCaseRate = 0,
        CoarseWeight = 1,
        FineWeight = 1,
    };

    [Fact]
    public void The_gradient_of_every_tensor_is_what_small_steps_measure()
    {
        var (shard, weights, embeddings) = Start();
        Loss(shard, embeddings);
        var gradient = shard.Gradient.ToArray();
        var chance = new Chance(9);
        foreach (var slice in Slices(weights.Layout))
            for (var n = 0; n < 6; n++)
            {
                var i = slice.Offset + chance.Below(slice.Length);
                Check(gradient[i], delta =>
                {
                    weights.Flat[i] += delta;
                    weights.Pack();
                    return Loss(shard, embeddings);
                });
            }
    }

    [Fact]
    public void The_gradient_of_embeddings_is_what_small_steps_measure()
    {
        var (shard, _, embeddings) = Start();
        Loss(shard, embeddings);
        var rows = shard.Rows.Rows.Select((row, slot) => (row, values: shard.Rows.Of(slot).ToArray())).Take(8).ToArray();
        foreach (var (row, values) in rows)
            Check(values[3], delta =>
            {
                embeddings[(row * Shape.Embedding) + 3] += delta;
                return Loss(shard, embeddings);
            });
    }

    private static (TrainingShard Shard, NetworkWeights Weights, float[] Embeddings) Start()
    {
        var chance = new Chance(3);
        var weights = InitialWeights.Dense(new(Shape), chance);
        foreach (ref var w in weights.Flat.AsSpan()) w += chance.Normal() * 0.05f;
        weights.Pack();
        return (new(weights, Plain), weights, InitialWeights.Embeddings(new WordFeatures([]).Rows, Shape.Embedding, chance));
    }

    private static double Loss(TrainingShard shard, float[] embeddings)
    {
        var features = new WordFeatures([]);
        TrainingSentence Sentence(string text, int[] heads)
        {
            var rows = Array.ConvertAll(text.Split(' '), w => features.Of(w));
            var indexes = Enumerable.Range(0, rows.Length).ToArray();
            return new(rows, rows, new float[rows.Length], Array.ConvertAll(indexes, i => i % 17), Array.ConvertAll(indexes, i => i % 5), heads,
                Array.ConvertAll(indexes, i => (i * 7) % 4));
        }
        shard.Run([Sentence("Talks broke off again", [1, -1, 1, 1]), Sentence("Rebels fled", [1, -1])], embeddings, new(1), 1);
        return shard.Loss;
    }

    private static void Check(float gradient, Func<float, double> lossAfter)
    {
        var more = lossAfter(Step);
        var less = lossAfter(-2 * Step);
        lossAfter(Step);
        var measured = (more - less) / (2 * Step);
        Assert.True(Math.Abs(measured - gradient) < 0.02 + (0.03 * Math.Abs(measured)), $"measured {measured}, computed {gradient}");
    }

    private static IEnumerable<WeightSlice> Slices(NetworkLayout l) =>
    [
        l.Mix, l.MixBias, .. l.Products, .. l.Gates, l.Tags, l.TagBias, l.Top, l.TopBias, l.Bilinear, l.BilinearBias, l.ArcRoot, l.LabelRoot, l.Distances, l.Relations, l.RelationBias,
    ];
}
