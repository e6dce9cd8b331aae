using Parley.Evaluation.Alignment;

namespace Parley.Evaluation.Measures;

/// <summary>Precision, recall and F1 by class.</summary>
public sealed class ClassScores
{
    internal ClassScores(IReadOnlyList<Judgement> judgements)
    {
        Confusion = new Confusion(judgements.Select(j => (j.Gold?.Class.Name ?? Confusion.None, j.Coded?.Class.Name ?? Confusion.None)), ClassLabel.All.Select(l => l.Name));
        ByClass = [.. Confusion.Labels.Select(l => (l, Confusion.ScoreOf(l)))];
    }

    /// <summary>How often one class was coded as another.</summary>
    public Confusion Confusion { get; }

    /// <summary>The scores, in PLOVER's order of classes.</summary>
    public IReadOnlyList<(string Class, Score Score)> ByClass { get; }

    /// <summary>Mean F1 of the classes that the gold set has.</summary>
    public double MacroF1 => ByClass.Where(c => c.Score.Gold > 0).Select(c => c.Score.F1).DefaultIfEmpty().Average();
}
