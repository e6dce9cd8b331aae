using Parley.Text.Dependencies;
using Parley.Text.Network;

namespace Parley.Text;

/// <summary>Tags and parses sentences, many at a time. One thread at a time; rented from the <see cref="TextParser"/>.</summary>
internal sealed class Annotator(LanguageModel model)
{
    private readonly Activations _activations = new(model.Weights.Layout.Shape, TextParser.BatchWords);
    private readonly HashSet<WordType> _new = [];
    private ProductMemory _memory = new();
    private float[] _inputs = [];
    private float[] _mixed = [];
    private float[] _products = [];
    private int[] _coarse = [];
    private int[] _fine = [];
    private int[] _heads = [];
    private int[] _relations = [];

    /// <summary>Universal part of speech of each word of the last batch.</summary>
    public ReadOnlySpan<int> Coarse => _coarse;

    /// <summary>Penn tag of each word.</summary>
    public ReadOnlySpan<int> Fine => _fine;

    /// <summary>Head of each word, counted within its sentence; -1 for the root.</summary>
    public ReadOnlySpan<int> Heads => _heads;

    /// <summary>Relation of each word.</summary>
    public ReadOnlySpan<int> Relations => _relations;

    /// <summary>Annotates a batch.</summary>
    /// <param name="words">The words of all sentences, one sentence after another.</param>
    /// <param name="lengths">Words of each sentence; none is empty.</param>
    public void Run(ReadOnlySpan<WordType> words, IReadOnlyList<int> lengths)
    {
        Grow(words.Length);
        _activations.Begin(lengths);
        FillProducts(words);
        SyntaxNetwork.Run(model.Weights, _activations);
        for (var w = 0; w < words.Length; w++) ChooseTags(w);
        for (var s = 0; s < lengths.Count; s++) ChooseTree(s);
    }

    private void Grow(int words)
    {
        if (_coarse.Length >= words) return;
        (_coarse, _fine, _heads, _relations) = (new int[words], new int[words], new int[words], new int[words]);
    }

    private void FillProducts(ReadOnlySpan<WordType> words)
    {
        foreach (var word in words)
            if (word.Product is null) _new.Add(word);
        if (_new.Count > 0) MakeProducts();
        var width = 2 * model.Weights.Layout.Shape.DirectionWidth(0);
        for (var w = 0; w < words.Length; w++) words[w].Product!.CopyTo(_activations.Products[0].AsSpan(w * width, width));
    }

    private void MakeProducts()
    {
        var shape = model.Weights.Layout.Shape;
        var width = 2 * shape.DirectionWidth(0);
        Activations.Grow(ref _inputs, _new.Count * shape.Input);
        Activations.Grow(ref _mixed, _new.Count * shape.Mixed);
        Activations.Grow(ref _products, _new.Count * width);
        var input = 0;
        foreach (var word in _new) model.Embeddings.Read(model.Features.Of(word.Form), _inputs.AsSpan(input++ * shape.Input, shape.Input));
        SyntaxNetwork.ReadWords(model.Weights, _inputs, _new.Count, _mixed, _products);
        var product = 0;
        foreach (var word in _new) word.Product = Keep(_products.AsSpan(product++ * width, width));
        _new.Clear();
    }

    private WordProduct Keep(ReadOnlySpan<float> product)
    {
        if (_memory.Keep(product) is { } kept) return kept;
        _memory = new();
        return _memory.Keep(product)!;
    }

    // The best pair of tags that occur together.
    private void ChooseTags(int word)
    {
        var shape = model.Weights.Layout.Shape;
        var scores = _activations.Tags.AsSpan(word * shape.Tags, shape.Coarse + shape.Fine);
        var coarse = scores[..shape.Coarse];
        var fine = scores[shape.Coarse..];
        var best = float.MinValue;
        var greatest = coarse[Elementwise.IndexOfMax(coarse)];
        for (var f = 0; f < fine.Length; f++)
        {
            // No part of speech lifts this tag above the best.
            if (greatest + fine[f] <= best) continue;
            foreach (var c in model.Tags.AllowedCoarse[f])
                if (coarse[c] + fine[f] > best) (best, _coarse[word], _fine[word]) = (coarse[c] + fine[f], c, f);
        }
    }

    private void ChooseTree(int sentence)
    {
        var a = _activations;
        int first = a.Starts[sentence], words = a.Starts[sentence + 1] - first, width = model.Weights.Layout.Shape.RelationScores;
        var heads = _heads.AsSpan(first, words);
        var stride = SyntaxNetwork.ScoreArcs(model.Weights, a, sentence);
        TreeDecoder.Decode(a.Arcs, stride, heads);
        SyntaxNetwork.ScoreRelations(model.Weights, a, sentence, heads);
        for (var w = 0; w < words; w++)
            _relations[first + w] = heads[w] < 0 ? model.Tags.Root : ChooseRelation(a.Relations.AsSpan(w * width, model.Tags.Relations.Length));
    }

    private int ChooseRelation(Span<float> scores)
    {
        scores[model.Tags.Root] = float.MinValue;
        return Elementwise.IndexOfMax(scores);
    }
}
