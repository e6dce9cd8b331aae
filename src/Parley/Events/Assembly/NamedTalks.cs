using Parley.Entities;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>
/// Steps of talks that are named by their day, their town or what they bring, and not by who talked: "the first round, on 16 May", "the Geneva negotiations",
/// "ninety prisoners were exchanged", "the talks broke down". They are between those whose talks the article tells, each on a side of its own.
/// </summary>
internal static class NamedTalks
{
    // A round and negotiations are those that the article is about; a summit or a meeting may have guests of its own.
    private static readonly HashSet<string> s_ofProcess = ["talk", "negotiation", "round"];
    private static readonly HashSet<string> s_sessions = ["meeting", "session", "summit", "sitting", "consultation", "discussion", "encounter", "dialogue"];
    private static readonly HashSet<string> s_part = ["part", "participation", "involvement", "role", "attendance"];
    private static readonly SlotPath s_object = SlotPath.Parse("obj");
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");

    /// <summary>The events of an article, such steps with the parties of the talks nearest to them.</summary>
    public static List<FoundEvent> Fill(List<FoundEvent> events)
    {
        var filled = events;
        for (var i = 0; i < events.Count; i++)
        {
            if (!IsNamed(events[i]) || TalkingPair.Near(events, i) is not { } talks) continue;
            if (ReferenceEquals(filled, events)) filled = [.. events];
            filled[i] = events[i] with { Parties = Given(events[i], talks), IsInherited = true, IsNamed = true };
        }

        return filled.Exists(e => IsBrokenOff(e, filled)) ? filled.FindAll(e => !IsBrokenOff(e, filled)) : filled;
    }

    private static bool IsOfBreak(TriggerRow row) => row is { Class: EventClass.Sanction, Cameo.Digits: "164" or "166" } or { Class: EventClass.Reject, Mode: "meet" };

    // "The talks were suspended", "suspended its part in the talks" tell of no talks.
    private static bool IsBrokenOff(FoundEvent talks, List<FoundEvent> events) => talks.Match.Row is { Class: EventClass.Consult, Pos: TriggerPos.Noun }
        && events.Exists(e => IsOfBreak(e.Match.Row) && ReferenceEquals(e.View, talks.View) && e.View.Fill(e.Match.Word, s_object) is var objects
            && ((e.IsNamed && talks.IsInherited && objects.Contains(talks.Match.Word)) || objects.Exists(o => IsPartIn(talks, o, e.Match.Word))));

    // "Participation", "its part in the talks"; the parser may hang the talks from the verb.
    private static bool IsPartIn(FoundEvent talks, int noun, int verb)
    {
        var tokens = talks.View.Sentence.Tokens;
        return s_part.Contains(tokens[noun].Lemma) && (noun == talks.Match.Word || tokens[talks.Match.Word].Head == noun || (tokens[talks.Match.Word] is { Relation: "obl" } talk && talk.Head == verb));
    }

    // Who gave the bodies back nobody says: that they went to one of the two.
    private static Parties Given(FoundEvent e, Parties talks) => e.Match.Row.Reciprocal || e.Match.Row.Class != EventClass.Retreat ? talks with { Others = [] }
        : talks with { Actors = [], Recipients = [.. talks.Actors.Union(talks.Recipients)], Others = [] };

    /// <summary>Whether it is such a step: whose it is only the article tells.</summary>
    public static bool IsNamed(FoundEvent e) => e.IsNamed ? !e.HasParty : e.Match.Row is { Status: null } row && row.Class switch
    {
        EventClass.Consult => row is { Reciprocal: true, Mode: not "phone" } && (row.Pos == TriggerPos.Noun ? IsNamedNoun(e) : !e.HasParty && IsVague(e) && IsFixed(e)),
        EventClass.Sanction or EventClass.Reject => !e.HasParty && IsOfBreak(row) && IsBreak(e) && !IsOfOthers(e),
        EventClass.Support or EventClass.Agree => row.Reciprocal && !e.HasParty && row.Cameo?.Digits is "057" && IsFixed(e) && !IsMatter(e),
        EventClass.Retreat => !e.HasParty && (row.Reciprocal || row.Cameo?.Digits is "0842"),
        _ => false,
    };

    private static bool IsNamedNoun(FoundEvent e) => (!e.HasParty || e.IsTitleOnly || e.IsInherited || IsOnlyTown(e)) && e.View.Sentence.Tokens[e.Match.Word].Lemma is var lemma
        && (s_ofProcess.Contains(lemma) ? IsOfDay(e) || PlaceOf(e) is not null || IsHeld(e) : s_sessions.Contains(lemma) && !HasGuests(e) && (IsOfDay(e) || IsHeld(e)));

    // "The two met in Lugano": who is meant has been told.
    private static bool IsVague(FoundEvent e) => e.View.Fill(e.Match.Word, s_subject) is [var subject] && (e.View.Sentence.Tokens[subject] is { Tag: "CD" } or { Pos: PartOfSpeech.Pron or PartOfSpeech.Det } || e.View.Lexicon.Processes.Words["both"].Contains(e.View.Sentence.Tokens[subject].Form));

    private static bool IsFixed(FoundEvent e) => IsOfDay(e) || PlaceOf(e) is not null || EventTimeFinder.Stated(e) is { Type: "DATE" };

    // "The second round ended in Lugano on 4 May": the verb says of the noun alone when it took place.
    private static bool IsHeld(FoundEvent e) => TriggerWords.CarrierOf(e.View, e.Match.Word) is { } verb && e.View.Sentence.Tokens[e.Match.Word].Relation is "nsubj" or "nsubj:pass"
        && (EventTimeFinder.Stated(e) is { Type: "DATE" } || PlaceAt(e, verb) is not null);

    // "Violated the accord signed in May" tells of the violation.
    private static bool IsMatter(FoundEvent e)
    {
        var tokens = e.View.Sentence.Tokens;
        var noun = tokens[e.Match.Word].Relation == "acl" ? tokens[e.Match.Word].Head : e.Match.Word;
        return noun >= 0 && tokens[noun].Head is >= 0 and var above && above != e.Match.Word && e.EventWords.Contains(above);
    }

    // Nobody is told to have ended them: a passive, or talks that ended by themselves.
    private static bool IsBreak(FoundEvent e) => e.View.Fill(e.Match.Word, s_subject).TrueForAll(s => e.View.PartiesWith(s).Count == 0);

    // "The Hale–Oduya summit was shelved": whose it was is said, whether or not they are known.
    private static bool IsOfOthers(FoundEvent e) => e.View.Fill(e.Match.Word, s_object).Exists(o =>
    {
        foreach (var child in e.View.Sentence.Children(o))
            if (e.View.Sentence.Tokens[child] is { Pos: PartOfSpeech.Propn, Relation: "nmod" or "compound" or "nmod:poss" or "nmod:desc" } token && !IsDayOrTown(e, token)) return true;
        return false;
    });

    // "The donors' meeting", "the summit of the lake states".
    private static bool HasGuests(FoundEvent e)
    {
        foreach (var child in e.View.Sentence.Children(e.Match.Word))
        {
            var token = e.View.Sentence.Tokens[child];
            if (token is { Relation: "nmod" or "compound" or "nmod:poss" or "nmod:desc" or "appos", Pos: not PartOfSpeech.Pron } && !IsDayOrTown(e, token)) return true;
        }

        return false;
    }

    private static bool IsDayOrTown(FoundEvent e, Token token) => e.View.Article.Times.Any(t => t.Span.Overlaps(token.Span)) || e.View.Article.Places.Any(p => p.Span.Overlaps(token.Span));

    // A day of the noun's own, not one of the clause around it: it hangs from the noun or follows at once ("the first round, on 16 May, led to …").
    private static bool IsOfDay(FoundEvent e)
    {
        if (EventTimeFinder.Stated(e) is not { Type: "DATE" } stated) return false;
        var sentence = e.View.Sentence;
        if (sentence.Children(e.Match.Word).Contains(TreeDistance.HeadOf(sentence, stated.Span))) return true;
        var next = e.Match.Word + 1;
        while (next < sentence.Tokens.Count && sentence.Tokens[next].Pos is PartOfSpeech.Punct or PartOfSpeech.Adp) next++;
        return next < sentence.Tokens.Count && sentence.Tokens[next].Span.Start == stated.Start;
    }

    // "the talks in Asmara": a capital may stand for its government, but hardly where others are told to talk.
    private static bool IsOnlyTown(FoundEvent e) => e.Parties.Actors.Concat(e.Parties.Recipients).Distinct().ToList() is [var only]
        && PlaceOf(e) is { } place && place.Span == e.View.Article.Mentions[only].Span;

    // The town that hangs from the noun itself.
    private static Place? PlaceOf(FoundEvent e) => PlaceAt(e, e.Match.Word);

    private static Place? PlaceAt(FoundEvent e, int word)
    {
        foreach (var child in e.View.Sentence.Children(word))
        {
            var token = e.View.Sentence.Tokens[child];
            if (token.Relation is "nmod" or "obl" or "compound" && e.View.Article.Places.FirstOrDefault(p => p.Span.Contains(token.Span)) is { Granularity: not "country" } place) return place;
        }

        return null;
    }
}
