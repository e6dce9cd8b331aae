using Parley.Events.Assembly;
using Parley.Events.Participants;
using Parley.Events.Status;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Intent;

/// <summary>
/// Tells events from what something else is only for: in "works with its allies to defend the coast", "efforts to end the siege",
/// "so that they can no longer attack" nobody defends, ends or attacks anything. What somebody announces, tries, threatens, asks
/// of another or says by what he does ("marched to demand") stays an event.
/// </summary>
internal sealed class PurposeReader(StatusReader status, StatusLexicon words)
{
    private const int MostSteps = 4;

    /// <summary>Whether the event is only the purpose of another, or of nothing that is told.</summary>
    /// <param name="e">The event.</param>
    /// <param name="events">All events of its sentence.</param>
    public bool IsOnlyFor(FoundEvent e, IReadOnlyList<FoundEvent> events)
    {
        var claimed = status.Read(e.View, e.Match.Word);
        if (e.IsAnnouncement || claimed is not (EventStatus.Possible or EventStatus.Planned or EventStatus.Negated)) return false;
        var sentence = e.View.Sentence;
        var word = Told(sentence, TriggerWords.CarrierOf(e.View, e.Match.Word) ?? e.Match.Word);
        // Who is denied the means to attack has not been kept from one attack.
        if (claimed == EventStatus.Negated) return IsPurpose(sentence, word, e.Match.Row.Class) && IsOfMeans(sentence, word, e.Match.Row.Class);
        if (IsAskedToAsk(e, word, events) || IsHelpAskedFor(e, word, events)) return true;
        if (IsEnabled(sentence, word)) return IsDeed(e.Match.Row.Class);
        if (!IsPurpose(sentence, word, e.Match.Row.Class) || events.Any(o => IsContent(sentence, word, o))) return false;
        if (e.Parties.Actors.Count == 0) return true;
        // Who begins a campaign to free the north is at it; who speaks of the need to is not.
        var governor = GovernorOf(sentence, word);
        if (IsOfMeans(sentence, word, e.Match.Row.Class)) return true;
        if (IsDeed(e.Match.Row.Class) && IsFrame(sentence, governor)) return true;
        if (words.IsEndeavour(sentence.Tokens[governor].Lemma.ToLowerInvariant()) && SupportFinder.Of(e.View, governor) is not null) return false;
        var above = events.Where(o => !ReferenceEquals(o, e) && o.Announced != e && e.Parties.Actors.TrueForAll(o.Parties.Actors.Contains) && IsAbove(sentence, o, word)).ToList();
        var isSaid = above.Exists(o => e.Parties.Recipients.TrueForAll(r => o.Parties.Recipients.Contains(r) || o.Parties.Actors.Contains(r)));
        return IsDeed(e.Match.Row.Class) ? isSaid || above.Exists(o => o.Match.Row.Class != e.Match.Row.Class)
            : e.Match.Row.Class is EventClass.Consult or EventClass.Support && isSaid && above.Exists(o => o.Match.Row.Class == e.Match.Row.Class);
    }

    private bool IsOfMeans(Sentence sentence, int word, EventClass? c) => IsDeed(c) && words.IsPurpose(sentence.Tokens[GovernorOf(sentence, word)].Lemma.ToLowerInvariant());

    // "In the campaign to free the north, the army has begun its third march": the campaign is only where the march belongs.
    private bool IsFrame(Sentence sentence, int noun) => sentence.Tokens[noun].Relation == "obl" && words.IsEndeavour(sentence.Tokens[noun].Lemma.ToLowerInvariant()) && Marks(sentence, noun).Contains("in") && noun < sentence.Tokens[noun].Head;

    // The words in which it hangs from what it is for: the first of coordinated verbs, and what only says that it goes on or begins.
    private int Told(Sentence sentence, int word)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            var token = sentence.Tokens[word];
            if (token.Head < 0 || sentence.Tokens[token.Head].Pos != PartOfSpeech.Verb) break;
            var goesOn = token.Relation == "xcomp" && CueOf(sentence.Tokens[token.Head]) is "ongoing" or "happened";
            if (!goesOn && (token.Relation != "conj" || token.Pos != PartOfSpeech.Verb || token.Tag != sentence.Tokens[token.Head].Tag)) break;
            word = token.Head;
        }

        return word;
    }

    private bool IsPurpose(Sentence sentence, int word, EventClass? c)
    {
        var token = sentence.Tokens[word];
        if (token.Head < 0 || token.Relation is not ("acl" or "advcl" or "csubj")) return false;
        var governor = sentence.Tokens[GovernorOf(sentence, word)];
        // "committed to working with Peru" is a plan, "committed to defeating the rebels" a mind.
        if (!IsHostile(c) && CueOf(governor) == "planned") return false;
        if (token.Tag == "VBG") return IsFor(governor) && Marks(sentence, word).Any(m => m is "to" or "on" or "at" or "toward" or "towards");
        if (token.Tag != "VB" || !Marks(sentence, word).Contains("to") || HasSubject(sentence, word)) return false;
        // "asked the envoy to leave" may hang from either; a noun needs to be known for having purposes.
        return IsFor(governor) || (governor.Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) && CueOf(governor) is null);
    }

    // "appealed to the guards to free the cooks" says of what was asked; "sent the guards to free the cooks" whom it sent.
    private bool IsContent(Sentence sentence, int word, FoundEvent o)
    {
        var governor = GovernorOf(sentence, word);
        return o.Match.Row.Class is EventClass.Request or EventClass.Agree or EventClass.Threaten or EventClass.Reject or EventClass.Mobilize
            && IsAt(o, governor) && !IsFor(sentence.Tokens[governor]);
    }

    // "Were they to attack".
    private static bool HasSubject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass" or "aux") return true;
        return false;
    }

    // "so that it can no longer strike".
    private static bool IsEnabled(Sentence sentence, int word)
    {
        if (sentence.Tokens[word].Relation != "advcl" || !Marks(sentence, word).Contains("so")) return false;
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child] is { Relation: "aux", Tag: "MD" }) return true;
        return false;
    }

    // "urged him to press the rebels to leave" asks once.
    private static bool IsAskedToAsk(FoundEvent e, int word, IReadOnlyList<FoundEvent> events)
    {
        var token = e.View.Sentence.Tokens[word];
        return e.Match.Row.Class == EventClass.Request && token is { Relation: "xcomp" or "ccomp" or "advcl" or "acl", Tag: "VB" }
            && events.Any(o => !ReferenceEquals(o, e) && o.Match.Row.Class == EventClass.Request && IsAbove(e.View.Sentence, o, word));
    }

    // Whoever is asked to help, give or work with somebody has not: the request is all that happened.
    private static bool IsHelpAskedFor(FoundEvent e, int word, IReadOnlyList<FoundEvent> events)
    {
        var token = e.View.Sentence.Tokens[word];
        return e.Match.Row.Class is EventClass.Aid or EventClass.Cooperate && token is { Relation: "xcomp" or "ccomp" or "advcl" or "acl", Tag: "VB" }
            && events.Any(o => o.Match.Row.Class == EventClass.Request && IsAbove(e.View.Sentence, o, word));
    }

    private static bool IsDeed(EventClass? c) =>
        IsHostile(c) || c is EventClass.Aid or EventClass.Cooperate or EventClass.Retreat or EventClass.Concede;

    private static bool IsHostile(EventClass? c) => c is EventClass.Assault or EventClass.Coerce or EventClass.Mobilize or EventClass.Sanction;

    private static bool IsAbove(Sentence sentence, FoundEvent above, int below)
    {
        var at = below;
        for (var step = 0; step < MostSteps && at >= 0; step++)
        {
            at = sentence.Tokens[at].Head;
            if (IsAt(above, at)) return true;
        }

        return false;
    }

    private static bool IsAt(FoundEvent e, int word) =>
        word >= 0 && (word == e.Match.Word || e.OtherWords.Contains(word) || TriggerWords.CarrierOf(e.View, e.Match.Word) == word);

    private bool IsFor(Token governor) => words.IsPurpose(governor.Lemma.ToLowerInvariant()) || words.IsEndeavour(governor.Lemma.ToLowerInvariant());

    // "spoke of the need to strike": the noun right before the infinitive, wherever the parser hangs it.
    private int GovernorOf(Sentence sentence, int word)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child] is { Relation: "mark", Lemma: "to" } && child > 0 && sentence.Tokens[child - 1].Pos == PartOfSpeech.Noun && IsFor(sentence.Tokens[child - 1])) return child - 1;
        return sentence.Tokens[word].Head;
    }

    private string? CueOf(Token governor)
    {
        var pos = governor.Pos switch { PartOfSpeech.Verb or PartOfSpeech.Aux => "verb", PartOfSpeech.Noun => "noun", _ => "adj" };
        return words.OfCue(pos, governor.Form, "inf") ?? words.OfCue(pos, governor.Lemma.ToLowerInvariant(), "inf");
    }

    private static List<string> Marks(Sentence sentence, int word)
    {
        var marks = new List<string>();
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation is "mark" or "case") marks.Add(sentence.Tokens[child].Lemma.ToLowerInvariant());
        return marks;
    }
}
