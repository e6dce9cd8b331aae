using Parley.Events.Participants;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>What one step down the tree towards a place costs: the less the words there say that the event was at that place, the more.</summary>
internal static class PlaceStep
{
    private const double Unlikely = 4;
    private const int LongestDistance = 6;

    /// <summary>The cost of going from a word's head to the word.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="isPlace">Whether the word is the place's name, and not one on the way to it.</param>
    /// <param name="isFirst">Whether its head is the trigger.</param>
    public static double Cost(SentenceView view, int word, bool isPlace, bool isFirst)
    {
        var token = view.Sentence.Tokens[word];
        return token.Relation switch
        {
            "obl" or "obl:unmarked" or "advmod" or "nmod:unmarked" => Oblique(view, word, isPlace, bare: 0.4) + (isFirst ? Target(view.Sentence, word) : 0),
            "obj" => isFirst ? 0 : isPlace ? 0.5 : 0.1,
            "nsubj:pass" => isPlace ? 0.6 : 0.3,
            // A subject with "in" is a place that the parser misread.
            "nsubj" => Case(view.Sentence, word) is not null ? 0.6 : isPlace ? 3.5 : 0.9,
            "obl:agent" => isPlace ? Unlikely : 0.7,
            "nmod" => Nominal(view, word, isPlace),
            "nmod:poss" or "compound" or "nmod:desc" or "amod" or "det" => Modifier(view, word),
            "appos" or "flat" => 0.3,
            "conj" => Conjunct(view.Sentence, word),
            "acl" or "advcl" => Adverbial(view, word),
            "xcomp" => 0.6,
            "acl:relcl" => IsSomebody(view, view.Sentence.Tokens[token.Head]) ? 1.8 : 1.2,
            "ccomp" or "parataxis" => 2.5,
            _ => 1.5,
        };
    }

    /// <summary>What a clause beside the event's says: "…, killing five", "when a bomb exploded" tell of the same place; "before" and "because" of another.</summary>
    public static double Adverbial(SentenceView view, int verb)
    {
        var cost = view.Sentence.Tokens[verb].Tag is "VBG" or "VBN" ? 0.7 : 2.2;
        foreach (var child in view.Sentence.Children(verb))
        {
            var token = view.Sentence.Tokens[child];
            if (token.Relation is "mark" or "advmod" && view.Lexicon.EventPlaces.Conjunction(token.Lemma.ToLowerInvariant()) is { } told) cost = told;
        }

        return cost;
    }

    // "Kapho district" is a place, "a Baghdad restaurant" is in one, "US soldiers" and "US-led troops" may be anywhere.
    private static double Modifier(SentenceView view, int word)
    {
        var head = view.Sentence.Tokens[word].Head;
        // "the Gamba police station" is in Gamba, whatever the police are.
        while (view.Sentence.Tokens[head] is { Relation: "compound", Head: >= 0 } between) head = between.Head;
        var over = view.Sentence.Tokens[head];
        var noun = over.Lemma.ToLowerInvariant();
        if (over.Tag is "VBN" or "VBG" or "VBD" || view.Lexicon.EventPlaces.IsOccasion(noun)) return Unlikely;
        if (view.Lexicon.PlaceWords.Noun(noun) is { } kind)
        {
            // "the West Bank village of X": what stands before only says where X is; "the X quarter of Y" is X.
            if (HasOf(view.Sentence, head) && kind is { Kind: Lexicons.PlaceKind.City, Of: true }) return 0.35;
            return view.Sentence.Tokens[word].Relation == "nmod:poss" ? 0.3 : 0;
        }

        if (view.Lexicon.Actors.Agent(noun) is not { } agent) return view.Sentence.Tokens[word].Relation == "nmod:poss" ? 0.7 : 0.6;
        // "at the Lima college" is in Lima; "near a Lima policeman" need not be.
        return agent.Kind is "group" or "office" or "unit" or "craft" && Case(view.Sentence, head) is "in" or "at" or "outside" or "inside" ? 0.6 : 3;
    }

    private static bool HasName(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "compound", Pos: PartOfSpeech.Propn } or { Relation: "det" } && Names(child)) return true;
        return false;

        // A tree may hang a name from its article.
        bool Names(int child)
        {
            if (sentence.Tokens[child].Relation == "compound") return true;
            foreach (var part in sentence.Children(child))
                if (sentence.Tokens[part].Relation == "flat") return true;
            return false;
        }
    }

    private static bool HasOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "nmod" && Case(sentence, child) == "of") return true;
        return false;
    }

    // What stands with the last of several verbs may be said of all, unless that one has a subject of its own.
    private static double Conjunct(Sentence sentence, int word)
    {
        if (sentence.Tokens[word].Pos != PartOfSpeech.Verb) return 0.5;
        foreach (var child in sentence.Children(word))
        {
            // "Two were killed and three wounded in Basra" tells one place of both.
            if (sentence.Tokens[child].Relation == "nsubj:pass") return 1.1;
            if (sentence.Tokens[child].Relation == "nsubj") return 1.7;
        }

        return 1;
    }

    // "a village near X", "the town of X" lead to the place; "the governor of X", "a source in X" do not.
    private static double Nominal(SentenceView view, int word, bool isPlace)
    {
        var over = view.Sentence.Tokens[view.Sentence.Tokens[word].Head];
        var isAgent = IsAgent(view, over);
        if (Case(view.Sentence, word) != "of") return Oblique(view, word, isPlace, bare: 0.6) + (isAgent ? 0.6 : 0.2);
        // "the Ghouta region of Damascus" is the Ghouta; "the town of X" is X.
        if (view.Lexicon.PlaceWords.Noun(over.Lemma.ToLowerInvariant()) is { } noun)
            return noun.Kind is Lexicons.PlaceKind.Region or Lexicons.PlaceKind.Admin1 && HasName(view.Sentence, view.Sentence.Tokens[word].Head) ? 0.6 : 0;
        if (IsDirection(view, over)) return HasDistance(view.Sentence, word) ? 1 : 0.3;
        return IsSomebody(view, over) ? 2 : 0.4;
    }

    // "protested against the bombing of X" was not in X; "an attack against X" was.
    private static double Target(Sentence sentence, int word) =>
        sentence.Tokens[sentence.Tokens[word].Head].Pos == PartOfSpeech.Verb && Case(sentence, word) == "against" ? 1.2 : 0;

    private static double Oblique(SentenceView view, int word, bool isPlace, double bare)
    {
        var preposition = Case(view.Sentence, word);
        var token = view.Sentence.Tokens[word];
        if (preposition == "of" && token.Head >= 0 && IsDirection(view, view.Sentence.Tokens[token.Head])) return HasDistance(view.Sentence, word) ? 1 : 0.3;
        if (preposition is null) return bare;
        if (preposition == "in" && !isPlace && view.Lexicon.EventPlaces.IsManner(token.Lemma.ToLowerInvariant())) return Unlikely;
        return view.Lexicon.EventPlaces.Preposition(preposition, isPlace) ?? 0.6;
    }

    // "north of Kabul".
    private static bool IsDirection(SentenceView view, Token token) =>
        token.Pos is PartOfSpeech.Adv or PartOfSpeech.Noun or PartOfSpeech.Adj && view.Lexicon.PlaceWords.Preposition(token.Form.ToLowerInvariant()) == 2;

    // "70 km north of Kabul" is not in Kabul.
    private static bool HasDistance(Sentence sentence, int place)
    {
        for (var i = Math.Max(0, place - LongestDistance); i < place; i++)
            if (sentence.Tokens[i].Tag == "CD") return true;
        return false;
    }

    private static bool IsAgent(SentenceView view, Token token) => view.Lexicon.Actors.Agent(token.Lemma.ToLowerInvariant()) is not null
        && view.Lexicon.PlaceWords.Noun(token.Lemma.ToLowerInvariant()) is null;

    private static bool IsSomebody(SentenceView view, Token token) =>
        IsAgent(view, token) || (token.Pos == PartOfSpeech.Propn && view.Lexicon.PlaceWords.Noun(token.Lemma.ToLowerInvariant()) is null);

    private static string? Case(Sentence sentence, int word)
    {
        // "was passing by near the park": of two, the one that stands at the noun.
        var last = -1;
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == "case") last = child;
        return last < 0 ? null : sentence.Tokens[last].Form.ToLowerInvariant();
    }
}
