using Parley.Events.Participants;
using Parley.Events.Status;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text.Dependencies;

namespace Parley.Events.Assembly;

/// <summary>
/// Happenings of which the text names no party ("a car bomb went off in Kirkuk", "thousands marched through Lima"): they took place
/// all the same and belong in the record. Only what is told as done, and of a place that the sentence names, counts: plans, wishes and
/// denials of nobody do not, nor "shelled pistachios".
/// </summary>
internal sealed class UnnamedHappening(StatusReader status)
{
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");
    private static readonly SlotPath s_object = SlotPath.Parse("obj");

    /// <summary>Whether the event has no party and is told as having happened.</summary>
    public bool IsTold(FoundEvent found) =>
        !found.HasParty && found.Match.Row is { Status: null, Class: EventClass.Assault or EventClass.Protest } && IsTelling(found)
        && status.Read(found.View, found.Match.Word) is EventStatus.Happened or EventStatus.Ongoing && IsSomewhere(found);

    private static bool IsSomewhere(FoundEvent found) =>
        EventPlaceFinder.Of(found.View, [found.Match.Word, .. found.OtherWords]) is { } place && found.View.Sentence.Span.Contains(place.Span);

    private static bool IsTelling(FoundEvent found)
    {
        var (view, word) = (found.View, found.Match.Word);
        var token = view.Sentence.Tokens[word];
        return found.Match.Row.Pos switch
        {
            // "bombs kill" and "to kill" say nothing of a day; "destroyed houses" may have been so for long.
            TriggerPos.Verb => token.Tag is not ("VB" or "VBZ" or "VBP") && token.Relation is not ("amod" or "compound")
                && (view.Fill(word, s_object).Count > 0 || view.Fill(word, s_subject).Count > 0),
            TriggerPos.Noun => TriggerWords.CarrierOf(view, word) is not null || (DeedTree.IsAttack(token, view.Lexicon.Triggers) && IsAtPlace(view, word)),
            _ => false,
        };
    }

    // "the attacks in Lyon"
    private static bool IsAtPlace(SentenceView view, int noun)
    {
        foreach (var child in view.Sentence.Children(noun))
            if (view.Sentence.Tokens[child].Relation == "nmod" && Locative.Is(view.Sentence, child)) return true;
        return false;
    }
}
