using System.Runtime.Intrinsics;
using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>The loss of a choice among scored classes: minus the logarithm of the softmax of the right one.</summary>
internal static class CrossEntropy
{
    /// <summary>A score that is never chosen.</summary>
    public const float Impossible = -1e9f;

    /// <summary>Writes the gradient of the scores, times <paramref name="weight"/>, and returns the loss.</summary>
    /// <remarks><paramref name="gradient"/> may be the scores themselves.</remarks>
    public static double Gradient(ReadOnlySpan<float> scores, int right, float weight, Span<float> gradient)
    {
        var greatest = scores[0];
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        var rightScore = scores[right] - greatest;
        var sum = Exponentials(scores, greatest, gradient);
        for (var i = 0; i < scores.Length; i++) gradient[i] *= weight / sum;
        gradient[right] -= weight;
        return Math.Log(sum) - rightScore;
    }

    // Sums in order of the classes, so that the width of the machine's vectors does not show.
    private static float Exponentials(ReadOnlySpan<float> scores, float greatest, Span<float> result)
    {
        Span<float> eight = stackalloc float[8];
        var sum = 0f;
        for (var i = 0; i < scores.Length; i += 8)
        {
            var count = Math.Min(8, scores.Length - i);
            scores.Slice(i, count).CopyTo(eight);
            var e = Elementwise.Exp(Vector256.Create<float>(eight) - Vector256.Create(greatest));
            e.CopyTo(eight);
            eight[..count].CopyTo(result[i..]);
            for (var j = 0; j < count; j++) sum += eight[j];
        }
        return sum;
    }
}
