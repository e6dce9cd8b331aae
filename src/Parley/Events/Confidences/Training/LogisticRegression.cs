namespace Parley.Events.Confidences.Training;

/// <summary>Logistic regression with a ridge, by Newton's method (iteratively reweighted least squares). Same input, same weights.</summary>
internal static class LogisticRegression
{
    private const int Steps = 12;

    /// <summary>The weights under which what is right is likeliest.</summary>
    /// <param name="examples">Values, whether right, and how much each counts.</param>
    /// <param name="count">How many values each example has.</param>
    /// <param name="ridge">For each value, half of what the square of its weight costs.</param>
    public static double[] Fit(IReadOnlyList<(double[] Values, bool IsRight, double Counts)> examples, int count, double[] ridge)
    {
        var weights = new double[count];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curvature) = (new double[count], new double[count, count]);
            for (var i = 0; i < count; i++)
            {
                gradient[i] = -ridge[i] * weights[i];
                curvature[i, i] = ridge[i];
            }

            foreach (var (values, isRight, counts) in examples)
                Add(values, ConfidenceModel.Logistic(ConfidenceModel.Sum(values, weights)), isRight, counts, gradient, curvature);
            var change = Solve(curvature, gradient);
            for (var i = 0; i < count; i++) weights[i] += change[i];
        }

        return weights;
    }

    private static void Add(double[] values, double probability, bool isRight, double counts, double[] gradient, double[,] curvature)
    {
        var (error, spread) = (counts * ((isRight ? 1 : 0) - probability), counts * probability * (1 - probability));
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == 0) continue;
            gradient[i] += error * values[i];
            for (var j = 0; j <= i; j++) curvature[i, j] += spread * values[i] * values[j];
        }
    }

    // Cholesky's decomposition, in place; only the lower half of the matrix is read. The ridge keeps it positive definite.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var count = right.Length;
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = matrix[i, j];
                for (var k = 0; k < j; k++) sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(sum) : sum / matrix[j, j];
            }
        }

        var solved = (double[])right.Clone();
        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < i; k++) solved[i] -= matrix[i, k] * solved[k];
            solved[i] /= matrix[i, i];
        }

        for (var i = count - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < count; k++) solved[i] -= matrix[k, i] * solved[k];
            solved[i] /= matrix[i, i];
        }

        return solved;
    }
}
