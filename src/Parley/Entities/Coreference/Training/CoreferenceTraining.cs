using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities.Coreference.Training;

/// <summary>Trains the ranking of antecedents on treebanks whose last column has entities, as GUM's has.</summary>
public static class CoreferenceTraining
{
    /// <summary>Reads the treebanks, trains, and writes the table of weights. The same input gives the same bytes.</summary>
    /// <param name="treebanks">CoNLL-U files.</param>
    /// <param name="parser">Reads the given words anew: the weights are to fit what it makes of them.</param>
    /// <param name="lexicon">Finds the parties among the noun phrases.</param>
    /// <param name="output">Gets the table.</param>
    /// <param name="told">Called after each epoch with its number, how many there are, and the mean loss of a decision.</param>
    /// <returns>How many documents were learned from.</returns>
    /// <exception cref="FormatException">A file is no CoNLL-U, or its entities' brackets do not match; the message names it.</exception>
    public static int Run(IEnumerable<string> treebanks, TextParser parser, Lexicon lexicon, TextWriter output, Action<int, int, double>? told = null)
    {
        var files = treebanks.ToList();
        var options = new CoreferenceTrainingOptions();
        var documents = files.SelectMany(f => GoldDocument.Read(f, parser)).ToList();
        var trainer = new CoreferenceTrainer(options);
        var weights = trainer.Train(documents, new EntityResolver(lexicon), (epoch, loss) => told?.Invoke(epoch, options.Epochs, loss));
        trainer.Write(weights, output, $"Trained on {string.Join(", ", files.Select(Path.GetFileName))}.");
        return documents.Count(d => d.Mentions.Count > 0);
    }
}
