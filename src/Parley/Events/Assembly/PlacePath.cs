using Parley.Events.Participants;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>What it costs to go from a trigger to a place in the tree.</summary>
internal static class PlacePath
{
    private const double Never = 9;
    private const int MostSteps = 12;

    /// <summary>The sum over the steps up from the trigger to the first word that is over both, and down from there to the place.</summary>
    public static double Cost(SentenceView view, int trigger, int place)
    {
        var tokens = view.Sentence.Tokens;
        var down = new List<int>(MostSteps);
        for (var at = place; at >= 0 && down.Count < MostSteps; at = tokens[at].Head) down.Add(at);
        var cost = 0.0;
        for (int at = trigger, steps = 0; at >= 0 && steps < MostSteps; at = tokens[at].Head, steps++)
        {
            var meeting = down.IndexOf(at);
            if (meeting >= 0) return cost + Down(view, down, meeting, trigger);
            cost += Up(view.Sentence, at);
        }

        return Never;
    }

    private static double Up(Sentence sentence, int word)
    {
        var token = sentence.Tokens[word];
        var isVerb = token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux;
        return token.Relation switch
        {
            "advcl" => Adverbial(sentence, word),
            "xcomp" => 0.6,
            "conj" => isVerb ? 1.3 : 0.6,
            "acl" => 0.8,
            "acl:relcl" or "advcl:relcl" => 1.8,
            "ccomp" or "parataxis" or "csubj" => isVerb ? 3.5 : 2.5,
            "obj" or "nsubj" or "nsubj:pass" or "obl" => isVerb ? 2 : 0.6,
            "nmod" or "compound" or "appos" or "nmod:poss" => 0.8,
            _ => 1.5,
        };
    }

    private static double Down(SentenceView view, List<int> path, int from, int trigger)
    {
        var cost = 0.0;
        for (var i = from - 1; i >= 0; i--) cost += Step(view, path[i], isPlace: i == 0, atTrigger: path[i + 1] == trigger) + (i == from - 1 ? 0 : 0.1);
        return cost;
    }

    private static double Step(SentenceView view, int word, bool isPlace, bool atTrigger)
    {
        var token = view.Sentence.Tokens[word];
        return token.Relation switch
        {
            "obl" or "obl:unmarked" or "advmod" or "nmod:unmarked" => ByCase(view, word, bare: 0.4),
            "obj" => isPlace ? (atTrigger ? 0.1 : 0.9) : 0.1,
            "nsubj:pass" => isPlace ? 0.6 : 0.2,
            "nsubj" => isPlace ? 3.5 : 1,
            "obl:agent" => isPlace ? 4 : 1,
            "nmod" => Nominal(view, word),
            "nmod:poss" or "compound" or "nmod:desc" or "amod" => Modifier(view, word),
            "appos" => 0.3,
            "flat" => 0.3,
            "conj" => token.Pos != PartOfSpeech.Verb ? 0.5 : HasSubject(view.Sentence, word) ? 2 : 0.8,
            "acl" or "advcl" => Adverbial(view.Sentence, word),
            "xcomp" => 0.6,
            "acl:relcl" => 1.8,
            "ccomp" or "parataxis" => 2.5,
            _ => 1.5,
        };
    }

    // "Kapho district" is a place, "a Baghdad restaurant" is in one, "US soldiers" may be anywhere.
    private static double Modifier(SentenceView view, int word)
    {
        var over = view.Sentence.Tokens[view.Sentence.Tokens[word].Head];
        if (IsAgent(view, over)) return 3;
        if (view.Sentence.Tokens[word].Relation == "nmod:poss" || HasOf(view.Sentence, view.Sentence.Tokens[word].Head)) return 0.7;
        return view.Lexicon.PlaceWords.Noun(over.Lemma.ToLowerInvariant()) is { After: true } ? 0 : 0.6;
    }

    // "the West Bank village of X": what stands before only says where X is.
    private static bool HasOf(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "nmod" && Case(sentence, child) == "of") return true;
        return false;
    }

    private static bool HasSubject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass") return true;
        return false;
    }

    // "…, killing five", "when a bomb exploded" tell of the same place; "after", "before" and "because" of another.
    private static double Adverbial(Sentence sentence, int verb)
    {
        if (sentence.Tokens[verb].Tag is "VBG" or "VBN") return 0.8;
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation is "mark" or "advmod" && sentence.Tokens[child].Lemma is "when" or "as" or "while" or "where" or "to") return 0.9;
        return 2.2;
    }

    // "a village near X", "the town of X" lead to the place; "the governor of X", "a source in X" do not.
    private static double Nominal(SentenceView view, int word)
    {
        var tokens = view.Sentence.Tokens;
        var over = tokens[tokens[word].Head];
        if (Case(view.Sentence, word) == "of")
        {
            if (view.Lexicon.PlaceWords.Noun(over.Lemma.ToLowerInvariant()) is not null) return 0;
            return IsAgent(view, over) ? 2 : 0.5;
        }

        return ByCase(view, word, bare: 0.6) + (IsAgent(view, over) ? 0.6 : 0.2);
    }

    private static bool IsAgent(SentenceView view, Token token) => view.Lexicon.Actors.Agent(token.Lemma.ToLowerInvariant()) is not null;

    private static double ByCase(SentenceView view, int word, double bare) => Case(view.Sentence, word) switch
    {
        null => bare,
        "in" or "at" or "near" or "outside" or "inside" or "around" or "across" or "within" or "throughout" or "along" or "off" => 0,
        "on" or "into" or "through" or "over" or "towards" or "toward" or "onto" or "between" => 0.4,
        "to" or "from" => 1,
        "of" or "for" => 1.3,
        "against" => 0.9,
        "with" or "after" or "before" or "since" => 2,
        "accord" or "according" or "by" or "like" or "unlike" or "than" or "about" or "including" or "except" => 4,
        _ => 0.6,
    };

    private static string? Case(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == "case") return sentence.Tokens[child].Form.ToLowerInvariant();
        return null;
    }
}
