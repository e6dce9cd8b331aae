using System.Diagnostics;
using Parley.Text.Conllu;
using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>Makes a language model from treebanks: the same bytes for the same input and options.</summary>
public static class ModelTrainer
{
    /// <summary>Trains on files, writes the model, and measures it as it goes: all that <c>parley train</c> does.</summary>
    /// <param name="treebanks">CoNLL-U files to learn from.</param>
    /// <param name="dev">A CoNLL-U file to measure on; null for none.</param>
    /// <param name="rulesFolder">Folder of the language's lists.</param>
    /// <param name="output">Where the model goes.</param>
    /// <param name="options">How.</param>
    /// <param name="report">Told a line after every epoch and at the end.</param>
    /// <exception cref="FormatException">A file is not CoNLL-U; the message names it and the line.</exception>
    public static void TrainFiles(IReadOnlyList<string> treebanks, string? dev, string rulesFolder, string output, TrainingOptions options, Action<string> report)
    {
        var rules = LanguageRules.Load(rulesFolder);
        var gold = dev is null ? null : ConlluReader.ReadFile(dev);
        var treebank = treebanks.SelectMany(ConlluReader.ReadFile).ToArray();
        var provenance = $"{string.Join(", ", treebanks.Select(Path.GetFileName))}: {treebank.Length} sentences, {treebank.Sum(s => s.Words.Count)} words. {options.Licence}";
        var model = Train(treebank, provenance, rules, options, p => report(p.Line(gold, rules)));
        model.Save(output);
        if (gold is null) return;
        report($"{ParseScore.Measure(gold, new(model, rules))}");
        if (gold.All(s => s.Text is not null)) report($"{SegmentationScore.Measure(gold, new(model, rules))}");
    }

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
