using Parley.Text.Conllu;
using Parley.Text.Lemmas;

namespace Parley.Text.Training;

/// <summary>Learns lemma rules: for each ending and tag the rule of most words, and for words that endings get wrong a rule of their own.</summary>
internal sealed class LemmaLearner(IReadOnlyList<string> tags)
{
    private readonly Dictionary<(string Form, int Tag), Dictionary<LemmaRule, int>> _seen = [];
    private readonly Dictionary<ulong, LemmaRule> _entries = [];

    private readonly Dictionary<string, int> _tags = tags.Select((tag, i) => (tag, i)).ToDictionary(t => t.tag, t => t.i);

    /// <summary>Counts a sentence's words.</summary>
    public void Add(ConlluSentence sentence)
    {
        foreach (var word in sentence.Words)
        {
            var key = (LemmaTable.Plain(word.Form), _tags.GetValueOrDefault(word.Tag, -1));
            if (key.Item2 < 0 || (word.Lemma == "_" && word.Form != "_")) continue;
            if (!_seen.TryGetValue(key, out var rules)) _seen.Add(key, rules = []);
            var rule = LemmaRule.Between(word.Form, word.Lemma);
            rules[rule] = rules.GetValueOrDefault(rule) + 1;
        }
    }

    /// <summary>Makes the table.</summary>
    public LemmaTable Learn()
    {
        var words = _seen.Select(w => (w.Key.Form, w.Key.Tag, Rule: Best(w.Value)))
            .OrderBy(w => w.Tag).ThenBy(w => w.Form, StringComparer.Ordinal).ToArray();
        LearnEndings(words);
        foreach (var (form, tag, rule) in words)
            if (Predict(form, form.Length, tag) != rule) _entries[LemmaTable.WordKey(form, tag)] = rule;
        return Table();
    }

    // Short endings first; a longer one is kept only where it says something else than the shorter ones and more than one word says it.
    private void LearnEndings((string Form, int Tag, LemmaRule Rule)[] words)
    {
        for (var n = 0; n <= LemmaTable.LongestEnding; n++)
            foreach (var group in words.Where(w => w.Form.Length >= n).GroupBy(w => (Ending: w.Form[^n..], w.Tag)))
            {
                var votes = new Dictionary<LemmaRule, int>();
                foreach (var word in group) votes[word.Rule] = votes.GetValueOrDefault(word.Rule) + 1;
                var best = Best(votes);
                if ((n == 0 || votes[best] > 1) && Predict(group.Key.Ending, n - 1, group.Key.Tag) != best)
                    _entries[LemmaTable.EndingKey(group.Key.Ending, group.Key.Tag)] = best;
            }
    }

    private LemmaRule? Predict(string form, int longest, int tag)
    {
        for (var n = Math.Min(Math.Min(longest, form.Length), LemmaTable.LongestEnding); n >= 0; n--)
            if (_entries.TryGetValue(LemmaTable.EndingKey(form.AsSpan(form.Length - n), tag), out var rule)) return rule;
        return null;
    }

    private static LemmaRule Best(Dictionary<LemmaRule, int> votes) => votes
        .OrderByDescending(v => v.Value).ThenBy(v => v.Key.Strip).ThenBy(v => v.Key.Append, StringComparer.Ordinal).ThenBy(v => v.Key.Lower)
        .First().Key;

    private LemmaTable Table()
    {
        var rules = _entries.Values.Distinct().OrderBy(r => r.Lower).ThenBy(r => r.Strip).ThenBy(r => r.Append, StringComparer.Ordinal).ToArray();
        var indexes = rules.Select((rule, i) => (rule, i)).ToDictionary(r => r.rule, r => (ushort)r.i);
        var keys = _entries.Keys.Order().ToArray();
        return new(keys, Array.ConvertAll(keys, k => indexes[_entries[k]]), rules);
    }
}
