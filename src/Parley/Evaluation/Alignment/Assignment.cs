namespace Parley.Evaluation.Alignment;

/// <summary>The best one-to-one assignment: the Hungarian method with potentials (Kuhn 1955; Munkres 1957), cubic in the larger side.</summary>
internal static class Assignment
{
    /// <summary>For every row the column that it is given, or -1.</summary>
    /// <param name="weights">What a pair is worth, rows by columns; a pair that is worth nothing is not made.</param>
    public static int[] Best(double[,] weights)
    {
        var (rows, columns) = (weights.GetLength(0), weights.GetLength(1));
        var size = Math.Max(rows, columns);
        var rowOf = new int[size + 1];
        var potentials = (Row: new double[size + 1], Column: new double[size + 1]);
        for (var row = 1; row <= size; row++) Place(row, size, (i, j) => i <= rows && j <= columns ? -weights[i - 1, j - 1] : 0, rowOf, potentials);
        var columnOf = new int[rows];
        Array.Fill(columnOf, -1);
        for (var column = 1; column <= columns; column++)
            if (rowOf[column] is var row and > 0 && row <= rows && weights[row - 1, column - 1] > 0) columnOf[row - 1] = column - 1;
        return columnOf;
    }

    // Finds the cheapest path by which one more row gets a column, and moves the rows on it. Column 0 stands for "not placed yet".
    private static void Place(int row, int size, Func<int, int, double> cost, int[] rowOf, (double[] Row, double[] Column) potentials)
    {
        var least = new double[size + 1];
        Array.Fill(least, double.PositiveInfinity);
        var from = new int[size + 1];
        var visited = new bool[size + 1];
        rowOf[0] = row;
        var column = 0;
        do
        {
            visited[column] = true;
            var (current, next, step) = (rowOf[column], 0, double.PositiveInfinity);
            for (var j = 1; j <= size; j++)
            {
                if (visited[j]) continue;
                var reduced = cost(current, j) - potentials.Row[current] - potentials.Column[j];
                if (reduced < least[j]) (least[j], from[j]) = (reduced, column);
                if (least[j] < step) (step, next) = (least[j], j);
            }

            for (var j = 0; j <= size; j++)
            {
                if (!visited[j])
                {
                    least[j] -= step;
                    continue;
                }

                potentials.Row[rowOf[j]] += step;
                potentials.Column[j] -= step;
            }

            column = next;
        }
        while (rowOf[column] != 0);

        for (; column != 0; column = from[column]) rowOf[column] = rowOf[from[column]];
    }
}
