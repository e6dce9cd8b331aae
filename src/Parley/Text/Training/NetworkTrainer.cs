using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>Trains the network: batches in random order, each in two shards at a time, Adam, a learning rate that falls to nothing.</summary>
internal sealed class NetworkTrainer
{
    private const int Shards = 2;
    private readonly TrainingOptions _options;
    private readonly NetworkWeights _weights;
    private readonly float[] _embeddings;
    private readonly Adam _dense;
    private readonly Adam _sparse;
    private readonly TrainingShard[] _shards;
    private readonly TrainingSentence[] _sentences;
    private int _steps;

    /// <summary>Starts from random weights.</summary>
    public NetworkTrainer(TreebankIndex index, TrainingOptions options)
    {
        _options = options;
        _sentences = index.Sentences;
        var shape = new NetworkShape(options.Embedding, options.Mixed, options.Hidden, options.Layers, options.Arc, options.Label,
            TagSet.CoarseCount, index.Tags.Fine.Length, index.Tags.Relations.Length);
        var chance = new Chance((ulong)options.Seed);
        _weights = InitialWeights.Dense(new(shape), chance);
        _embeddings = InitialWeights.Embeddings(index.Features.Rows, options.Embedding, chance);
        _dense = new(_weights.Flat.Length);
        _sparse = new(_embeddings.Length);
        _shards = [.. Enumerable.Range(0, Shards).Select(_ => new TrainingShard(_weights, options))];
    }

    /// <summary>The dense weights.</summary>
    public NetworkWeights Weights => _weights;

    /// <summary>The embedding rows.</summary>
    public float[] Embeddings => _embeddings;

    /// <summary>Reads every sentence once.</summary>
    /// <returns>Mean loss of a word.</returns>
    public double Epoch(int epoch)
    {
        var chance = new Chance(((ulong)_options.Seed << 32) + (ulong)epoch + 1);
        var order = _sentences.ToArray();
        chance.Shuffle(order);
        var batches = Batches(order).ToArray();
        double loss = 0;
        for (var b = 0; b < batches.Length; b++)
        {
            var done = (epoch + ((double)b / batches.Length)) / _options.Epochs;
            loss += Step(batches[b], done, chance);
        }
        return loss / order.Sum(s => s.Words.Length);
    }

    private IEnumerable<List<TrainingSentence>> Batches(TrainingSentence[] order)
    {
        var batch = new List<TrainingSentence>();
        var words = 0;
        foreach (var sentence in order)
        {
            batch.Add(sentence);
            words += sentence.Words.Length;
            if (words < _options.BatchWords) continue;
            yield return batch;
            (batch, words) = ([], 0);
        }
        if (batch.Count > 0) yield return batch;
    }

    private double Step(List<TrainingSentence> batch, double done, Chance chance)
    {
        var words = batch.Sum(s => s.Words.Length);
        var parts = Divide(batch, words);
        var seeds = Array.ConvertAll(parts, _ => chance.Next());
        Parallel.For(0, Shards, s => _shards[s].Run(parts[s], _embeddings, new(seeds[s]), 1f / words));
        for (var s = 1; s < Shards; s++)
        {
            Elementwise.Add(_shards[0].Gradient, _shards[s].Gradient);
            _shards[0].Rows.Add(_shards[s].Rows);
        }
        Update(Rate(done));
        return _shards.Sum(s => s.Loss);
    }

    private static List<TrainingSentence>[] Divide(List<TrainingSentence> batch, int words)
    {
        var (first, second, taken) = (new List<TrainingSentence>(), new List<TrainingSentence>(), 0);
        foreach (var sentence in batch)
        {
            (taken * 2 < words ? first : second).Add(sentence);
            taken += sentence.Words.Length;
        }
        return [first, second];
    }

    private float Rate(double done)
    {
        const double WarmUp = 0.02;
        return _options.LearningRate * (float)Math.Min(done / WarmUp, (1 - done) / (1 - WarmUp));
    }

    private void Update(float rate)
    {
        var (gradient, rows) = (_shards[0].Gradient, _shards[0].Rows);
        _steps++;
        // The means start from zero; the first steps make up for it.
        var corrected = (float)(rate * Math.Sqrt(1 - Math.Pow(0.95, _steps)) / (1 - Math.Pow(0.9, _steps)));
        var norm = Vectors.Norm(gradient);
        var scale = norm > _options.GradientLimit ? _options.GradientLimit / norm : 1;
        Parallel.Invoke(
            () => _dense.Step(_weights.Flat, 0, gradient, corrected, scale, _options.WeightDecay),
            () =>
            {
                for (var slot = 0; slot < rows.Rows.Count; slot++)
                    _sparse.Step(_embeddings, rows.Rows[slot] * _options.Embedding, rows.Of(slot), corrected, scale, 0);
            });
        _weights.Pack();
    }
}
