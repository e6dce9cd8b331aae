using Parley.Text.Conllu;

namespace Parley.Text.Training;

/// <summary>How well raw text is cut: the harmonic mean of precision and recall of spans, each a share of 1.</summary>
/// <param name="Words">Of words.</param>
/// <param name="Sentences">Of sentences.</param>
public sealed record SegmentationScore(double Words, double Sentences)
{
    /// <summary>Cuts the running text of a treebank's documents and compares.</summary>
    /// <param name="treebank">Sentences with their text.</param>
    /// <param name="parser">What is measured.</param>
    /// <param name="change">What is done to the text first, without moving a letter: to measure text in lower case. May be null.</param>
    public static SegmentationScore Measure(IEnumerable<ConlluSentence> treebank, TextParser parser, Func<string, string>? change = null)
    {
        var (words, sentences) = (new Counts(), new Counts());
        foreach (var document in RawText.Documents(treebank))
        {
            var segments = parser.Segment(change is null ? document.Text : change(document.Text));
            words.Add(document.Words, segments.SelectMany(s => s));
            sentences.Add(document.Sentences, segments.Select(s => s[0].Union(s[^1])));
        }
        return new(words.F1, sentences.F1);
    }

    /// <inheritdoc/>
    public override string ToString() => $"raw text: words F1 {100 * Words:F2}, sentences F1 {100 * Sentences:F2}";

    private sealed class Counts
    {
        private int _gold;
        private int _found;
        private int _both;

        public double F1 => _gold + _found == 0 ? 1 : 2.0 * _both / (_gold + _found);

        public void Add(IReadOnlyList<TextSpan> gold, IEnumerable<TextSpan> found)
        {
            var set = gold.ToHashSet();
            _gold += gold.Count;
            foreach (var span in found)
            {
                _found++;
                if (set.Contains(span)) _both++;
            }
        }
    }
}
