using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Reads what the words of <c>counts.tsv</c> count: "killed at least 12", "ten others wounded", "a girl died".</summary>
internal sealed class CountWordReader(CountLexicon lexicon)
{
    /// <summary>Adds the counts that the tree tells, and then those that only the order of the words tells.</summary>
    public void Read(SentenceView view, List<NumberPhrase> phrases, List<Count> counts)
    {
        for (var word = 0; word < view.Sentence.Tokens.Count; word++)
            foreach (var row in RowsOf(view.Sentence.Tokens[word]))
                foreach (var at in Filled(view, word, row, phrases)) AddAt(view, row, word, at, phrases, counts);
        foreach (var phrase in phrases)
            if (phrase.Currency is null && !counts.Exists(c => c.Phrase.IsAt(phrase.First)) && Adjoining(view, phrase) is { } count) counts.Add(count);
    }

    /// <summary>What the word counts, whatever stands in its slots.</summary>
    public IReadOnlyList<CountWord> RowsOf(Token token) => token.Pos switch
    {
        PartOfSpeech.Verb => lexicon.Counted("verb", token.Lemma),
        PartOfSpeech.Adj => lexicon.Counted("adj", token.Lemma) is { Count: > 0 } rows ? rows : lexicon.Counted("verb", token.Lemma),
        PartOfSpeech.Noun => lexicon.Counted("noun", token.Lemma),
        _ => [],
    };

    private static List<int> Filled(SentenceView view, int word, CountWord row, List<NumberPhrase> phrases)
    {
        if (row.Slot != "mod") return view.Fill(word, new SlotPath([row.Slot]));
        return [.. phrases.Where(p => p.Noun == word && p.Last < word && p.Group < 0).Select(p => p.Last)];
    }

    private static void AddAt(SentenceView view, CountWord row, int word, int at, List<NumberPhrase> phrases, List<Count> counts)
    {
        if (phrases.Find(p => p.IsAt(at)) is not { } phrase) phrase = row.Slot == "mod" || row.Takes is not ("person" or "known") ? null : Singular.At(view, at);
        if (phrase is null || phrase.Currency is not null || counts.Exists(c => c.Phrase.First == phrase.First && c.Phrase.Last == phrase.Last)) return;
        var noun = phrase.Noun < 0 && phrase.Group >= 0 ? phrase.Group : phrase.Noun;
        if (CountedNoun.IsTaken(view, row, word, noun)) counts.Add(new Count(phrase, row.Of, CountedNoun.UnitOf(view, row, noun), word));
    }

    // "leaving six guards dead", "wounded dozens": what the tree did not tell.
    private Count? Adjoining(SentenceView view, NumberPhrase phrase)
    {
        var next = Math.Max(phrase.Noun, phrase.Last) + 1;
        while (next < view.Sentence.Tokens.Count && view.Sentence.Tokens[next].Pos is PartOfSpeech.Aux or PartOfSpeech.Adv) next++;
        return Beside(view, phrase, next, isAfter: true) ?? Beside(view, phrase, phrase.First - 1, isAfter: false);
    }

    private Count? Beside(SentenceView view, NumberPhrase phrase, int word, bool isAfter)
    {
        if (word < 0 || word >= view.Sentence.Tokens.Count) return null;
        var token = view.Sentence.Tokens[word];
        foreach (var row in RowsOf(token))
        {
            var isPlace = isAfter ? row.Slot == (token is { Pos: PartOfSpeech.Verb, Tag: "VBN" or "VBD" } ? token.Tag == "VBN" ? "obj" : "subj" : "subj") : row.Slot == "obj";
            if (isPlace && CountedNoun.IsTaken(view, row, word, phrase.Noun)) return new Count(phrase, row.Of, CountedNoun.UnitOf(view, row, phrase.Noun), word);
        }

        return null;
    }
}
