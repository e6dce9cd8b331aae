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
        Span<int> down = stackalloc int[MostSteps];
        var length = 0;
        for (var at = place; at >= 0 && length < MostSteps; at = tokens[at].Head) down[length++] = at;
        var cost = 0.0;
        for (int at = trigger, steps = 0; at >= 0 && steps < MostSteps && cost < Never; at = tokens[at].Head, steps++)
        {
            var meeting = down[..length].IndexOf(at);
            if (meeting >= 0) return cost + Down(view, down[..(meeting + 1)], trigger);
            cost += Up(view, at);
        }

        return Never;
    }

    // From a clause or noun to what is over it, whose place it may share.
    private static double Up(SentenceView view, int word)
    {
        var token = view.Sentence.Tokens[word];
        var isVerb = token.Pos is PartOfSpeech.Verb or PartOfSpeech.Aux;
        return token.Relation switch
        {
            "advcl" => PlaceStep.Adverbial(view, word),
            "xcomp" => 0.6,
            "conj" => isVerb ? 1.1 : 0.6,
            "acl" => 0.8,
            "acl:relcl" or "advcl:relcl" => 1.8,
            "ccomp" or "parataxis" or "csubj" => isVerb ? 3.5 : 2.5,
            "obj" or "nsubj" or "nsubj:pass" or "obl" => isVerb ? 2 : 0.6,
            "nmod" or "compound" or "appos" or "nmod:poss" => 0.8,
            _ => 1.5,
        };
    }

    private static double Down(SentenceView view, ReadOnlySpan<int> path, int trigger)
    {
        var cost = 0.0;
        for (var i = path.Length - 2; i >= 0; i--)
            cost += PlaceStep.Cost(view, path[i], isPlace: i == 0, isFirst: path[i + 1] == trigger) + (i == path.Length - 2 ? 0 : 0.1);
        return cost;
    }
}
