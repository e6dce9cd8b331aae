using System.Diagnostics;
using Parley.Text.Conllu;
using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>Makes a language model from treebanks: the same bytes for the same input and options.</summary>
public static class ModelTrainer
{
    /// <summary>Trains on <paramref name="treebank"/>.</summary>
    /// <param name="treebank">Sentences to learn from, with tags, lemmas and trees.</param>
    /// <param name="provenance">What they are and under which licence; stands in the model file.</param>
    /// <param name="rules">The lists of the language.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told after every epoch; may be null.</param>
    public static LanguageModel Train(IReadOnlyList<ConlluSentence> treebank, string provenance, LanguageRules rules, TrainingOptions options,
        Action<TrainingProgress>? progress = null)
    {
        if (treebank.Count == 0) throw new ArgumentException("There is nothing to train on.", nameof(treebank));
        var clock = Stopwatch.StartNew();
        var index = new TreebankIndex(treebank, options);
        var lemmas = new LemmaLearner(index.Tags.Fine);
        foreach (var sentence in treebank) lemmas.Add(sentence);
        var lemmaTable = lemmas.Learn();
        var boundaries = BoundaryTrainer.Train(treebank, rules, options);
        var trainer = new NetworkTrainer(index, options);
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            var loss = trainer.Epoch(epoch);
            progress?.Invoke(new(epoch + 1, options.Epochs, loss, clock.Elapsed, Finish));
        }
        return Finish();

        LanguageModel Finish() => new(provenance, index.Tags, index.Features, EmbeddingTable.Round(trainer.Embeddings, options.Embedding),
            new(trainer.Weights.Layout, Array.ConvertAll(trainer.Weights.Flat, w => (float)(Half)w)), lemmaTable, boundaries);
    }
}

/// <summary>How far training is.</summary>
/// <param name="Epoch">Epochs done.</param>
/// <param name="Epochs">Epochs in all.</param>
/// <param name="Loss">Mean loss of a word in the last epoch.</param>
/// <param name="Elapsed">Time since the beginning.</param>
/// <param name="Model">Makes the model as it is now, to measure it.</param>
public sealed record TrainingProgress(int Epoch, int Epochs, double Loss, TimeSpan Elapsed, Func<LanguageModel> Model);
