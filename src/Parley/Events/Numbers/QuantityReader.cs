using Parley.Events.Assembly;
using Parley.Events.Participants;
using Parley.Lexicons;

namespace Parley.Events.Numbers;

/// <summary>Reads the counts and sums of money of a sentence and gives each to the event it is of.</summary>
internal sealed class QuantityReader
{
    private readonly NumberPhraseReader _numbers;
    private readonly CountWordReader _words;
    private readonly TotalReader _totals;
    private readonly PartReader _parts;
    private readonly CountOwner _owner;

    public QuantityReader(CountLexicon lexicon)
    {
        _numbers = new NumberPhraseReader(lexicon);
        _words = new CountWordReader(lexicon);
        _totals = new TotalReader(lexicon, _words);
        _parts = new PartReader(lexicon);
        _owner = new CountOwner(lexicon);
    }

    /// <summary>The events of a sentence with their numbers.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="events">Its events.</param>
    /// <param name="isKept">Whether an event will be told; others have no numbers.</param>
    public List<FoundEvent> Assign(SentenceView view, List<FoundEvent> events, Predicate<FoundEvent> isKept)
    {
        var kept = events.FindAll(isKept);
        if (kept.Count == 0) return events;
        var owned = CountsOf(view).ToLookup(c => _owner.Of(view.Sentence, c, kept), c => QuantityOf(view, c));
        return owned.Count == 0 ? events : events.ConvertAll(e => e with { Numbers = [.. owned[e.Match.Word].OrderBy(q => q.Start)] });
    }

    private List<Count> CountsOf(SentenceView view)
    {
        var phrases = _numbers.Read(view.Sentence, word => view.Article.Times.Any(t => t.Span.Overlaps(view.Sentence.Tokens[word].Span)));
        var counts = new List<Count>();
        _totals.Read(view.Sentence, phrases, counts);
        _words.Read(view, phrases, counts);
        foreach (var sum in phrases.Where(p => p.Currency is not null)) counts.Add(new Count(sum, "money", sum.Currency!, sum.Last));
        _parts.Read(view.Sentence, phrases, counts);
        return counts;
    }

    private static Quantity QuantityOf(SentenceView view, Count count)
    {
        var tokens = view.Sentence.Tokens;
        // Of a part the words tell who: "three children".
        var last = count.Scope == QuantityScope.Among ? Math.Max(count.Phrase.Last, count.Phrase.Noun) : count.Phrase.Last;
        var span = tokens[count.Phrase.First].Span.Union(tokens[last].Span);
        return new Quantity
        {
            Of = count.Of,
            Least = count.Phrase.Least,
            Most = count.Phrase.Most,
            About = count.Phrase.IsAbout,
            Scope = count.Scope,
            Unit = count.Unit,
            Start = span.Start,
            End = span.End,
            Text = span.Of(view.Article.Parsed.Article.Text),
        };
    }
}
