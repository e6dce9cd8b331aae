using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>One part of a batch: runs the network forward with dropout and back, and holds its part of the gradient.</summary>
/// <remarks>Which sentences fall to which shard does not depend on the threads, and shards are summed in order, so that training gives the same bytes every time.</remarks>
internal sealed class TrainingShard
{
    private readonly NetworkWeights _weights;
    private readonly NetworkLayout _layout;
    private readonly NetworkShape _shape;
    private readonly TrainingOptions _options;
    private readonly Activations _activations;
    private readonly PackedMatrix _packed = new();
    private readonly float[][] _outputMasks;
    private readonly float[][] _outputGradients;
    private float[] _inputMask = [];
    private float[] _inputGradient = [];
    private float[] _mixedGradient = [];
    private float[] _topMask = [];
    private float[] _topGradient = [];
    private float[] _middleGradient = [];
    private float[] _tagGradient = [];
    private float[] _headGradient = [];
    private float[] _pairGradient = [];
    private float[] _productGradient = [];
    private readonly List<WordRows> _words = [];

    /// <summary>Shares the weights with the other shards.</summary>
    public TrainingShard(NetworkWeights weights, TrainingOptions options)
    {
        (_weights, _layout, _shape, _options) = (weights, weights.Layout, weights.Layout.Shape, options);
        _activations = new(_shape);
        _outputMasks = [.. Enumerable.Repeat(Array.Empty<float>(), _shape.Layers)];
        _outputGradients = [.. Enumerable.Repeat(Array.Empty<float>(), _shape.Layers)];
        Gradient = new float[_layout.Length];
        Rows = new(_shape.Embedding);
    }

    /// <summary>Gradient of the dense weights.</summary>
    public float[] Gradient { get; }

    /// <summary>Gradient of the embedding rows that occurred.</summary>
    public RowGradient Rows { get; }

    /// <summary>Sum of the losses of the last run.</summary>
    public double Loss { get; private set; }

    /// <summary>Runs forward and back.</summary>
    /// <param name="sentences">The shard's part of the batch.</param>
    /// <param name="embeddings">Embedding rows.</param>
    /// <param name="chance">Dropout.</param>
    /// <param name="scale">What each word's loss is multiplied by: one over the words of the whole batch.</param>
    public void Run(IReadOnlyList<TrainingSentence> sentences, float[] embeddings, Chance chance, float scale)
    {
        Array.Clear(Gradient);
        Rows.Clear();
        Loss = 0;
        _activations.Begin(sentences.Select(s => s.Words.Length));
        Prepare();
        FillInputs(sentences, embeddings, chance);
        Forward(chance);
        TagGradient(sentences, scale);
        for (var s = 0; s < sentences.Count; s++)
        {
            ArcGradient(s, sentences[s].Heads, scale);
            RelationGradient(s, sentences[s], scale);
        }
        MiddleGradient();
        TopGradient();
        for (var layer = _shape.Layers - 1; layer >= 0; layer--) LayerGradient(layer);
        MixGradient();
        ScatterInputs();
    }

    private void Prepare()
    {
        var words = _activations.Words;
        Activations.Grow(ref _activations.Inputs, words * _shape.Input);
        Activations.Grow(ref _inputMask, words * _shape.Input);
        Activations.Grow(ref _inputGradient, words * _shape.Input);
        Activations.Grow(ref _activations.Mixed, words * _shape.Mixed);
        Activations.Grow(ref _mixedGradient, words * _shape.Mixed);
        Activations.Grow(ref _topMask, words * _shape.Top);
        Activations.Grow(ref _topGradient, words * _shape.Top);
        Activations.Grow(ref _middleGradient, words * _shape.Arc);
        Activations.Grow(ref _tagGradient, words * _shape.Tags);
        Activations.Grow(ref _productGradient, words * 2 * _shape.DirectionWidth(0));
        Array.Clear(_topGradient);
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            Activations.Grow(ref _outputMasks[layer], words * _shape.Output);
            Activations.Grow(ref _outputGradients[layer], words * _shape.Output);
            Array.Clear(_outputGradients[layer]);
        }
    }

    private void FillInputs(IReadOnlyList<TrainingSentence> sentences, float[] embeddings, Chance chance)
    {
        _words.Clear();
        foreach (var sentence in sentences)
        {
            var words = chance.Share() < _options.LowerCaseRate ? sentence.LowerWords : sentence.Words;
            for (var w = 0; w < words.Length; w++)
                _words.Add(chance.Share() < sentence.Rare[w] ? words[w] with { Word = 0 } : words[w]);
        }
        for (var w = 0; w < _words.Count; w++)
            RowGradient.Gather(_words[w], embeddings, _activations.Inputs.AsSpan(w * _shape.Input, _shape.Input));
        var inputs = _activations.Inputs.AsSpan(0, _words.Count * _shape.Input);
        chance.Mask(_inputMask.AsSpan(0, inputs.Length), _options.InputDropout);
        Vectors.Multiply(inputs, _inputMask);
    }

    private void Forward(Chance chance)
    {
        var a = _activations;
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            if (layer == 0) SyntaxNetwork.ReadWords(_weights, a.Inputs, a.Words, a.Mixed, a.Products[0]);
            else SyntaxNetwork.Multiply(_weights, a, layer);
            SyntaxNetwork.Recur(_weights, a, layer);
            SentenceMask(_outputMasks[layer], chance);
            Vectors.Multiply(a.Outputs[layer].AsSpan(0, a.Words * _shape.Output), _outputMasks[layer]);
        }
        SyntaxNetwork.ScoreTags(_weights, a);
        SyntaxNetwork.MakeTop(_weights, a);
        var top = a.Top.AsSpan(0, a.Words * _shape.Top);
        chance.Mask(_topMask.AsSpan(0, top.Length), _options.TopDropout);
        Vectors.Multiply(top, _topMask);
        SyntaxNetwork.MakeMiddle(_weights, a);
    }

    // The same elements fall out for every word of a sentence (Gal and Ghahramani 2016).
    private void SentenceMask(float[] mask, Chance chance)
    {
        var starts = _activations.Starts;
        for (var s = 0; s + 1 < starts.Count; s++)
        {
            var first = mask.AsSpan(starts[s] * _shape.Output, _shape.Output);
            chance.Mask(first, _options.HiddenDropout);
            for (var w = starts[s] + 1; w < starts[s + 1]; w++) first.CopyTo(mask.AsSpan(w * _shape.Output));
        }
    }

    private void TagGradient(IReadOnlyList<TrainingSentence> sentences, float scale)
    {
        var a = _activations;
        Array.Clear(_tagGradient);
        for (var s = 0; s < sentences.Count; s++)
            for (var w = 0; w < sentences[s].Words.Length; w++)
            {
                var row = (a.Starts[s] + w) * _shape.Tags;
                Loss += CrossEntropy.Gradient(a.Tags.AsSpan(row, _shape.Coarse), sentences[s].Coarse[w], scale * _options.CoarseWeight, _tagGradient.AsSpan(row));
                Loss += CrossEntropy.Gradient(a.Tags.AsSpan(row + _shape.Coarse, _shape.Fine), sentences[s].Fine[w], scale * _options.FineWeight,
                    _tagGradient.AsSpan(row + _shape.Coarse));
            }
        WeightGradient(a.Outputs[_shape.TagLayer], _shape.Output, a.Words, _tagGradient, _layout.Tags, _layout.TagBias);
        InputGradient(_tagGradient, a.Words, _layout.Tags, _outputGradients[_shape.TagLayer], _shape.Output);
    }

    private void ArcGradient(int sentence, int[] heads, float scale)
    {
        var a = _activations;
        int n = heads.Length, first = a.Starts[sentence], width = _shape.Arc;
        var stride = SyntaxNetwork.ScoreArcs(_weights, a, sentence);
        var distances = _layout.Distances.Of(Gradient);
        for (var w = 0; w < n; w++)
        {
            var row = a.Arcs.AsSpan(w * stride, n + 1);
            row[w + 1] = CrossEntropy.Impossible;
            Loss += CrossEntropy.Gradient(row, heads[w] + 1, scale * _options.ArcWeight, row);
            distances[ArcDistance.ToRoot] += row[0];
            for (var head = 0; head < n; head++) distances[ArcDistance.Of(w, head)] += row[head + 1];
        }
        _packed.Pack(a.Heads, n + 1, width, width, 1);
        MatrixProduct.Multiply(a.Arcs, n, stride, 1, _packed, _middleGradient.AsSpan(first * width), width);
        Activations.Grow(ref _headGradient, (n + 1) * width);
        _packed.Pack(a.Middle.AsSpan(first * width), n, width, width, 1);
        MatrixProduct.Multiply(a.Arcs, n + 1, 1, stride, _packed, _headGradient, width);
        Elementwise.Add(_layout.ArcRoot.Of(Gradient), _headGradient.AsSpan(0, width));
        for (var w = 0; w < n; w++)
            Elementwise.Add(_topGradient.AsSpan(((first + w) * _shape.Top) + width, width), _headGradient.AsSpan((w + 1) * width, width));
    }

    private void RelationGradient(int sentence, TrainingSentence gold, float scale)
    {
        var a = _activations;
        int n = gold.Heads.Length, first = a.Starts[sentence], width = _shape.RelationScores;
        SyntaxNetwork.ScoreRelations(_weights, a, sentence, gold.Heads);
        for (var w = 0; w < n; w++)
        {
            var row = a.Relations.AsSpan(w * width, width);
            Loss += CrossEntropy.Gradient(row[.._shape.Relations], gold.Relations[w], scale * _options.RelationWeight, row);
            row[_shape.Relations..].Clear();
        }
        WeightGradient(a.Pairs, _shape.Label, n, a.Relations, _layout.Relations, _layout.RelationBias);
        Activations.Grow(ref _pairGradient, n * _shape.Label);
        Array.Clear(_pairGradient);
        InputGradient(a.Relations, n, _layout.Relations, _pairGradient, _shape.Label);
        Vectors.RectifierGradient(_pairGradient.AsSpan(0, n * _shape.Label), a.Pairs);
        for (var w = 0; w < n; w++)
        {
            var pair = _pairGradient.AsSpan(w * _shape.Label, _shape.Label);
            Elementwise.Add(_topGradient.AsSpan(((first + w) * _shape.Top) + (2 * _shape.Arc), _shape.Label), pair);
            Elementwise.Add(gold.Heads[w] < 0
                ? _layout.LabelRoot.Of(Gradient)
                : _topGradient.AsSpan(((first + gold.Heads[w]) * _shape.Top) + (2 * _shape.Arc) + _shape.Label, _shape.Label), pair);
        }
    }

    private void MiddleGradient()
    {
        var a = _activations;
        WeightGradient(a.Top, _shape.Top, a.Words, _middleGradient, _layout.Bilinear, _layout.BilinearBias);
        InputGradient(_middleGradient, a.Words, _layout.Bilinear, _topGradient, _shape.Top);
    }

    private void TopGradient()
    {
        var a = _activations;
        var top = _topGradient.AsSpan(0, a.Words * _shape.Top);
        Vectors.Multiply(top, _topMask);
        for (var w = 0; w < a.Words; w++)
            Vectors.RectifierGradient(top.Slice(w * _shape.Top, 2 * _shape.Arc), a.Top.AsSpan(w * _shape.Top));
        WeightGradient(a.Outputs[_shape.Layers - 1], _shape.Output, a.Words, _topGradient, _layout.Top, _layout.TopBias);
        InputGradient(_topGradient, a.Words, _layout.Top, _outputGradients[_shape.Layers - 1], _shape.Output);
    }

    private void LayerGradient(int layer)
    {
        var a = _activations;
        Vectors.Multiply(_outputGradients[layer].AsSpan(0, a.Words * _shape.Output), _outputMasks[layer]);
        Array.Clear(_productGradient);
        RecurGradient(layer);
        var (input, below) = layer == 0 ? (a.Mixed, _mixedGradient) : (a.Outputs[layer - 1], _outputGradients[layer - 1]);
        var width = _shape.LayerInput(layer);
        WeightGradient(input, width, a.Words, _productGradient, _layout.Products[layer], null);
        if (layer == 0) Array.Clear(_mixedGradient);
        InputGradient(_productGradient, a.Words, _layout.Products[layer], below, width);
    }

    private void MixGradient()
    {
        var a = _activations;
        Vectors.RectifierGradient(_mixedGradient.AsSpan(0, a.Words * _shape.Mixed), a.Mixed);
        WeightGradient(a.Inputs, _shape.Input, a.Words, _mixedGradient, _layout.Mix, _layout.MixBias);
        Array.Clear(_inputGradient);
        InputGradient(_mixedGradient, a.Words, _layout.Mix, _inputGradient, _shape.Input);
    }

    private unsafe void RecurGradient(int layer)
    {
        var a = _activations;
        int width = _shape.DirectionWidth(layer), stride = 2 * width;
        fixed (float* gates = _weights.Of(_layout.Gates[layer]), gateGradient = _layout.Gates[layer].Of(Gradient))
        fixed (float* products = a.Products[layer], states = a.States[layer], outputs = a.Outputs[layer], gradients = _outputGradients[layer])
        fixed (float* belowOutputs = layer == 0 ? a.Products[0] : a.Outputs[layer - 1], belowGradients = layer == 0 ? _productGradient : _outputGradients[layer - 1])
        fixed (float* productGradient = _productGradient)
            for (var s = 0; s + 1 < a.Starts.Count; s++)
                for (var d = 0; d < 2; d++)
                {
                    var output = (a.Starts[s] * _shape.Output) + (d * _shape.Hidden);
                    var input = productGradient + (a.Starts[s] * stride) + (d * width);
                    var back = layer == 0
                        ? new RecurrentReturn(gradients + output, input, stride, input + (3 * _shape.Hidden), stride)
                        : new RecurrentReturn(gradients + output, input, stride, belowGradients + output, _shape.Output);
                    var pass = SyntaxNetwork.PassOf(_shape, layer, d, a.Starts[s], products, belowOutputs, states, outputs);
                    var gate = d * 4 * _shape.Hidden;
                    RecurrentGradient.Run(pass, back, gates + gate, gateGradient + gate, a.Starts[s + 1] - a.Starts[s], _shape.Hidden, d == 1);
                }
    }

    private void ScatterInputs()
    {
        Vectors.Multiply(_inputGradient.AsSpan(0, _activations.Words * _shape.Input), _inputMask);
        for (var w = 0; w < _words.Count; w++)
            Rows.Scatter(_words[w], _inputGradient.AsSpan(w * _shape.Input, _shape.Input));
    }

    // Adds inputᵀ · gradient to the gradient of a matrix, and the column sums to that of its bias.
    private void WeightGradient(float[] input, int inputStride, int words, float[] gradient, WeightSlice matrix, WeightSlice? bias)
    {
        _packed.Pack(gradient, words, matrix.Columns, matrix.Columns, 1);
        MatrixProduct.Multiply(input, matrix.Rows, 1, inputStride, _packed, matrix.Of(Gradient), matrix.Columns, add: true);
        if (bias is { } b)
            for (var w = 0; w < words; w++) Elementwise.Add(b.Of(Gradient), gradient.AsSpan(w * b.Length, b.Length));
    }

    // Adds gradient · matrixᵀ to the gradient of what the matrix was applied to.
    private void InputGradient(float[] gradient, int words, WeightSlice matrix, float[] below, int belowStride)
    {
        _packed.Pack(_weights.Of(matrix), matrix.Columns, matrix.Rows, 1, matrix.Columns);
        MatrixProduct.Multiply(gradient, words, matrix.Columns, 1, _packed, below, belowStride, add: true);
    }
}
