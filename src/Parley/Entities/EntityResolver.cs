using Parley.Entities.Actors;
using Parley.Entities.Coreference;
using Parley.Entities.Names;
using Parley.Entities.Places;
using Parley.Entities.Times;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Entities;

/// <summary>The second stage: who, where and when the words of a parsed article mean.</summary>
public sealed class EntityResolver
{
    private readonly ActorLexicon _lexicon;
    private readonly NameFinder _names;
    private readonly TitledNameTree _titled;
    private readonly MentionFinder _mentions;
    private readonly Homes _homes;
    private readonly PlaceReader _places;
    private readonly TimeReader _times;
    private readonly CoreferenceResolver _coreference;

    /// <summary>Makes a resolver over the lexicon; it may be used by several threads at once.</summary>
    public EntityResolver(Lexicon lexicon)
    {
        _lexicon = lexicon.Actors;
        _names = new NameFinder(lexicon.Actors, lexicon.Places);
        _titled = new TitledNameTree(lexicon.Actors);
        _mentions = new MentionFinder(lexicon.Actors, lexicon.Counts);
        _homes = new Homes(lexicon.Actors);
        _places = new PlaceReader(lexicon);
        _times = new TimeReader(lexicon);
        _coreference = new CoreferenceResolver(lexicon.Actors, lexicon.Coreference);
    }

    /// <summary>Reads actors, places and times.</summary>
    public ResolvedArticle Resolve(ParsedArticle parsed) => Resolve(parsed, null);

    /// <summary>The same, and who the publisher is.</summary>
    /// <param name="parsed">The article.</param>
    /// <param name="publisher">The words for its publisher, parsed; null where they are not known.</param>
    public ResolvedArticle Resolve(ParsedArticle parsed, ParsedArticle? publisher)
    {
        (parsed, var drafts, var places, var times) = Draft(parsed);
        var owner = publisher is null ? null : PublisherOf(publisher);
        var resolved = OwnOffices.Lend(parsed.Sentences, _coreference.Resolve(parsed.Sentences, drafts), owner, _lexicon);
        return new ResolvedArticle(parsed, resolved, places, times) { Publisher = owner };
    }

    private ActorReading? PublisherOf(ParsedArticle words)
    {
        (words, var drafts, _, _) = Draft(words);
        return PublisherReader.Read(words, drafts, _lexicon);
    }

    /// <summary>The article's noun phrases before anything is joined with anything, for training and measuring.</summary>
    internal Discourse Begin(ParsedArticle parsed)
    {
        (parsed, var drafts, _, _) = Draft(parsed);
        return _coreference.Begin(parsed.Sentences, drafts);
    }

    private (ParsedArticle Parsed, List<MentionDraft> Drafts, List<Place> Places, IReadOnlyList<TimeExpression> Times) Draft(ParsedArticle parsed)
    {
        var caseless = Caseless.Is(parsed);
        var names = new NameMatch?[parsed.Sentences.Count][];
        var drafts = new List<MentionDraft>();
        var sentences = new Sentence[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = _names.Find(parsed.Sentences[i], caseless);
            sentences[i] = ConjunctTree.Mend(_titled.Mend(NameTree.Mend(parsed.Sentences[i], names[i]), names[i]), names[i]);
            _mentions.Find(sentences[i], i, names[i], parsed.Article.Published, drafts);
        }

        parsed = parsed with { Sentences = sentences };

        var times = _times.Read(parsed);
        drafts.RemoveAll(d => IsTime(times, parsed.Sentences[d.Sentence].Tokens[d.Head].Span));
        drafts = drafts.ConvertAll(d => WithoutTime(times, parsed.Sentences[d.Sentence], d));
        // "in July" is no town.
        var places = _places.Read(parsed, names, drafts).Where(p => !IsTime(times, p.Span)).ToList();
        drafts.AddRange(PlaceNouns(parsed, drafts, places));
        drafts.Sort(static (a, b) => (a.Sentence, a.First, -a.Last).CompareTo((b.Sentence, b.First, -b.Last)));
        return (parsed, LoneSurnames.Check(parsed.Sentences, _homes.Lend(parsed.Sentences, drafts, places)), places, times);
    }

    private static bool IsTime(IReadOnlyList<TimeExpression> times, TextSpan span)
    {
        for (var i = 0; i < times.Count; i++)
            if (times[i].Span.Overlaps(span)) return true;
        return false;
    }

    // "a jury on Tuesday", "the guards last week": when they do something is no part of who they are.
    private static MentionDraft WithoutTime(IReadOnlyList<TimeExpression> times, Sentence sentence, MentionDraft draft)
    {
        var last = draft.Last;
        if (!IsTime(times, sentence.Tokens[last].Span)) return draft;
        while (last > draft.Head && (IsTime(times, sentence.Tokens[last].Span) || sentence.Tokens[last].Pos is PartOfSpeech.Adp or PartOfSpeech.Punct)) last--;
        return draft with { Last = last };
    }

    // "the central city of Dnipro", "the village of X": the noun that the place's name explains means the place.
    private IEnumerable<MentionDraft> PlaceNouns(ParsedArticle parsed, List<MentionDraft> drafts, List<Place> places)
    {
        var heads = drafts.Select(d => (d.Sentence, d.Head)).ToHashSet();
        var at = 0;
        foreach (var place in places)
        {
            while (at < parsed.Sentences.Count - 1 && parsed.Sentences[at].Span.End <= place.Start) at++;
            var sentence = parsed.Sentences[at];
            var name = FirstToken(sentence, place.Span);
            if (name < 0 || sentence.Tokens[name] is not { Relation: "nmod" or "appos" or "flat" or "compound", Head: >= 0 } token) continue;
            if (sentence.Tokens[token.Head].Pos != PartOfSpeech.Noun || !heads.Add((at, token.Head)) || !IsNameOf(sentence, name)) continue;
            var (first, last) = NounPhrase.Of(sentence, token.Head);
            var sector = _lexicon.SectorOfModifier(NameWords.Fold(sentence.Tokens[token.Head].Lemma));
            var form = sector is null ? ActorForm.Thing : ActorForm.Body;
            yield return new MentionDraft(at, token.Head, first, last, new ActorReading { Name = place.Name, Country = place.Country, Sector = sector, Form = form });
        }
    }

    private static int FirstToken(Sentence sentence, TextSpan span)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
            if (sentence.Tokens[i].Span.Overlaps(span)) return i;
        return -1;
    }

    private static bool IsNameOf(Sentence sentence, int name)
    {
        if (sentence.Tokens[name].Relation != "nmod") return true;
        foreach (var child in sentence.Children(name))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Lemma == "of";
        return false;
    }
}
