namespace Parley.Events.Confidences.Training;

/// <summary>
/// Learns what evidence weighs from labelled sentences: logistic regression on whether the event that answers for the marked parties is
/// right, with pairs of a right and a wrong event between the same parties beside it, so that the right one comes first. What is
/// learned is then stretched or shrunk (Platt 1999) to fit sentences that it was not learned from, in ten parts.
/// </summary>
internal sealed class ConfidenceTrainer(ConfidenceTrainingOptions options)
{
    private static readonly double[] s_firstGuess = new double[EvidenceReader.Count];

    /// <summary>The weight of each kind of evidence, by its number.</summary>
    public double[] Train(IReadOnlyList<WeighedSentence> sentences)
    {
        var weights = Learn(sentences);
        var unseen = new List<(double[], bool, double)>();
        for (var part = 0; part < options.Parts; part++)
        {
            var without = Learn([.. sentences.Where((_, i) => i % options.Parts != part)]);
            foreach (var (evidence, isRight, _) in Judgements([.. sentences.Where((_, i) => i % options.Parts == part)], without))
                unseen.Add(([1, ConfidenceModel.Sum(evidence, without)], isRight, 1));
        }

        var stretch = LogisticRegression.Fit(unseen, 2, [options.Least, options.Least]);
        weights = Array.ConvertAll(weights, w => w * stretch[1]);
        weights[(int)Evidence.Always] += stretch[0];
        return Array.ConvertAll(weights, w => Math.Round(w, 3));
    }

    // Which event answers depends on the weights: a few rounds settle it.
    private double[] Learn(IReadOnlyList<WeighedSentence> sentences)
    {
        var ridge = new double[EvidenceReader.Count];
        Array.Fill(ridge, options.Ridge);
        ridge[(int)Evidence.Always] = options.Least;
        var pairs = sentences.SelectMany(s => s.Pairs()).Select(p => (p.Right.Zip(p.Wrong, (r, w) => r - w).ToArray(), true, options.PairCounts)).ToList();
        var weights = s_firstGuess;
        for (var round = 0; round < options.Rounds; round++) weights = LogisticRegression.Fit([.. Judgements(sentences, weights), .. pairs], EvidenceReader.Count, ridge);
        return weights;
    }

    private static IEnumerable<(double[], bool, double)> Judgements(IReadOnlyList<WeighedSentence> sentences, double[] weights) =>
        sentences.SelectMany(s => s.Judged(i => ConfidenceModel.Sum(s.Events[i].Evidence, weights)).Select(i => (s.Events[i].Evidence, s.Label.IsRight(s.Events[i].Event), 1.0)));
}
