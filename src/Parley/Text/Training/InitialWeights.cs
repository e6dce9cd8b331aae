using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>The random weights that training starts from.</summary>
internal static class InitialWeights
{
    /// <summary>Matrices with deviation 1/√inputs; biases and gate weights zero, but for forget gates, which start open.</summary>
    public static NetworkWeights Dense(NetworkLayout layout, Chance chance)
    {
        var flat = new float[layout.Length];
        Fill(layout.Mix, 1.2f);
        foreach (var product in layout.Products) Fill(product, 1.2f);
        foreach (var gates in layout.Gates)
            for (var direction = 0; direction < 2; direction++)
                gates.Of(flat).Slice((direction * gates.Columns) + (gates.Columns / 2), gates.Columns / 4).Fill(0.5f);
        Fill(layout.Tags, 0.5f);
        Fill(layout.Top, 1);
        Fill(layout.Bilinear, 0.5f);
        Fill(layout.Relations, 1);
        return new(layout, flat);

        void Fill(WeightSlice slice, float gain)
        {
            var deviation = gain / MathF.Sqrt(slice.Rows);
            foreach (ref var weight in slice.Of(flat)) weight = chance.Normal() * deviation;
        }
    }

    /// <summary>Rows with deviation 0.3; the unknown word's row is zero.</summary>
    public static float[] Embeddings(int rows, int width, Chance chance)
    {
        var table = new float[rows * width];
        for (var i = width; i < table.Length; i++) table[i] = chance.Normal() * 0.3f;
        return table;
    }
}
