using Parley.Events.Triggers;
using Parley.Lexicons;

namespace Parley.Events.Participants;

/// <summary>Fills the slots of a trigger's row with the parties of its sentence.</summary>
internal sealed class ParticipantFinder
{
    /// <summary>Who does it, to whom, and who else has part in it.</summary>
    public static Parties Find(SentenceView view, TriggerMatch match)
    {
        var actors = First(view, match.Word, match.Row.Actor);
        var recipients = First(view, match.Word, match.Row.Recipient);
        if (match.Row.Pos == TriggerPos.Noun) Support(view, match, actors, recipients);
        recipients.RemoveAll(actors.Contains);
        if (match.Row.Reciprocal) BothWays(view, actors, recipients);
        return new Parties(actors, recipients, Others(view, match));
    }

    private static List<int> First(SentenceView view, int word, IReadOnlyList<SlotPath> slots)
    {
        foreach (var slot in slots)
            if (view.Parties(word, slot) is { Count: > 0 } parties) return parties;
        return [];
    }

    // "X launched an attack on Y": the verb lends the noun its subject.
    private static void Support(SentenceView view, TriggerMatch match, List<int> actors, List<int> recipients)
    {
        if (SupportFinder.Of(view, match.Word) is not { } support) return;
        var side = support.Verb.SubjectActs ? actors : recipients;
        if (side.Count == 0) side.AddRange(view.Parties(support.Word, new SlotPath(["subj"])));
        // "came under attack from X", "held talks with Y": what hangs from the verb may belong to the noun.
        var other = support.Verb.SubjectActs ? recipients : actors;
        if (other.Count > 0) return;
        foreach (var slot in support.Verb.SubjectActs ? match.Row.Recipient : match.Row.Actor)
        {
            if (slot.Steps[0] is "poss" or "mod" or "subj" or "of") continue;
            other.AddRange(view.Parties(support.Word, slot));
            if (other.Count > 0) return;
        }
    }

    // Talks, deals and clashes: whoever takes part does so with the others.
    private static void BothWays(SentenceView view, List<int> actors, List<int> recipients)
    {
        if (recipients.Count > 0 || actors.Count < 2) return;
        _ = view;
        recipients.AddRange(actors);
    }

    private static List<(string Part, int Mention)> Others(SentenceView view, TriggerMatch match)
    {
        var others = new List<(string, int)>();
        foreach (var (part, slot) in match.Row.Others)
            foreach (var mention in view.Parties(match.Word, slot))
                others.Add((part, mention));
        return others;
    }
}
