using Parley.Entities;
using Parley.Events.Participants;
using Parley.Ontology;

namespace Parley.Events.Assembly;

/// <summary>Tells apart meetings with several people in several places: "met X in Madrid and Y in Paris" are two.</summary>
internal static class VisitSplitter
{
    /// <summary>One event for each recipient that has a place of its own; the event itself where not all have.</summary>
    public static IEnumerable<FoundEvent> Split(FoundEvent e)
    {
        if (e.Place is not null || e.Match.Row.Class is not (EventClass.Consult or EventClass.Support or EventClass.Agree) || e.Parties.Recipients.Count == 0 || e.Parties.Recipients.Exists(r => e.View.Article.Heads[r].Sentence != e.View.Index)) return [e];
        var heads = e.Parties.Recipients.ConvertAll(r => e.View.Article.Heads[r].Token);
        var places = heads.Select((h, i) => PlaceAfter(e.View, h, heads.Where(o => o > h).DefaultIfEmpty(int.MaxValue).Min())).ToList();
        return places.TrueForAll(p => p is not null) && places.Distinct().Count() == places.Count
            ? e.Parties.Recipients.Select((r, i) => e with { Parties = e.Parties with { Recipients = [r] }, Place = places[i] })
            : [places[^1] is { } venue ? e with { Place = venue } : e];
    }

    // The first place after the person and before the next, after "in" or "at".
    private static Place? PlaceAfter(SentenceView view, int person, int next)
    {
        foreach (var place in view.Article.Places)
        {
            if (!view.Sentence.Span.Contains(place.Span)) continue;
            var token = TreeDistance.HeadOf(view.Sentence, place.Span);
            if (token <= person || token >= next) continue;
            foreach (var child in view.Sentence.Children(token))
                if (view.Sentence.Tokens[child] is { Relation: "case", Lemma: "in" or "at" }) return place;
        }

        return null;
    }
}
