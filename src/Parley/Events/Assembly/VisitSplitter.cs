using Parley.Events.Participants;
using Parley.Ontology;

namespace Parley.Events.Assembly;

/// <summary>Tells apart meetings with several people in several places: "met X in Madrid and Y in Paris" are two.</summary>
internal static class VisitSplitter
{
    /// <summary>One event for each recipient that has a place of its own; the event itself where not all have.</summary>
    public static IEnumerable<FoundEvent> Split(FoundEvent e)
    {
        if (e.Match.Row.Class != EventClass.Consult || e.Match.Row.Pos != Lexicons.TriggerPos.Verb || e.Parties.Recipients.Count < 2) return [e];
        var heads = e.Parties.Recipients.ConvertAll(r => e.View.Article.Heads[r].Token);
        return heads.TrueForAll(h => HasPlace(e.View, h))
            ? e.Parties.Recipients.Select((r, i) => e with { Parties = e.Parties with { Recipients = [r] }, PlaceFrom = heads[i] })
            : [e];
    }

    private static bool HasPlace(SentenceView view, int word)
    {
        foreach (var child in view.Sentence.Children(word))
        {
            var token = view.Sentence.Tokens[child];
            if (token.Relation is "nmod" or "obl" && Arguments.Of(view.Sentence, word, "in").Contains(child) && view.Article.Places.Any(p => p.Span.Overlaps(token.Span))) return true;
        }

        return false;
    }
}
