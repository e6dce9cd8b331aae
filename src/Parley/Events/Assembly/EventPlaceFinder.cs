using Parley.Entities;
using Parley.Events.Participants;

namespace Parley.Events.Assembly;

/// <summary>
/// Where an event happened, by the sentence's structure: every place of the sentence is reached from the event's words by a path in
/// the tree, each step of which costs the more the less it says of the event's own place. What the sentence does not say is carried
/// over from the sentence before or the dateline, and marked so.
/// </summary>
internal static class EventPlaceFinder
{
    private const double Most = 2.0;

    /// <summary>The place, or null where nothing says it.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="words">The words that tell of the event; the place nearest to one of them counts.</param>
    /// <param name="isOut">Places that it cannot be.</param>
    public static Place? Of(SentenceView view, IReadOnlyList<int> words, Func<Place, bool>? isOut = null)
    {
        Place? best = null;
        var least = Most;
        var any = false;
        foreach (var place in view.Article.Places)
        {
            if (place.Start < view.Sentence.Span.Start) continue;
            if (place.Start >= view.Sentence.Span.End) break;
            any = true;
            var head = TreeDistance.HeadOf(view.Sentence, place.Span);
            if (head < 0 || words.Contains(head)) continue;
            var cost = words.Min(w => PlacePath.Cost(view, w, head)) + Width(place);
            if (cost >= least || isOut?.Invoke(place) == true) continue;
            best = place;
            least = cost;
        }

        return best ?? (any ? null : PlaceCarriedOver.To(view));
    }

    // Of two places on like paths the exact one is where it happened, the wide one where that lies; what no gazetteer has is small.
    private static double Width(Place place) => place.Granularity switch
    {
        "country" => 0.8,
        "admin1" => 0.5,
        _ when place.Lat is null || place.Basis is not null => -0.3,
        "region" or "water" => 0.4,
        _ => 0,
    };
}
