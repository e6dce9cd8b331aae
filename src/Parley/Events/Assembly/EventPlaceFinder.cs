using Parley.Entities;
using Parley.Events.Participants;

namespace Parley.Events.Assembly;

/// <summary>Where an event happened: the place nearest in the tree, the more exact before the wider.</summary>
internal static class EventPlaceFinder
{
    private const int MostDistance = 5;

    public static Place? Of(SentenceView view, int trigger)
    {
        Place? best = null;
        var nearest = MostDistance + 1;
        foreach (var place in view.Article.Places)
        {
            if (!view.Sentence.Span.Contains(place.Span)) continue;
            var head = TreeDistance.HeadOf(view.Sentence, place.Span);
            if (!IsLocation(view, head)) continue;
            var distance = TreeDistance.Between(view.Sentence, trigger, head);
            if (distance >= nearest) continue;
            best = place;
            nearest = distance;
        }

        return best;
    }

    // After a preposition of place, or what such a phrase holds; subjects and possessors are parties.
    private static bool IsLocation(SentenceView view, int word)
    {
        foreach (var child in view.Sentence.Children(word))
            if (view.Sentence.Tokens[child].Relation == "case") return view.Sentence.Tokens[child].Lemma is not ("by" or "with" or "between" or "'s" or "of" or "against" or "like");
        return view.Sentence.Tokens[word].Relation is "appos" or "nmod:unmarked" or "obl:unmarked";
    }
}
