using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>Reads the counts that a word of the sentence gives: "killed at least 12", "ten others wounded", "a 17-year-old girl died".</summary>
internal sealed class QuantityReader(CountLexicon lexicon)
{
    private readonly NumberPhraseReader _numbers = new(lexicon);

    /// <summary>What the word at <paramref name="word"/> counts, and its conjuncts and clauses of result ("killing 3 and wounding 4").</summary>
    public List<Quantity> Read(SentenceView view, int word)
    {
        var quantities = new List<Quantity>();
        AddOf(view, word, quantities);
        foreach (var child in view.Sentence.Children(word))
            if (view.Sentence.Tokens[child].Relation is "conj" or "advcl" or "parataxis" or "xcomp") AddOf(view, child, quantities);
        return quantities;
    }

    private void AddOf(SentenceView view, int word, List<Quantity> quantities)
    {
        foreach (var counted in CountedBy(view.Sentence, word))
        {
            foreach (var noun in counted.Slot == "mod" ? [word] : view.Fill(word, new SlotPath([counted.Slot])))
            {
                if (_numbers.Read(view.Sentence, noun, counted.Slot == "mod") is not { } number) continue;
                if (number.Least is 1 && number.Most is 1 && IsThing(view, noun, counted)) continue;
                var span = number.Span;
                if (quantities.Exists(q => q.Start == span.Start && q.Of == counted.Of)) continue;
                quantities.Add(new Quantity
                {
                    Of = counted.Of,
                    Least = number.Least,
                    Most = number.Most,
                    Unit = counted.Unit,
                    Start = span.Start,
                    End = span.End,
                    Text = span.Of(view.Article.Parsed.Article.Text),
                });
            }
        }
    }

    // "captured a town" counts nobody.
    private static bool IsThing(SentenceView view, int noun, CountWord counted) =>
        counted.Unit == "person" && !IsSomebody(view, noun);

    private static bool IsSomebody(SentenceView view, int noun)
    {
        foreach (var mention in view.Article.MentionsAt(view.Index, noun))
            if (view.Article.Forms[mention] is Entities.Actors.ActorForm.Describe or Entities.Actors.ActorForm.Person) return true;
        return false;
    }

    private IReadOnlyList<CountWord> CountedBy(Sentence sentence, int word)
    {
        var token = sentence.Tokens[word];
        return token.Pos switch
        {
            PartOfSpeech.Verb => lexicon.Counted("verb", token.Lemma),
            PartOfSpeech.Adj => lexicon.Counted("adj", token.Lemma),
            PartOfSpeech.Noun => lexicon.Counted("noun", token.Lemma),
            _ => [],
        };
    }
}
