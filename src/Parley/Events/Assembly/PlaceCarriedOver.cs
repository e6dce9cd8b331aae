using Parley.Entities;
using Parley.Events.Participants;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>The place of an event whose sentence names none at all: that of the sentence before in the same paragraph, or the dateline's.</summary>
internal static class PlaceCarriedOver
{
    private const int LastSentenceOfDateline = 4;

    /// <summary>The place with the rule in <see cref="Place.Basis"/>; null where nothing can be carried over.</summary>
    public static Place? To(SentenceView view) => FromSentenceBefore(view) ?? FromDateline(view);

    // Only where that sentence names one place: of two nobody can say which is still meant.
    private static Place? FromSentenceBefore(SentenceView view)
    {
        if (view.Index == 0 || view.Sentence.StartsParagraph) return null;
        var before = view.Article.Parsed.Sentences[view.Index - 1];
        Place? only = null;
        foreach (var place in view.Article.Places)
        {
            if (!before.Span.Contains(place.Span)) continue;
            if (only is not null) return null;
            only = place;
        }

        return only is { Granularity: "city" or "site" or "admin2" } && IsLocation(before, only) ? only with { Basis = "the sentence before" } : null;
    }

    private static bool IsLocation(Sentence sentence, Place place)
    {
        var head = TreeDistance.HeadOf(sentence, place.Span);
        if (head < 0 || sentence.Tokens[head].Relation is not "obl") return false;
        foreach (var child in sentence.Children(head))
            if (sentence.Tokens[child] is { Relation: "case", Lemma: "in" or "at" or "near" or "outside" or "inside" or "around" }) return true;
        return false;
    }

    private static Place? FromDateline(SentenceView view)
    {
        if (view.Index > LastSentenceOfDateline || !view.Article.Parsed.Sentences[0].IsDateline || view.Article.Places.Count == 0) return null;
        var first = view.Article.Places[0];
        return view.Article.Parsed.Sentences[0].Span.Contains(first.Span) ? first with { Basis = "dateline" } : null;
    }
}
