using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Reads what the words of <c>counts.tsv</c> count: "killed at least 12", "ten others wounded", "a girl died".</summary>
internal sealed class CountWordReader(CountLexicon lexicon)
{
    private static readonly SlotPath s_self = new([]);

    /// <summary>Adds the counts of verbs right before a number and of adjectives right after it, then those that the tree tells, then those that only the order of the words tells.</summary>
    public void Read(SentenceView view, List<NumberPhrase> phrases, List<Count> counts)
    {
        foreach (var phrase in phrases)
            if (IsFree(phrase, counts) && Governor(view, phrase) is { } count) AddWithConjuncts(view, count, phrases, counts);
        foreach (var phrase in phrases)
            if (IsFree(phrase, counts) && Follower(view, phrase, isClose: true) is { } count) counts.Add(count);
        for (var word = 0; word < view.Sentence.Tokens.Count; word++)
            foreach (var row in RowsOf(view.Sentence.Tokens[word]))
                foreach (var at in Filled(view, word, row, phrases)) AddAt(view, row, word, at, phrases, counts);
        foreach (var phrase in phrases)
            if (IsFree(phrase, counts) && !IsWhole(phrase, phrases) && Follower(view, phrase, isClose: false) is { } count) AddWithConjuncts(view, count, phrases, counts);
    }

    /// <summary>What the word counts, whatever stands in its slots.</summary>
    public IReadOnlyList<CountWord> RowsOf(Token token) => token.Pos switch
    {
        PartOfSpeech.Verb => lexicon.CountedByVerb(token.Form, token.Lemma),
        PartOfSpeech.Adj => lexicon.Counted("adj", token.Lemma) is { Count: > 0 } rows ? rows : lexicon.CountedByVerb(token.Form, token.Lemma),
        PartOfSpeech.Noun => lexicon.Counted("noun", token.Lemma),
        _ => [],
    };

    private static bool IsFree(NumberPhrase phrase, List<Count> counts) => phrase.Currency is null && !counts.Exists(c => c.Phrase.First == phrase.First);

    private static List<int> Filled(SentenceView view, int word, CountWord row, List<NumberPhrase> phrases)
    {
        if (row.Slot != "mod") return view.Fill(word, new SlotPath([row.Slot]));
        return [.. phrases.Where(p => p.Noun == word && p.Last < word && p.Group < 0).Select(p => p.Last)];
    }

    private static void AddAt(SentenceView view, CountWord row, int word, int at, List<NumberPhrase> phrases, List<Count> counts)
    {
        if (phrases.Find(p => p.IsAt(at)) is not { } phrase) phrase = row.Slot == "mod" || row.Takes is not ("person" or "known") ? null : Singular.At(view, at);
        if (phrase is null || !IsFree(phrase, counts)) return;
        var noun = phrase.Noun < 0 && phrase.Group >= 0 ? phrase.Group : phrase.Noun;
        if (CountedNoun.IsTaken(view, row, word, noun)) counts.Add(CountOf(view, row, word, phrase, noun));
    }

    private static Count CountOf(SentenceView view, CountWord row, int word, NumberPhrase phrase, int noun) => new(phrase, row.Of, CountedNoun.UnitOf(view, row, noun), word);

    // "kidnapped a couple and their three children": what is joined to the counted is counted as well.
    private void AddWithConjuncts(SentenceView view, Count count, List<NumberPhrase> phrases, List<Count> counts)
    {
        counts.Add(count);
        if (lexicon.CountedByVerb(view.Sentence.Tokens[count.Word].Form, view.Sentence.Tokens[count.Word].Lemma).FirstOrDefault(r => r.Of == count.Of) is not { } row) return;
        foreach (var at in view.Fill(Math.Max(count.Phrase.Noun, count.Phrase.Last), s_self))
            if (at > count.Phrase.Last) AddAt(view, row, count.Word, at, phrases, counts);
    }

    // "wounded dozens", "rounded up 60", "shot dead 22"
    private Count? Governor(SentenceView view, NumberPhrase phrase)
    {
        for (var word = phrase.First - 1; word >= Math.Max(0, phrase.First - 2); word--)
        {
            var token = view.Sentence.Tokens[word];
            // "killed three and wounded five": no adjective stands before a number.
            if (token.Pos is not (PartOfSpeech.Verb or PartOfSpeech.Adj) || (token.Relation != "amod" && Arguments.IsPassive(view.Sentence, word))) continue;
            var gap = word == phrase.First - 1 ? null : view.Sentence.Tokens[word + 1];
            foreach (var row in lexicon.CountedByVerb(token.Form, token.Lemma))
                if (row.Slot == "obj" && (gap is null || row.Needs(gap.Form) || row.Needs(gap.Lemma)) && CountedNoun.IsTaken(view, row, word, phrase.Noun)) return CountOf(view, row, word, phrase, phrase.Noun);
        }

        return null;
    }

    // "seven of the nine soldiers were wounded": the nine were not.
    private static bool IsWhole(NumberPhrase phrase, List<NumberPhrase> phrases) => phrases.Exists(p => p.First < phrase.First && p.Noun == phrase.Noun && p.Noun >= 0);

    // "leaving six guards dead", "with two drivers killed"
    private Count? Follower(SentenceView view, NumberPhrase phrase, bool isClose)
    {
        var word = Math.Max(phrase.Noun, phrase.Last) + 1;
        while (!isClose && word < view.Sentence.Tokens.Count && view.Sentence.Tokens[word].Pos is PartOfSpeech.Aux or PartOfSpeech.Adv) word++;
        if (word >= view.Sentence.Tokens.Count) return null;
        var token = view.Sentence.Tokens[word];
        if (isClose && token is not ({ Pos: PartOfSpeech.Adj } or { Tag: "VBN" })) return null;
        var isSuffered = token.Pos == PartOfSpeech.Verb && (token.Tag == "VBN" || (token.Tag == "VBD" && Arguments.Of(view.Sentence, word, "obj").Count == 0));
        foreach (var row in RowsOf(token))
            if ((row.Slot == "subj" || (isSuffered && row.Slot == "obj")) && CountedNoun.IsTaken(view, row, word, phrase.Noun)) return CountOf(view, row, word, phrase, phrase.Noun);
        return null;
    }
}
