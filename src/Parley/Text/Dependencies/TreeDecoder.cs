using Parley.Text.Network;

namespace Parley.Text.Dependencies;

/// <summary>Chooses the tree from the scores of arcs: the best head of every word, and where those make no tree with one root, the best tree.</summary>
/// <remarks>Chu and Liu 1965, Edmonds 1967; one root is enforced by making every root arc dearer than any difference of scores.</remarks>
internal static class TreeDecoder
{
    private const float Forbidden = -1e30f;

    /// <summary>Finds the heads of one sentence.</summary>
    /// <param name="arcs">Scores, a row a word: column 0 the root, column j + 1 word j.</param>
    /// <param name="stride">Floats between rows.</param>
    /// <param name="heads">Receives the index of each word's head; -1 for the one root.</param>
    public static void Decode(ReadOnlySpan<float> arcs, int stride, Span<int> heads)
    {
        for (var w = 0; w < heads.Length; w++)
        {
            var row = arcs.Slice(w * stride, heads.Length + 1);
            var best = Elementwise.IndexOfMax(row[..(w + 1)]);
            if (w < heads.Length - 1)
            {
                var right = Elementwise.IndexOfMax(row[(w + 2)..]) + w + 2;
                if (row[right] > row[best]) best = right;
            }
            heads[w] = best - 1;
        }
        if (!IsTree(heads)) DecodeTree(arcs, stride, heads);
    }

    /// <summary>Whether exactly one word has the head -1 and every word leads to it.</summary>
    public static bool IsTree(ReadOnlySpan<int> heads)
    {
        Span<int> seen = heads.Length <= 256 ? stackalloc int[heads.Length] : new int[heads.Length];
        var roots = 0;
        for (var start = 0; start < heads.Length; start++)
        {
            if (heads[start] < 0) roots++;
            var w = start;
            for (; w >= 0 && seen[w] == 0; w = heads[w]) seen[w] = start + 1;
            if (w >= 0 && seen[w] == start + 1) return false;
        }
        return roots == 1;
    }

    // Mostly the best tree has one root of itself; making root arcs dearer breaks up nearly every arc that was chosen.
    private static void DecodeTree(ReadOnlySpan<float> arcs, int stride, Span<int> heads)
    {
        if (heads.Count(-1) <= 1)
        {
            Solve(arcs, stride, heads, 0);
            if (heads.Count(-1) == 1) return;
        }

        var (least, most) = Range(arcs, stride, heads.Length);
        Solve(arcs, stride, heads, ((most - least) * (heads.Length + 1)) + 1);
    }

    private static void Solve(ReadOnlySpan<float> arcs, int stride, Span<int> heads, float dearer)
    {
        var n = heads.Length + 1;
        var scores = GC.AllocateUninitializedArray<float>(n * n);
        Array.Fill(scores, Forbidden);
        for (var w = 1; w < n; w++)
            for (var head = 0; head < n; head++)
                if (head != w) scores[(w * n) + head] = arcs[((w - 1) * stride) + head] - (head == 0 ? dearer : 0);
        var tree = new MaximumSpanningTree(scores, n).Solve();
        for (var w = 0; w < heads.Length; w++) heads[w] = tree[w + 1] - 1;
    }

    private static (float Least, float Most) Range(ReadOnlySpan<float> arcs, int stride, int words)
    {
        var (least, most) = (float.MaxValue, float.MinValue);
        for (var w = 0; w < words; w++)
            foreach (var score in arcs.Slice(w * stride, words + 1))
                (least, most) = (Math.Min(least, score), Math.Max(most, score));
        return (least, most);
    }
}
