namespace Parley.Text.Network;

/// <summary>The forward steps of the network, each over a whole batch or over one sentence of it.</summary>
/// <remarks>
/// Layers of simple recurrent units in both directions; tags from the layer below the last; arcs by a biaffine product of
/// dependent and head (Dozat and Manning 2017, "Deep Biaffine Attention for Neural Dependency Parsing"); relations from the sum of
/// a vector of the dependent and one of the head.
/// </remarks>
internal static class SyntaxNetwork
{
    /// <summary>Runs every layer and the parts that need no decision: afterwards tags and arcs can be read.</summary>
    public static void Run(NetworkWeights weights, Activations a)
    {
        for (var layer = 0; layer < weights.Layout.Shape.Layers; layer++)
        {
            if (layer > 0) Multiply(weights, a, layer);
            Recur(weights, a, layer);
        }
        ScoreTags(weights, a);
        MakeTop(weights, a);
        MakeMiddle(weights, a);
    }

    /// <summary>Makes the first layer's product from words' embeddings. It depends on nothing but the word.</summary>
    /// <param name="weights">Weights.</param>
    /// <param name="inputs">Embeddings, a row of <see cref="NetworkShape.Input"/> a word.</param>
    /// <param name="words">Words.</param>
    /// <param name="mixed">Receives the mixtures.</param>
    /// <param name="products">Receives the products.</param>
    public static void ReadWords(NetworkWeights weights, float[] inputs, int words, float[] mixed, float[] products)
    {
        var shape = weights.Layout.Shape;
        MatrixProduct.Multiply(inputs, words, shape.Input, 1, weights.Mix, mixed, shape.Mixed);
        Elementwise.Bias(mixed.AsSpan(0, words * shape.Mixed), weights.Of(weights.Layout.MixBias));
        Elementwise.Rectify(mixed.AsSpan(0, words * shape.Mixed), shape.Mixed, shape.Mixed);
        MatrixProduct.Multiply(mixed, words, shape.Mixed, 1, weights.Products[0], products, 2 * shape.DirectionWidth(0));
    }

    /// <summary>Makes the product of the input of a layer above the first with its weights.</summary>
    public static void Multiply(NetworkWeights weights, Activations a, int layer)
    {
        var shape = weights.Layout.Shape;
        MatrixProduct.Multiply(a.Outputs[layer - 1], a.Words, shape.Output, 1, weights.Products[layer], a.Products[layer], 2 * shape.DirectionWidth(layer));
    }

    /// <summary>Runs a layer's recurrence over every sentence in both directions.</summary>
    public static unsafe void Recur(NetworkWeights weights, Activations a, int layer)
    {
        var shape = weights.Layout.Shape;
        fixed (float* gates = weights.Of(weights.Layout.Gates[layer]))
        fixed (float* products = a.Products[layer], states = a.States[layer], outputs = a.Outputs[layer])
        fixed (float* below = layer == 0 ? a.Products[0] : a.Outputs[layer - 1])
            for (var s = 0; s + 1 < a.Starts.Count; s++)
                for (var direction = 0; direction < 2; direction++)
                {
                    var pass = PassOf(shape, layer, direction, a.Starts[s], products, below, states, outputs);
                    RecurrentLayer.Run(pass, gates + (direction * 4 * shape.Hidden), a.Starts[s + 1] - a.Starts[s], shape.Hidden, direction == 1);
                }
    }

    /// <summary>Where one sentence and direction of a layer stand.</summary>
    public static unsafe RecurrentPass PassOf(NetworkShape shape, int layer, int direction, int firstWord,
        float* products, float* below, float* states, float* outputs)
    {
        int width = shape.DirectionWidth(layer), stride = 2 * width, output = (firstWord * shape.Output) + (direction * shape.Hidden);
        var input = products + (firstWord * stride) + (direction * width);
        return layer == 0
            ? new(input, stride, input + (3 * shape.Hidden), stride, states + output, outputs + output, shape.Output)
            : new(input, stride, below + output, shape.Output, states + output, outputs + output, shape.Output);
    }

    /// <summary>Scores the tags.</summary>
    public static void ScoreTags(NetworkWeights weights, Activations a)
    {
        var shape = weights.Layout.Shape;
        MatrixProduct.Multiply(a.Outputs[shape.TagLayer], a.Words, shape.Output, 1, weights.Tags, a.Tags, shape.Tags);
        Elementwise.Bias(a.Tags.AsSpan(0, a.Words * shape.Tags), weights.Of(weights.Layout.TagBias));
    }

    /// <summary>Makes the four vectors that arcs and relations are scored from.</summary>
    public static void MakeTop(NetworkWeights weights, Activations a)
    {
        var shape = weights.Layout.Shape;
        MatrixProduct.Multiply(a.Outputs[shape.Layers - 1], a.Words, shape.Output, 1, weights.Top, a.Top, shape.Top);
        var rows = a.Top.AsSpan(0, a.Words * shape.Top);
        Elementwise.Bias(rows, weights.Of(weights.Layout.TopBias));
        Elementwise.Rectify(rows, shape.Top, 2 * shape.Arc);
    }

    /// <summary>Brings the dependents into the heads' space.</summary>
    public static void MakeMiddle(NetworkWeights weights, Activations a)
    {
        var shape = weights.Layout.Shape;
        MatrixProduct.Multiply(a.Top, a.Words, shape.Top, 1, weights.Bilinear, a.Middle, shape.Arc);
        Elementwise.Bias(a.Middle.AsSpan(0, a.Words * shape.Arc), weights.Of(weights.Layout.BilinearBias));
    }

    /// <summary>Scores every arc of one sentence.</summary>
    /// <returns>Floats between rows of <see cref="Activations.Arcs"/>.</returns>
    public static int ScoreArcs(NetworkWeights weights, Activations a, int sentence)
    {
        var shape = weights.Layout.Shape;
        int first = a.Starts[sentence], words = a.Starts[sentence + 1] - first, stride = PackedMatrix.Pad(words + 1);
        weights.Of(weights.Layout.ArcRoot).CopyTo(a.Heads);
        for (var w = 0; w < words; w++)
            a.Top.AsSpan(((first + w) * shape.Top) + shape.Arc, shape.Arc).CopyTo(a.Heads.AsSpan((w + 1) * shape.Arc));
        a.PackedHeads.Pack(a.Heads, shape.Arc, words + 1, 1, shape.Arc);
        MatrixProduct.Multiply(a.Middle.AsSpan(first * shape.Arc), words, shape.Arc, 1, a.PackedHeads, a.Arcs, stride);
        AddDistances(a, words, stride, weights.Of(weights.Layout.Distances));
        return stride;
    }

    /// <summary>Scores the relations of one sentence whose heads (-1 the root) are known.</summary>
    public static void ScoreRelations(NetworkWeights weights, Activations a, int sentence, ReadOnlySpan<int> heads)
    {
        var shape = weights.Layout.Shape;
        var first = a.Starts[sentence];
        for (var w = 0; w < heads.Length; w++)
        {
            var pair = a.Pairs.AsSpan(w * shape.Label, shape.Label);
            a.Top.AsSpan(((first + w) * shape.Top) + (2 * shape.Arc), shape.Label).CopyTo(pair);
            Elementwise.Add(pair, heads[w] < 0
                ? weights.Of(weights.Layout.LabelRoot)
                : a.Top.AsSpan(((first + heads[w]) * shape.Top) + (2 * shape.Arc) + shape.Label, shape.Label));
        }
        Elementwise.Rectify(a.Pairs.AsSpan(0, heads.Length * shape.Label), shape.Label, shape.Label);
        MatrixProduct.Multiply(a.Pairs, heads.Length, shape.Label, 1, weights.Relations, a.Relations, shape.RelationScores);
        Elementwise.Bias(a.Relations.AsSpan(0, heads.Length * shape.RelationScores), weights.Of(weights.Layout.RelationBias));
    }

    // What a distance is worth stands once for all rows; each row adds the stretch of it that begins with its own distance to the first word.
    private static void AddDistances(Activations a, int words, int stride, ReadOnlySpan<float> distances)
    {
        var byDistance = a.Distances.AsSpan(0, (2 * words) - 1);
        for (var d = 1; d < words; d++)
        {
            byDistance[words - 1 + d] = distances[ArcDistance.Of(0, d)];
            byDistance[words - 1 - d] = distances[ArcDistance.Of(d, 0)];
        }
        byDistance[words - 1] = 0;
        for (var dependent = 0; dependent < words; dependent++)
        {
            var row = a.Arcs.AsSpan(dependent * stride, words + 1);
            row[0] += distances[ArcDistance.ToRoot];
            Elementwise.Add(row[1..], byDistance.Slice(words - 1 - dependent, words));
        }
    }
}
