using System.Runtime.InteropServices;
using Parley.Text.Conllu;
using Parley.Text.Sentences;
using Parley.Text.Tokens;

namespace Parley.Text.Training;

/// <summary>Learns where sentences end, by logistic regression over every place between two words of a paragraph, as written, in lower case and in capitals,
/// and with one and with two spaces after a sentence.</summary>
internal sealed class BoundaryTrainer
{
    private const int Epochs = 6;
    private const float Rate = 0.15f;
    private const float Decay = 2e-7f;
    private readonly float[] _weights = new float[BoundaryFeatures.Weights];
    private readonly float[] _squares = new float[BoundaryFeatures.Weights];
    private readonly List<Example> _examples = [];

    /// <summary>Trains on the running text of a treebank's documents; sentences without text are left out.</summary>
    public static BoundaryWeights Train(IReadOnlyList<ConlluSentence> treebank, LanguageRules rules, TrainingOptions options)
    {
        var trainer = new BoundaryTrainer();
        var tokenizer = new Tokenizer(rules);
        var sentences = treebank.Where(s => s.Text is not null).ToArray();
        foreach (var (space, weight) in new[] { (" ", 1f), ("  ", 0.3f) })
            foreach (var document in RawText.Documents(sentences, space))
            {
                trainer.AddExamples(document.Text, document, tokenizer, weight);
                trainer.AddExamples(document.Text.ToLowerInvariant(), document, tokenizer, weight);
                trainer.AddExamples(document.Text.ToUpperInvariant(), document, tokenizer, weight);
            }
        trainer.Learn(new((ulong)options.Seed));
        return new(Array.ConvertAll(trainer._weights, w => (Half)w));
    }

    private void AddExamples(string text, RawText document, Tokenizer tokenizer, float weight)
    {
        if (text.Length != document.Text.Length) return;
        var ends = document.Sentences.Select(s => s.End).ToHashSet();
        var words = new List<WordSpan>();
        var letters = LetterCases.Of(text);
        foreach (var piece in LineBreaks.Pieces(text))
        {
            words.Clear();
            tokenizer.Split(text, piece.Start, piece.End, words);
            AddPiece(text, CollectionsMarshal.AsSpan(words), ends, letters, weight);
        }
    }

    private void AddPiece(string text, ReadOnlySpan<WordSpan> words, HashSet<int> ends, LetterCase letters, float weight)
    {
        var features = new BoundaryFeatures();
        features.Read(text, words, letters);
        var state = default(SentenceState);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            state = state.After(features, i);
            if (words[i].JoinsNext) continue;
            var indexes = new int[BoundaryFeatures.Count];
            features.At(words, i, state, indexes);
            var isEnd = ends.Contains(words[i].End);
            _examples.Add(new(indexes, isEnd, weight));
            if (isEnd) state = default;
        }
    }

    // AdaGrad (Duchi and others 2011): rare features take longer steps.
    private void Learn(Chance chance)
    {
        var order = _examples.ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            chance.Shuffle(order);
            var rate = Rate * (1 - ((float)epoch / Epochs));
            foreach (var example in order) Update(example, rate);
        }
    }

    private void Update(Example example, float rate)
    {
        var sum = 0f;
        foreach (var feature in example.Features) sum += _weights[feature];
        var error = ((example.IsEnd ? 1 : 0) - (1 / (1 + Exp(-sum)))) * example.Weight;
        foreach (var feature in example.Features)
        {
            var gradient = error - (Decay * _weights[feature]);
            _squares[feature] += gradient * gradient;
            _weights[feature] += rate * gradient / (MathF.Sqrt(_squares[feature]) + 1e-3f);
        }
    }

    private static float Exp(float x) => Network.Elementwise.Exp(System.Runtime.Intrinsics.Vector256.Create(x))[0];

    private sealed record Example(int[] Features, bool IsEnd, float Weight);
}
