using Parley.Events.Assembly;
using Parley.Events.Participants;
using Parley.Events.Status;
using Parley.Events.Triggers;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Intent;

/// <summary>
/// Adds the event that an announcement is: "will send aid" is an AGREE besides the AID to come, "will not withdraw" a REJECT.
/// Where a word of its own says so ("agreed to send"), that word's event is there already and only takes over the recipients.
/// </summary>
internal sealed class IntentReader(IntentLexicon intents, StatusReader status, StatusLexicon words)
{
    private const int MostSteps = 3;
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");

    /// <summary>The events of a sentence, with those that their announcements are.</summary>
    public List<FoundEvent> Add(List<FoundEvent> events)
    {
        var all = new List<FoundEvent>(events);
        foreach (var e in events)
        {
            if (e.Parties.Actors.Count == 0 || Announced(e) is not { } row) continue;
            var own = all.FindIndex(o => o.Match.Row.Class == row.Class && (o.Match.Word == e.Match.Word || IsAbove(e.View.Sentence, o.Match.Word, e.Match.Word)));
            if (own < 0) all.Add(e with { Match = new TriggerMatch(e.View.Index, e.Match.Word, e.Match.Words, row, []), Announced = e });
            else if (all[own].Parties.Recipients.Count == 0) all[own] = all[own] with { Parties = all[own].Parties with { Recipients = [.. e.Parties.Recipients.Except(all[own].Parties.Actors)] } };
        }

        return all;
    }

    private TriggerRow? Announced(FoundEvent e)
    {
        var verb = VerbOf(e);
        // "The truce will hold": nobody says so of himself.
        if (verb < 0 || !IsWilled(e.View.Sentence, verb) || !e.View.Parties(verb, s_subject).Exists(e.Parties.Actors.Contains)) return null;
        return status.Read(e.View, e.Match.Word) switch
        {
            EventStatus.Planned => intents.Of("planned", e.Match.Row.Class!.Value),
            EventStatus.Negated => intents.Of("negated", e.Match.Row.Class!.Value),
            _ => null,
        };
    }

    private static int VerbOf(FoundEvent e)
    {
        if (e.View.Sentence.Tokens[e.Match.Word].Pos == PartOfSpeech.Verb) return e.Match.Word;
        return SupportFinder.Of(e.View, e.Match.Word) is { Verb.Actor.Steps: ["subj"] } support ? support.Word : -1;
    }

    // "will", "would", or the infinitive of a verb that plans or refuses. "About to" and "expected to" are others' words.
    private bool IsWilled(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
        {
            var token = sentence.Tokens[child];
            if (token.Relation == "aux" && token.Lemma is "will" or "would" or "shall" or "'ll" or "wo") return true;
            if (token.Relation == "mark" && token.Lemma == "to" && sentence.Tokens[verb].Relation == "xcomp") return IsOwnWord(sentence, sentence.Tokens[verb].Head);
        }

        return false;
    }

    private bool IsOwnWord(Sentence sentence, int governor) => !words.IsImminent(sentence.Tokens[governor].Form.ToLowerInvariant());

    private static bool IsAbove(Sentence sentence, int above, int below)
    {
        var at = below;
        for (var step = 0; step < MostSteps && at >= 0; step++)
        {
            at = sentence.Tokens[at].Head;
            if (at == above) return true;
        }

        return false;
    }
}
