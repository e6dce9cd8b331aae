using Parley.Lexicons;

namespace Parley.Entities.Coreference.Training;

/// <summary>
/// Learns the weights of <see cref="ChainReader"/> from documents with annotated coreference: the probability of all right antecedents
/// together is made as great as can be (AdaGrad), in chains as the weights themselves have built them so far. Same input, same weights.
/// </summary>
internal sealed class CoreferenceTrainer(CoreferenceTrainingOptions options)
{
    private readonly FeatureWeights _weights = new();
    private readonly float[] _squares = new float[FeatureWeights.Size];
    private readonly int[] _counts = new int[FeatureWeights.Size];
    private readonly Feature[] _kinds = new Feature[FeatureWeights.Size];
    private readonly double[] _sums = new double[FeatureWeights.Size];

    /// <summary>Trains on documents, as the resolver reads their noun phrases.</summary>
    /// <param name="gold">The documents.</param>
    /// <param name="resolver">Finds the noun phrases.</param>
    /// <param name="told">Called after each epoch with its number and its loss per decision.</param>
    public FeatureWeights Train(IReadOnlyList<GoldDocument> gold, EntityResolver resolver, Action<int, double>? told = null)
    {
        var documents = gold.Select(d => Begin(d, resolver)).ToList();
        foreach (var (discourse, entities) in documents) ChainReader.Read(discourse, _weights, d => Count(d, entities));
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var (loss, decisions) = (0.0, 0);
            foreach (var (begun, entities) in documents)
            {
                // Chains grow as they are read: each time from the beginning.
                var discourse = new Discourse(begun.Sentences, begun.Referents);
                ChainReader.Read(discourse, _weights, d =>
                {
                    loss += Learn(d, entities, MissingCost(discourse.Referents[d.Anaphor].Kind));
                    decisions++;
                    return epoch == 1 ? Right(d, entities) : d.Best();
                });
            }

            if (epoch > options.Epochs / 2)
                for (var i = 0; i < _sums.Length; i++) _sums[i] += _weights.Values[i];
            told?.Invoke(epoch, loss / Math.Max(1, decisions));
        }

        return Averaged();
    }

    /// <summary>Writes weights as a table that <see cref="FeatureWeights.Read"/> reads.</summary>
    public void Write(FeatureWeights weights, TextWriter writer, string provenance)
    {
        writer.Write($"# What the ranking of antecedents has learned: made by 'parley train-coreference', see docs/coreference.md. {provenance}\nfeature\tbucket\tweight\n");
        for (var i = 0; i < weights.Values.Length; i++)
            if (weights.Values[i] != 0) writer.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_kinds[i]}\t{i}\t{weights.Values[i]:0.##}\n"));
    }

    private static (Discourse Discourse, int[] Entities) Begin(GoldDocument document, EntityResolver resolver)
    {
        var discourse = resolver.Begin(document.Parsed);
        var entities = new int[discourse.Referents.Count];
        Array.Fill(entities, -1);
        var referents = GoldAlignment.Of(document, discourse.Referents);
        for (var m = 0; m < referents.Length; m++)
            if (referents[m] >= 0) entities[referents[m]] = document.Mentions[m].Entity;
        return (discourse, entities);
    }

    private FeatureWeights Averaged()
    {
        var averaged = new FeatureWeights();
        var epochs = options.Epochs - (options.Epochs / 2);
        for (var i = 0; i < _sums.Length; i++)
            if (MathF.Round((float)(_sums[i] / epochs), 2) is var weight && MathF.Abs(weight) >= options.Least) averaged.Values[i] = weight;
        return averaged;
    }

    private int Count(Decision decision, int[] entities)
    {
        for (var i = 0; i < decision.Features.Count; i++)
        {
            _counts[decision.Features[i]]++;
            _kinds[decision.Features[i]] = decision.Kinds![i];
        }

        return Right(decision, entities);
    }

    private static int Right(Decision decision, int[] entities)
    {
        foreach (var c in decision.Candidates)
            if (IsRight(decision, c, entities)) return c;
        return -1;
    }

    private static bool IsRight(Decision decision, int candidate, int[] entities) =>
        entities[decision.Anaphor] >= 0 && entities[decision.Anaphor] == entities[candidate];

    private double MissingCost(ReferentKind kind) =>
        kind switch { ReferentKind.Pronoun => options.MissingPronounCost, ReferentKind.Name => options.MissingNameCost, _ => options.MissingDescriptionCost };

    private double Learn(Decision decision, int[] entities, double missingCost)
    {
        var count = decision.Candidates.Count;
        Span<double> all = stackalloc double[count + 1];
        var right = new bool[count + 1];
        var any = false;
        for (var i = 0; i < count; i++) any |= right[i] = IsRight(decision, decision.Candidates[i], entities);
        right[count] = !any;
        var top = (double)decision.Scores.Max();
        var (sum, sumRight) = (0.0, 0.0);
        for (var i = 0; i <= count; i++)
        {
            all[i] = Math.Exp(decision.Scores[i] - top + (right[i] ? 0 : i == count ? missingCost : any ? options.WrongCost : options.FalseCost));
            sum += all[i];
            if (right[i]) sumRight += all[i];
        }

        var start = 0;
        for (var i = 0; i <= count; i++)
        {
            Step(decision, start, decision.Ends[i], (float)((right[i] ? all[i] / sumRight : 0) - (all[i] / sum)));
            start = decision.Ends[i];
        }

        return Math.Log(sum) - Math.Log(sumRight);
    }

    private void Step(Decision decision, int from, int to, float gradient)
    {
        if (MathF.Abs(gradient) < 1e-4f) return;
        for (var at = from; at < to; at++)
        {
            var feature = decision.Features[at];
            if (_counts[feature] < options.LeastCount) continue;
            var g = gradient - (options.Shrinkage * _weights.Values[feature]);
            _squares[feature] += g * g;
            _weights.Values[feature] += options.Rate * g / MathF.Sqrt(_squares[feature] + 1f);
        }
    }
}
