using Parley.Entities;
using Parley.Entities.Actors;
using Parley.Events.Speakers;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>A sentence as the event stage sees it: its tree, and the actors at its words.</summary>
internal sealed class SentenceView(ResolvedArticle article, int index, Lexicon lexicon)
{
    private const int MostConjuncts = 24;
    private const int MostDepth = 40;
    private static readonly SlotPath s_object = SlotPath.Parse("obj");

    public ResolvedArticle Article => article;

    public int Index => index;

    public Lexicon Lexicon => lexicon;

    public Sentence Sentence { get; } = DeedTree.Mend(MendedTree.Of(article.Parsed.Sentences[index], lexicon.Triggers), article, index, lexicon.Triggers);

    // The rows of one trigger ask for the same slots again and again.
    private readonly List<(SlotPath Path, int Depth, List<int> Words)> _reached = [];
    private int _reachedFrom = -1;

    /// <summary>The words that a chain of slots leads to, conjuncts and what they only count included. To be read, not changed: the next who asks gets the same list.</summary>
    public List<int> Reached(int word, SlotPath path, int depth)
    {
        if (_reachedFrom != word) _reached.Clear();
        _reachedFrom = word;
        foreach (var (known, deep, words) in _reached)
            if (deep == depth && ReferenceEquals(known, path)) return words;
        var reached = ThroughCounts(Fill(word, path, depth));
        _reached.Add((path, depth, reached));
        return reached;
    }

    /// <summary>The words that a chain of slots leads to, conjuncts included.</summary>
    /// <param name="word">The word to start from.</param>
    /// <param name="path">The slots.</param>
    /// <param name="depth">How deep below its place a preposition is looked for.</param>
    public List<int> Fill(int word, SlotPath path, int depth = Arguments.MostDepth)
    {
        // A chain without slots leads to the word itself. Most are of one slot, and most slots are empty.
        if (path.Steps.Count == 0) return WithConjuncts([word]);
        var words = Arguments.Of(Sentence, word, path.Steps[0], depth);
        for (var step = 1; step < path.Steps.Count && words.Count > 0; step++)
        {
            var next = new List<int>();
            foreach (var at in words) next.AddRange(Arguments.Of(Sentence, at, path.Steps[step], depth));
            words = next;
        }

        return WithConjuncts(words);
    }

    // And what stands after "of" where they only count it ("dozens of prisoners").
    private List<int> ThroughCounts(List<int> words)
    {
        for (var i = 0; i < words.Count && words.Count < MostConjuncts; i++)
            if (lexicon.Actors.IsTransparent(Sentence.Tokens[words[i]].Lemma)) words.AddRange(Arguments.Of(Sentence, words[i], "of"));
        return words;
    }

    /// <summary>The parties that a chain of slots leads to: indexes of mentions, none where there is none.</summary>
    /// <param name="word">The word to start from.</param>
    /// <param name="path">The slots.</param>
    /// <param name="grammatical">Whether "subj" is the grammatical subject, also of what looks like a passive ("was disappointed").</param>
    public List<int> Parties(int word, SlotPath path, bool grammatical = false)
    {
        if (path.Steps is ["any" or "byany"]) return Anybody(word, isAgent: path.Steps[0] == "byany");
        if (path.Steps is ["insubj"]) return InSubject(word);
        var parties = new List<int>();
        var filled = grammatical && path.Steps is ["subj"] ? WithConjuncts(Arguments.GrammaticalSubject(Sentence, word)) : Fill(word, path);
        foreach (var at in filled) AddParties(at, parties, 3);
        return parties;
    }

    // The slot "any": who is named first after an active verb; of a passive one its subject. The slot "byany": who is named first after
    // a passive verb that has no agent.
    private List<int> Anybody(int verb, bool isAgent)
    {
        var isPassive = Sentence.Tokens[verb].Pos == PartOfSpeech.Verb && Arguments.IsPassive(Sentence, verb);
        if (isPassive == isAgent) return FirstNamed(verb, isThing: false) is { Count: > 0 } parties ? parties : FirstNamed(verb, isThing: true);
        return isAgent ? [] : Parties(verb, s_object);
    }

    // The slot "insubj": whoever does it, things that are somebody's included, and where the noun is nobody's, who is named first at it.
    private List<int> InSubject(int verb)
    {
        var parties = new List<int>();
        foreach (var noun in WithConjuncts(Arguments.Of(Sentence, verb, "subj")))
        {
            var own = new List<int>();
            AddParties(noun, own, 3);
            if (own.Count == 0) own.AddRange(NamedAt(noun).Take(1));
            parties.AddRange(own.Except(parties));
        }

        return parties;
    }

    private IEnumerable<int> NamedAt(int noun) => Enumerable.Range(0, article.Mentions.Count)
        .Where(m => article.Heads[m].Sentence == index && article.Mentions[m].Code is not null && article.Forms[m] != ActorForm.Thing && IsInPhrase(article.Heads[m].Token, noun));

    private bool IsInPhrase(int word, int noun)
    {
        for (var depth = 0; word >= 0 && depth < MostDepth; depth++)
        {
            if (word == noun) return true;
            if (Sentence.Tokens[word].Relation is "conj" or "appos" or "acl" or "acl:relcl" or "parataxis") return false;
            word = Sentence.Tokens[word].Head;
        }

        return false;
    }

    // Mentions stand in order of reading, the wider before those within it.
    private List<int> FirstNamed(int verb, bool isThing)
    {
        var start = Sentence.Tokens[verb].Span.Start;
        for (var m = 0; m < article.Mentions.Count; m++)
        {
            var (sentence, head) = article.Heads[m];
            if (sentence != index || article.Mentions[m].Start <= start || Sentence.Tokens[head].Pos == PartOfSpeech.Pron || IsAttribute(head) || !IsBelow(head, verb)) continue;
            var parties = new List<int>();
            foreach (var at in WithConjuncts([head])) AddParties(at, parties, 0);
            parties.RemoveAll(p => article.Mentions[p].Code is null || article.Forms[p] == ActorForm.Thing != isThing);
            if (parties.Count > 0) return parties;
        }

        return [];
    }

    // "a police presence" names no police.
    private bool IsAttribute(int word) => Sentence.Tokens[word] is { Relation: "compound", Pos: PartOfSpeech.Noun };

    // What hangs from a coordinated verb is that verb's.
    private bool IsBelow(int word, int verb)
    {
        for (var depth = 0; word >= 0 && depth < MostDepth; depth++)
        {
            var token = Sentence.Tokens[word];
            if (token.Head == verb) return token.Relation is not "parataxis" && (token.Relation != "conj" || token.Pos != PartOfSpeech.Verb);
            word = token.Head;
        }

        return false;
    }

    /// <summary>The parties that a word and its conjuncts mean.</summary>
    public List<int> PartiesWith(int word)
    {
        var parties = new List<int>();
        foreach (var at in WithConjuncts([word])) AddParties(at, parties, 3);
        return parties;
    }

    /// <summary>The parties that a word means.</summary>
    public List<int> PartiesAt(int word)
    {
        var parties = new List<int>();
        AddParties(word, parties, 0);
        return parties;
    }

    private void AddParties(int word, List<int> parties, int steps)
    {
        var here = article.MentionsAt(index, word);
        foreach (var mention in here)
        {
            // "the two leaders" are both of them.
            if (article.Mentions[mention].Members is not { } members) AddParty(Named(mention), parties);
            else foreach (var member in members) AddParty(Named(member), parties);
        }

        if (here.Length > 0 || steps == 0) return;
        if (!lexicon.Actors.IsTransparent(Sentence.Tokens[word].Lemma)) return;
        foreach (var of in WithConjuncts(Arguments.Of(Sentence, word, "of"))) AddParties(of, parties, steps - 1);
    }

    private void AddParty(int party, List<int> parties)
    {
        if (!parties.Contains(party) && IsParty(party)) parties.Add(party);
    }

    // "The rebels said they would release two pilots": whom a pronoun means is told by the words that name it in the same sentence.
    private int Named(int mention)
    {
        if (!IsPronoun(mention) || article.Mentions[mention].SameAs is null) return mention;
        var first = First(mention);
        for (var before = mention - 1; before >= 0 && article.Heads[before].Sentence == index; before--)
            if (!IsPronoun(before) && First(before) == first) return before;
        return mention;
    }

    private int First(int mention)
    {
        while (article.Mentions[mention].SameAs is { } before && before != mention) mention = before;
        return mention;
    }

    private bool IsPronoun(int mention) => HeadOf(mention).Pos == PartOfSpeech.Pron;

    /// <summary>Whether by a mention ("us", "our") one of those parties means himself, or those for whom he speaks.</summary>
    public bool MeansSelf(int mention, List<int> parties) => FirstPerson.Is(HeadOf(mention), lexicon.Coreference)
        && parties.Exists(p => First(p) == First(mention) || Side.Same(article.Mentions[p], article.Mentions[mention]));

    /// <summary>The head word of a mention of whatever sentence.</summary>
    public Token HeadOf(int mention) => article.Parsed.Sentences[article.Heads[mention].Sentence].Tokens[article.Heads[mention].Token];

    // A pronoun that refers to nobody, and a name of which nothing is known and nothing follows, are no parties.
    private bool IsParty(int mention) =>
        article.Forms[mention] != ActorForm.Pronoun && (article.Mentions[mention].Code is not null || article.Forms[mention] == ActorForm.Person
            || article.Forms[mention] == ActorForm.Describe || article.Forms[mention] == ActorForm.Body || article.Forms[mention] == ActorForm.People);

    private List<int> WithConjuncts(List<int> words)
    {
        for (var i = 0; i < words.Count && words.Count < MostConjuncts; i++)
            AddConjuncts(words[i], words);
        return words;
    }

    // "envoy Steve Witkoff and President Erdogan": a conjunct may hang from the name beside the title.
    private void AddConjuncts(int word, List<int> words)
    {
        foreach (var child in Sentence.Children(word))
        {
            var relation = Sentence.Tokens[child].Relation;
            if (relation == "conj" && IsNominal(child) == IsNominal(word) && !words.Contains(child)) words.Add(child);
            else if (relation == "conj" && NameAfter(child) is { } name && !words.Contains(name)) words.Add(name);
            else if (relation is "appos" or "nmod:desc" or "flat" && Sentence.Tokens[child].Pos == PartOfSpeech.Propn)
            {
                if (relation == "appos" && IsListed(word, child)) words.Add(child);
                AddConjuncts(child, words);
            }
        }
    }

    // "Fiji, the Bahamas, Malta and Peru": the second of a list that was taken for another name of the first.
    private bool IsListed(int word, int apposition)
    {
        var isJoined = false;
        foreach (var child in Sentence.Children(apposition)) isJoined |= Sentence.Tokens[child].Relation == "conj";
        return isJoined && CodeAt(word) is { } code && CodeAt(apposition) is { } other && code != other;
    }

    private string? CodeAt(int word)
    {
        foreach (var mention in article.MentionsAt(index, word))
            if (article.Mentions[mention].Code is { } code) return code;
        return null;
    }

    // "Peru and the tiny Malta": an adjective that was taken for the conjunct, with the name beside it.
    private int? NameAfter(int adjective)
    {
        if (Sentence.Tokens[adjective].Pos != PartOfSpeech.Adj) return null;
        foreach (var child in Sentence.Children(adjective))
            if (child == adjective + 1 && Sentence.Tokens[child] is { Relation: "appos" or "flat", Pos: PartOfSpeech.Propn }) return child;
        return null;
    }

    private bool IsNominal(int word) => Sentence.Tokens[word].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num;
}
