using Parley.Entities.Actors;
using Parley.Events.Triggers;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;
using Parley.Text.Dependencies;

namespace Parley.Events.Participants;

/// <summary>Fills the slots of a trigger's row with the parties of its sentence.</summary>
internal sealed class ParticipantFinder
{
    // Where else the other side may stand when the row's own slots are empty, the likelier first.
    private static readonly SlotPath[] s_elsewhere =
        [.. new[] { "obj", "to", "with", "against", "at", "on", "that.subj", "inf.obj", "inf.with", "inf.to", "obj.with", "obj.to", "obj.against", "obj.on", "obj.from", "obj.poss", "for", "from", "in" }.Select(SlotPath.Parse)];
    private static readonly SlotPath[] s_effects = [.. new[] { "obj", "obj.in", "in", "on", "at" }.Select(SlotPath.Parse)];
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");
    private static readonly SlotPath s_object = SlotPath.Parse("obj");
    private static readonly SlotPath s_owner = SlotPath.Parse("poss");
    private static readonly SlotPath s_modifier = SlotPath.Parse("mod");

    /// <summary>Who does it, to whom, and who else has part in it.</summary>
    public static Parties Find(SentenceView view, TriggerMatch match)
    {
        var actors = First(view, match, match.Row.Actor);
        var recipients = First(view, match, match.Row.Recipient);
        var hit = actors.FindAll(a => Scene.IsHit(view, match, a));
        actors.RemoveAll(a => hit.Contains(a) || Scene.IsTown(view, match, a));
        if (match.Row.Pos == TriggerPos.Noun) Support(view, match, actors, recipients);
        if (recipients.Count == 0) recipients.AddRange(hit);
        if (FarOpponent.Of(view, match.Word, match.Row.Class, recipients) is { Count: > 0 } opponents) recipients = opponents;
        AddListed(view, actors);
        actors.RemoveAll(a => IsOnlyThere(view, a));
        actors.RemoveAll(a => Bystanders.IsNoActor(view, match, a));
        if (!CanThingsAct(match.Row)) actors.RemoveAll(a => view.Article.Forms[a] == ActorForm.Thing);
        if (match.Row.Pos == TriggerPos.Noun && actors.Count == 0 && recipients.Count > 0) actors.AddRange(OfFrame(view, match.Word));
        var isOfBystanders = recipients.RemoveAll(r => Bystanders.IsNoRecipient(view, match, r)) > 0;
        if (recipients.Count == 0 && match.Row.Class == EventClass.Assault) recipients = Sufferers.Of(view, match);
        recipients.RemoveAll(r => actors.Contains(r) || view.MeansSelf(r, actors) || IsOwn(view, r, actors, match.Row.Class));
        if (match.Row.Reciprocal || IsOfSomethingShared(view, match)) BothWays(actors, recipients);
        var isElsewhere = actors.Count > 0 && recipients.Count == 0 && !match.Row.Reciprocal && !isOfBystanders;
        if (isElsewhere) recipients = Elsewhere(view, match, actors);
        isElsewhere &= recipients.Count > 0;
        if (match.Row.Class == EventClass.Agree) BothWays(actors, recipients);
        return new Parties(actors, recipients, Others(view, match)) { AreRecipientsElsewhere = isElsewhere };
    }

    private static List<int> First(SentenceView view, TriggerMatch match, IReadOnlyList<SlotPath> slots)
    {
        foreach (var slot in slots)
        {
            // A noun has a subject only where a support verb lends it one: who condemns an attack did not make it.
            if (match.Row.Pos == TriggerPos.Noun && slot.Steps is ["subj"] && !IsPredicate(view, match.Word)) continue;
            if (view.Parties(match.Word, slot, match.Row.Pos == TriggerPos.Adj) is { Count: > 0 } parties) return parties;
        }

        // A verb in a headline that the tagger took for a noun: "Burundi plans …".
        var isRoot = view.Sentence.Tokens[match.Word].Head < 0 && match.Row.Pos == TriggerPos.Noun;
        return isRoot && ReferenceEquals(slots, match.Row.Actor) ? view.Parties(match.Word, s_modifier) : [];
    }

    // "Oman is in talks with Iran": the noun is what is said of its subject.
    private static bool IsPredicate(SentenceView view, int noun)
    {
        foreach (var child in view.Sentence.Children(noun))
            if (view.Sentence.Tokens[child].Relation == "cop") return true;
        return false;
    }

    private static List<int> Elsewhere(SentenceView view, TriggerMatch match, List<int> actors)
    {
        foreach (var slot in s_elsewhere)
        {
            var parties = view.Parties(match.Word, slot);
            parties.RemoveAll(p => actors.Contains(p) || view.MeansSelf(p, actors) || !IsOtherSide(view, p, match.Row.Class) || Bystanders.IsNoRecipient(view, match, p));
            if (parties.Count > 0 && !IsAgainstFriend(slot, match.Row.Class) && !IsTopic(slot, match.Row.Class) && !IsOnlyPlace(slot, match.Row)) return parties;
        }

        return match.Row.Class == EventClass.Assault ? HitByVerb(view, match, actors) : [];
    }

    // "will support their fight against Daesh": whom help is against is not who is helped.
    private static bool IsAgainstFriend(SlotPath slot, EventClass? c) =>
        slot.Steps[^1] == "against" && c is EventClass.Support or EventClass.Aid or EventClass.Cooperate or EventClass.Agree or EventClass.Consult;

    // "will host a conference on Syria": what is talked about is nobody who talks.
    private static bool IsTopic(SlotPath slot, EventClass? c) => slot.Steps[^1] == "on" && c is EventClass.Consult or EventClass.Agree;

    // "strikes in Syria" are not on Syria, unless the row says so ("an intervention in Syria"), nor are talks in Oman with Oman.
    private static bool IsOnlyPlace(SlotPath slot, TriggerRow row) => slot.Steps is ["in"] && (row is { Class: EventClass.Assault, Pos: TriggerPos.Noun } or { Class: EventClass.Consult, Mode: not "visit" });

    // "drone attacks caused fires in Dnipro": where the verb says that the attack took effect.
    private static List<int> HitByVerb(SentenceView view, TriggerMatch match, List<int> actors)
    {
        var token = view.Sentence.Tokens[match.Word];
        if (token.Relation != "nsubj" || token.Head < 0) return [];
        foreach (var slot in s_effects)
        {
            var parties = view.Parties(token.Head, slot);
            parties.RemoveAll(p => actors.Contains(p) || !IsOtherSide(view, p, match.Row.Class));
            if (parties.Count > 0) return parties;
        }

        return [];
    }

    // "While he kept silent, reports speak of meetings with X": whose meetings is said beside the verb that reports them.
    private static List<int> OfFrame(SentenceView view, int noun)
    {
        var token = view.Sentence.Tokens[noun];
        if (token.Relation != "obj" || token.Head < 0) return [];
        foreach (var child in view.Sentence.Children(token.Head))
            if (child < token.Head && view.Sentence.Tokens[child].Relation == "advcl") return view.Parties(child, s_subject);
        return [];
    }

    // What is attacked may be something in a place, what is cut off, helped or left the place itself: then its country is meant.
    private static bool IsOtherSide(SentenceView view, int mention, EventClass? c)
    {
        var m = view.Article.Mentions[mention];
        if (m.Country is null) return false;
        if (view.Article.Forms[mention] != ActorForm.Thing) return true;
        var span = c switch
        {
            EventClass.Assault => m.Span,
            EventClass.Coerce or EventClass.Mobilize or EventClass.Retreat or EventClass.Concede or EventClass.Aid => view.HeadOf(mention).Span,
            _ => default,
        };
        return span.Length > 0 && view.Article.Places.Any(p => p.Span.Overlaps(span));
    }

    // "Russian missiles hit a school" is Russia's doing; "Iran's programme criticised Israel" is a misreading.
    // In imported rows whatever is somebody's acts for its owner.
    private static bool CanThingsAct(TriggerRow row) => row.Actor.Any(s => s.Steps is ["insubj"])
        || row.Class is EventClass.Assault or EventClass.Coerce or EventClass.Mobilize or EventClass.Aid or EventClass.Retreat or EventClass.Sanction;

    // "The states that sent troops include Chad and Togo": who is listed did it, and who they are together is said by that.
    private static void AddListed(SentenceView view, List<int> actors)
    {
        var tokens = view.Sentence.Tokens;
        foreach (var actor in actors.ToArray())
        {
            if (view.Article.Heads[actor] is var (sentence, head) && (sentence != view.Index || tokens[head] is not { Relation: "nsubj", Head: >= 0 } || tokens[tokens[head].Head].Lemma != "include")) continue;
            var listed = view.Parties(tokens[head].Head, s_object);
            if (listed.Count > 0 && view.Article.Mentions[actor].Code is null) actors.Remove(actor);
            actors.AddRange(listed.Except(actors));
        }
    }

    // "attacks in Syria that killed ten": what is only in a country is not that country's doing.
    private static bool IsOnlyThere(SentenceView view, int mention)
    {
        if (view.Article.Forms[mention] != ActorForm.Thing || view.Article.Heads[mention] is var (sentence, head) && sentence != view.Index) return false;
        var isThere = false;
        foreach (var child in view.Sentence.Children(head))
        {
            if (view.Sentence.Tokens[child].Relation is "amod" or "compound" or "nmod:poss" or "nmod:desc" && view.PartiesAt(child).Exists(p => view.Article.Mentions[p].Country == view.Article.Mentions[mention].Country)) return false;
            isThere |= view.Sentence.Tokens[child].Relation == "nmod" && Locative.Is(view.Sentence, child);
        }

        return isThere;
    }

    // "X launched an attack on Y": the verb lends the noun its subject; "charged X with the attack" its object.
    private static void Support(SentenceView view, TriggerMatch match, List<int> actors, List<int> recipients)
    {
        if (SupportFinder.Of(view, match.Word) is not { } support) return;
        var side = support.Verb.Actor is null ? recipients : actors;
        if (side.Count == 0) side.AddRange(view.Parties(support.Word, support.Verb.Actor ?? s_subject));
        // "came under attack from X", "held talks with Y": what hangs from the verb may belong to the noun.
        var other = support.Verb.Actor is null ? actors : recipients;
        if (other.Count > 0) return;
        foreach (var slot in support.Verb.Actor is null ? match.Row.Actor : match.Row.Recipient)
        {
            if (slot.Steps[0] is "poss" or "mod" or "subj" or "of") continue;
            other.AddRange(view.Parties(support.Word, slot));
            if (other.Count > 0) return;
        }
    }

    // "willing to withdraw its troops", "mobilised its men": what somebody moves of his own is nobody's other side.
    private static bool IsOwn(SentenceView view, int mention, List<int> actors, EventClass? c)
    {
        if (c is not (EventClass.Agree or EventClass.Mobilize or EventClass.Retreat) || view.Article.Heads[mention].Sentence != view.Index) return false;
        foreach (var child in view.Sentence.Children(view.Article.Heads[mention].Token))
            if (view.Sentence.Tokens[child] is { Relation: "nmod:poss", Pos: PartOfSpeech.Pron } && view.PartiesAt(child).Exists(actors.Contains)) return true;
        return false;
    }

    // Talks, deals and clashes: whoever takes part does so with the others.
    private static void BothWays(List<int> actors, List<int> recipients)
    {
        if (recipients.Count > 0 || actors.Count < 2) return;
        recipients.AddRange(actors);
    }

    // "Peru and Chile postponed their summit": what they put off they would have done with each other.
    private static bool IsOfSomethingShared(SentenceView view, TriggerMatch match)
    {
        if (match.Row.Class is not (EventClass.Reject or EventClass.Sanction)) return false;
        foreach (var noun in view.Fill(match.Word, s_object))
            foreach (var owner in view.Fill(noun, s_owner))
                if (view.Sentence.Tokens[owner].Lemma == "their" && view.Lexicon.Triggers.RowsOf(TriggerPos.Noun, view.Sentence.Tokens[noun].Lemma).Any(r => r.Reciprocal)) return true;
        return false;
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
