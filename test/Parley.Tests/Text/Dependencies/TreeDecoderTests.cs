using CsCheck;
using Parley.Text.Dependencies;
using Xunit;

namespace Parley.Tests.Text.Dependencies;

public sealed class TreeDecoderTests
{
    private static readonly Gen<(int Words, int Seed)> Sentences = Gen.Select(Gen.Int[1, 5], Gen.Int[0, 1_000_000]);

    [Fact]
    public void The_tree_is_the_best_of_all_with_one_root() => Sentences.Sample(s =>
    {
        var (arcs, stride) = Scores(s.Words, s.Seed);
        var heads = new int[s.Words];
        TreeDecoder.Decode(arcs, stride, heads);
        Assert.True(TreeDecoder.IsTree(heads));
        Assert.Equal(Best(arcs, stride, new int[s.Words], 0), Total(arcs, stride, heads), 1e-4f);
    });

    [Fact]
    public void Long_sentences_get_a_tree_too() => Gen.Select(Gen.Int[50, 200], Gen.Int[0, 1_000_000]).Sample((words, seed) =>
    {
        var (arcs, stride) = Scores(words, seed);
        var heads = new int[words];
        TreeDecoder.Decode(arcs, stride, heads);
        return TreeDecoder.IsTree(heads);
    }, iter: 30);

    [Theory]
    [InlineData(true, -1, 0, 1)]
    [InlineData(false, -1, -1, 1)]
    [InlineData(false, -1, 2, 1)]
    [InlineData(false, 1, 0)]
    public void A_tree_has_one_root_and_no_circle(bool isTree, params int[] heads) => Assert.Equal(isTree, TreeDecoder.IsTree(heads));

    private static (float[] Arcs, int Stride) Scores(int words, int seed)
    {
        var random = new Random(seed);
        var stride = words + 1 + random.Next(3);
        return ([.. Enumerable.Range(0, words * stride).Select(_ => (float)random.NextDouble() * 10)], stride);
    }

    private static float Best(float[] arcs, int stride, int[] heads, int word)
    {
        if (word == heads.Length) return TreeDecoder.IsTree(heads) ? Total(arcs, stride, heads) : float.MinValue;
        var best = float.MinValue;
        for (var head = -1; head < heads.Length; head++)
        {
            if (head == word) continue;
            heads[word] = head;
            best = Math.Max(best, Best(arcs, stride, heads, word + 1));
        }
        return best;
    }

    private static float Total(float[] arcs, int stride, int[] heads) => heads.Select((head, w) => arcs[(w * stride) + head + 1]).Sum();
}
