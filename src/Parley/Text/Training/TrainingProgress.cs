using Parley.Text.Conllu;

namespace Parley.Text.Training;

/// <summary>How far training is.</summary>
/// <param name="Epoch">Epochs done.</param>
/// <param name="Epochs">Epochs in all.</param>
/// <param name="Loss">Mean loss of a word in the last epoch.</param>
/// <param name="Elapsed">Time since the beginning.</param>
/// <param name="Model">Makes the model as it is now, to measure it.</param>
public sealed record TrainingProgress(int Epoch, int Epochs, double Loss, TimeSpan Elapsed, Func<LanguageModel> Model)
{
    private const int MeasureEvery = 5;

    /// <summary>The progress in a line, every few epochs with the scores on <paramref name="gold"/>.</summary>
    internal string Line(IReadOnlyList<ConlluSentence>? gold, LanguageRules rules)
    {
        var scores = gold is not null && Epoch % MeasureEvery == 0 && Epoch < Epochs ? $", {ParseScore.Measure(gold, new(Model(), rules))}" : "";
        return $"epoch {Epoch} of {Epochs}, {Elapsed:hh\\:mm\\:ss}, loss {Loss:F4}{scores}";
    }
}
