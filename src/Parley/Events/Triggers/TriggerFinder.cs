using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Triggers;

/// <summary>Finds the words of a sentence that tell of events, and for each the lexicon row that fits best.</summary>
internal sealed class TriggerFinder(TriggerLexicon lexicon)
{
    /// <summary>Matches in order of reading; also those whose row says that nothing happened.</summary>
    public List<TriggerMatch> Find(SentenceView view)
    {
        var matches = new List<TriggerMatch>();
        for (var i = 0; i < view.Sentence.Tokens.Count; i++)
            if (Best(view, i) is { } match) matches.Add(match);
        return matches;
    }

    private TriggerMatch? Best(SentenceView view, int word)
    {
        var token = view.Sentence.Tokens[word];
        if (WordKind.IsDescription(view.Sentence, word, view.Lexicon) || WordKind.Of(view.Sentence, word, lexicon) is not { } pos) return null;
        // Few words have rows, and of those few have one that holds.
        List<(TriggerRow Row, List<int> Words, double Rank)>? candidates = null;
        Collect(view, word, pos, pos == TriggerPos.Verb ? lexicon.VerbLemma(token.Form, token.Lemma) : token.Lemma.ToLowerInvariant(), ref candidates);
        // Participles stand between verb and adjective, and taggers call them now one, now the other.
        if (pos == TriggerPos.Verb && token.Tag is "VBN" or "VBG" or "VBD") Collect(view, word, TriggerPos.Adj, token.Form.ToLowerInvariant(), ref candidates);
        if (pos == TriggerPos.Adj && lexicon.VerbOf(token.Form) is { } verb) Collect(view, word, TriggerPos.Verb, verb, ref candidates);
        if (candidates is null) return null;
        candidates.Sort(static (a, b) => b.Rank.CompareTo(a.Rank));
        BreakTie(view, word, candidates);
        var (row, words, _) = candidates[0];
        return new TriggerMatch(view.Index, word, words, row, candidates.ConvertAll(c => c.Row)[1..]);
    }

    private void Collect(SentenceView view, int word, TriggerPos pos, string lemma, ref List<(TriggerRow Row, List<int> Words, double Rank)>? candidates)
    {
        var rows = lexicon.RowsOf(pos, lemma);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (!Holds(view, word, row) || WordsOf(view.Sentence, word, row) is not { } words) continue;
            (candidates ??= []).Add((row, words, row.When.Count + row.Words.Count - ((i + 1) * 1e-4)));
        }
    }

    private static bool Holds(SentenceView view, int word, TriggerRow row)
    {
        for (var i = 0; i < row.When.Count; i++)
            if (!ConditionCheck.Holds(view, word, row.When[i])) return false;
        return true;
    }

    // More conditions and words first; where two rows have as many, the one with more slots filled: only then is it worth looking.
    private static void BreakTie(SentenceView view, int word, List<(TriggerRow Row, List<int> Words, double Rank)> candidates)
    {
        var tied = candidates.Count(c => Math.Round(c.Rank) == Math.Round(candidates[0].Rank));
        if (tied < 2) return;
        for (var i = 0; i < tied; i++) candidates[i] = candidates[i] with { Rank = candidates[i].Rank + Filled(view, word, candidates[i].Row) };
        candidates.Sort(static (a, b) => b.Rank.CompareTo(a.Rank));
    }

    private static double Filled(SentenceView view, int word, TriggerRow row)
    {
        // What looks like an event and has no party is none, if a row says so.
        if (row.Class is null) return 0.15;
        var filled = 0.0;
        if (row.Actor.Any(s => view.Parties(word, s).Count > 0)) filled += 0.3;
        if (row.Recipient.Any(s => view.Parties(word, s).Count > 0)) filled += 0.3;
        return filled;
    }

    /// <summary>The tokens of the row's words around its head; null where one is missing.</summary>
    private static List<int>? WordsOf(Sentence sentence, int head, TriggerRow row)
    {
        if (row.Words.Count == 1) return [head];
        var isVerb = row.Pos == TriggerPos.Verb;
        List<int>? words = null;
        for (var i = 1; i < row.Words.Count; i++)
        {
            var at = isVerb ? Particle(sentence, head, row.Words[i]) : Modifier(sentence, head, row.Words[i - 1]);
            if (at < 0) return null;
            words ??= [head];
            words.Add(at);
        }

        words?.Sort();
        return words;
    }

    private static int Particle(Sentence sentence, int verb, string lemma)
    {
        foreach (var child in sentence.Children(verb))
            if (child > verb && child - verb <= 8 && sentence.Tokens[child].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)) return child;
        for (var i = verb + 1; i < sentence.Tokens.Count && i <= verb + 2; i++)
        {
            if (sentence.Tokens[i].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static int Modifier(Sentence sentence, int noun, string lemma)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 4; i--)
        {
            var token = sentence.Tokens[i];
            if (token.Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase) || token.Form.Equals(lemma, StringComparison.OrdinalIgnoreCase)) return i;
            if (token.Pos is PartOfSpeech.Verb or PartOfSpeech.Adp) return -1;
        }

        return -1;
    }
}
