using Parley.Text.Conllu;
using Parley.Text.Network;

namespace Parley.Text.Training;

/// <summary>The words, tags and relations of a treebank, and its sentences as numbers.</summary>
internal sealed class TreebankIndex
{
    private readonly TrainingOptions _options;
    private readonly Dictionary<ulong, int> _counts = [];
    private readonly Dictionary<string, int> _fine;
    private readonly Dictionary<string, int> _relations;
    private readonly Dictionary<string, WordRows> _rows = new(StringComparer.Ordinal);

    /// <summary>Collects what occurs in <paramref name="sentences"/>.</summary>
    public TreebankIndex(IReadOnlyList<ConlluSentence> sentences, TrainingOptions options)
    {
        _options = options;
        var words = sentences.SelectMany(s => s.Words).ToArray();
        foreach (var word in words)
        {
            var key = WordFeatures.Key(word.Form);
            _counts[key] = _counts.GetValueOrDefault(key) + 1;
        }
        Features = new([.. _counts.Where(c => c.Value >= options.KnownFrom).Select(c => c.Key).Order()]);
        string[] fine = [.. words.Select(w => w.Tag).Distinct().Order(StringComparer.Ordinal)];
        string[] relations = [.. words.Select(w => w.Relation).Append("root").Distinct().Order(StringComparer.Ordinal)];
        _fine = fine.Select((name, i) => (name, i)).ToDictionary(t => t.name, t => t.i);
        _relations = relations.Select((name, i) => (name, i)).ToDictionary(t => t.name, t => t.i);
        var pairs = new bool[TagSet.CoarseCount * fine.Length];
        foreach (var word in words) pairs[((int)TagSet.Parse(word.Pos) * fine.Length) + _fine[word.Tag]] = true;
        Tags = new(fine, relations, pairs);
        Sentences = [.. sentences.Where(s => s.Words.Count > 0).Select(Number)];
    }

    /// <summary>The words that have a row of their own.</summary>
    public WordFeatures Features { get; }

    /// <summary>The tags and relations.</summary>
    public TagSet Tags { get; }

    /// <summary>The sentences.</summary>
    public TrainingSentence[] Sentences { get; }

    private TrainingSentence Number(ConlluSentence sentence)
    {
        var words = sentence.Words;
        return new(
            [.. words.Select(w => Rows(w.Form))],
            [.. words.Select(w => Rows(w.Form.ToLowerInvariant()))],
            [.. words.Select(w => _options.RareWord / (_options.RareWord + _counts[WordFeatures.Key(w.Form)]))],
            [.. words.Select(w => (int)TagSet.Parse(w.Pos))],
            [.. words.Select(w => _fine[w.Tag])],
            [.. words.Select(w => w.Head)],
            [.. words.Select(w => _relations[w.Relation])]);
    }

    private WordRows Rows(string form)
    {
        if (!_rows.TryGetValue(form, out var rows)) _rows.Add(form, rows = Features.Of(form));
        return rows;
    }
}
