using Parley.Entities.Actors;
using Parley.Events.Triggers;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// What stands before the noun of an attack and did not make it: where it was ("the <i>Nairobi</i> bombing"), and what was hit ("<i>embassy</i>
/// bombings", "a <i>school</i> shooting"). Countries, armies and rebels before it did make it.
/// </summary>
internal static class Scene
{
    private static readonly HashSet<string> s_peaceful = new(["EDU", "REL", "BUS", "MED", "JUD", "LEG", "CVL", "LAB", "REF"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_houses = new(["embassy", "consulate", "ministry", "mission"], StringComparer.Ordinal);

    /// <summary>Whether the mention is only where the attack was.</summary>
    public static bool IsTown(SentenceView view, TriggerMatch match, int mention) =>
        IsBefore(view, match, mention) && view.Article.Forms[mention] != ActorForm.Person && view.Article.Places.Any(p => p.Granularity is "city" or "site" && p.Span.Overlaps(view.HeadOf(mention).Span));

    /// <summary>Whether the mention is what was hit.</summary>
    public static bool IsHit(SentenceView view, TriggerMatch match, int mention)
    {
        if (!IsBefore(view, match, mention) || view.HeadOf(mention).Pos != PartOfSpeech.Noun) return false;
        return s_houses.Contains(view.HeadOf(mention).Lemma.ToLowerInvariant()) || (view.Article.Mentions[mention].Sector is { } sector && s_peaceful.Contains(sector));
    }

    // Before the trigger itself, or before the attack that is the subject of one: "the Nairobi bombing killed twelve".
    private static bool IsBefore(SentenceView view, TriggerMatch match, int mention)
    {
        if (match.Row.Class != EventClass.Assault || view.Article.Heads[mention] is var (sentence, head) && sentence != view.Index) return false;
        if (view.Sentence.Tokens[head] is not { Relation: "compound", Head: var noun } || noun < head) return false;
        return (noun == match.Word && match.Row.Pos == TriggerPos.Noun) || DeedTree.IsAttack(view.Sentence.Tokens[noun], view.Lexicon.Triggers);
    }
}
