using Parley.Events.Participants;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Assembly;

/// <summary>
/// Parties that stand with another event: "the last meeting" is of those whose talks were just told, "criticised <i>the deal</i>"
/// criticises who made it, "met X, <i>signing</i> an agreement" signs with X.
/// </summary>
internal static class PartyInheritance
{
    private const int MostSentencesBack = 4;
    private const int MostSentencesBackForActors = 2;
    private const int MostSteps = 4;
    private static readonly Lexicons.SlotPath s_object = Lexicons.SlotPath.Parse("obj");
    private static readonly Lexicons.SlotPath s_subject = Lexicons.SlotPath.Parse("subj");
    private static readonly Lexicons.SlotPath s_giver = Lexicons.SlotPath.Parse("from");
    private static readonly HashSet<string> s_pointing = ["the", "this", "that", "these", "those", "such"];

    /// <summary>The events of a sentence, with parties taken over from each other and from earlier sentences.</summary>
    /// <param name="events">The sentence's events, with and without parties.</param>
    /// <param name="earlier">Events of the sentences before, in order.</param>
    public static List<FoundEvent> Fill(List<FoundEvent> events, List<FoundEvent> earlier)
    {
        var filled = new List<FoundEvent>(events);
        for (var i = 0; i < filled.Count; i++)
            if (!filled[i].HasParty) filled[i] = OfKin(filled, i) ?? OfAntecedent(filled[i], filled.Take(i).Concat(earlier)) ?? filled[i];
        for (var i = 0; i < filled.Count; i++)
            if (filled[i].Parties is { Actors.Count: 0, Recipients.Count: > 0 }) filled[i] = ByMeans(filled[i], filled) ?? ByAntecedent(filled[i], earlier) ?? filled[i];
        for (var i = 0; i < filled.Count; i++)
            if (filled[i].Parties is { Actors.Count: > 0, Recipients.Count: 0 }) filled[i] = OfArgument(filled, i) ?? OfGovernor(filled, i) ?? OfPurpose(filled, i) ?? filled[i];
        for (var i = 0; i < filled.Count; i++)
            if (DeedDoers.Of(filled, filled[i]) is { } judged) filled[i] = judged;
        return filled;
    }

    // "was aided by support from X", "were wounded in a raid by Y": who did it is said with the deed that it was done by.
    private static FoundEvent? ByMeans(FoundEvent e, List<FoundEvent> events)
    {
        var subjects = e.View.Fill(e.Match.Word, s_subject);
        if (subjects.Count == 0 || e.Match.Row is { Reciprocal: true } or { Pos: not Lexicons.TriggerPos.Verb }) return null;
        var means = events.Find(o => !ReferenceEquals(o, e) && o.Parties.Actors.Count > 0 && IsOneKind(o.Match.Row.Class, e.Match.Row.Class) && (subjects.Contains(o.Match.Word) || o.OtherWords.Any(subjects.Contains)));
        // "aided by funds from X"
        var doers = means?.Parties.Actors ?? (IsHelp(e.Match.Row.Class) ? subjects.SelectMany(s => e.View.Parties(s, s_giver)) : []);
        var actors = doers.Except(e.Parties.Recipients).ToList();
        return actors.Count > 0 ? e with { Parties = e.Parties with { Actors = actors } } : null;
    }

    private static bool IsOneKind(EventClass? a, EventClass? b) => a == b || (IsHelp(a) && IsHelp(b)) || (IsForce(a) && IsForce(b));

    private static bool IsHelp(EventClass? c) => c is EventClass.Aid or EventClass.Support or EventClass.Cooperate;

    private static bool IsForce(EventClass? c) => c is EventClass.Assault or EventClass.Coerce;

    // A conjunct, or what hangs from the verb or noun of a happening of the same class.
    private static FoundEvent? OfKin(List<FoundEvent> events, int index)
    {
        var e = events[index];
        var tokens = e.View.Sentence.Tokens;
        var at = e.Match.Word;
        for (var step = 0; step < MostSteps && at >= 0; step++)
        {
            // "agreed that disputes should be settled": a clause with a subject of its own is a matter of its own.
            if (tokens[at].Relation == "ccomp" && Arguments.GrammaticalSubject(e.View.Sentence, at).Count > 0) break;
            var isConjunct = tokens[at].Relation == "conj";
            at = tokens[at].Head;
            var kin = events.Find(o => o.HasParty && o.Match.Row.Class == e.Match.Row.Class && (isConjunct || o.Match.Row.Reciprocal == e.Match.Row.Reciprocal)
                && (o.Match.Word == at || o.OtherWords.Contains(at)));
            if (kin is not null) return e with { Parties = kin.Parties, IsInherited = true, Kin = kin };
        }

        // An exchange of prisoners that talks brought about is between those who talked.
        var talks = e.Match.Row.Reciprocal ? events.LastOrDefault(o => o.Match.Row.Reciprocal && o.Match.Word < e.Match.Word && o.Parties.Recipients.Count > 0) : null;
        return talks is null ? null : e with { Parties = talks.Parties, IsInherited = true };
    }

    private static FoundEvent? OfAntecedent(FoundEvent e, IEnumerable<FoundEvent> before)
    {
        if (e.Match.Row.Pos != Lexicons.TriggerPos.Noun || !Points(e.View.Sentence, e.Match.Word)) return null;
        var antecedent = Antecedent(e, before, MostSentencesBack);
        return antecedent is null ? null : e with { Parties = antecedent.Parties with { Others = [] }, IsInherited = true, Antecedent = antecedent };
    }

    // "Rebels shelled the camp. The attack killed three": who did it was said when it was first told.
    private static FoundEvent? ByAntecedent(FoundEvent e, List<FoundEvent> earlier)
    {
        if (!e.OtherWords.Append(e.Match.Word).Any(w => e.View.Sentence.Tokens[w].Pos == PartOfSpeech.Noun && Points(e.View.Sentence, w))) return null;
        if (Antecedent(e, earlier, MostSentencesBackForActors) is not { Parties.Actors.Count: > 0 } antecedent || e.Match.Row.Reciprocal) return null;
        var actors = antecedent.Parties.Actors.Except(e.Parties.Recipients).ToList();
        return actors.Count == 0 ? null : e with { Parties = e.Parties with { Actors = actors }, Antecedent = antecedent };
    }

    // The nearest that is told of with parties; "the visit" is rather a visit than talks.
    private static FoundEvent? Antecedent(FoundEvent e, IEnumerable<FoundEvent> before, int sentences) =>
        before.Where(o => o.HasParty && e.View.Index - o.View.Index <= sentences && IsSameKind(o.Match.Row.Class, e.Match.Row.Class))
            .MaxBy(o => (e.Match.Row.Mode is { } mode && mode == o.Match.Row.Mode ? 1 : 0, o.View.Index, o.Match.Word));

    // "the deal" may have been told as signed, agreed, or received.
    private static bool IsSameKind(EventClass? a, EventClass? b) => a == b || (IsAccord(a) && IsAccord(b));

    private static bool IsAccord(EventClass? c) => c is EventClass.Agree or EventClass.Support or EventClass.Aid or EventClass.Cooperate;

    private static bool Points(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "det") return s_pointing.Contains(sentence.Tokens[child].Lemma.ToLowerInvariant());
        return false;
    }

    private static FoundEvent? OfArgument(List<FoundEvent> events, int index)
    {
        var e = events[index];
        foreach (var slot in e.Match.Row.Recipient.Append(s_object).Concat(e.Match.Row.Actor))
        {
            foreach (var word in e.View.Fill(e.Match.Word, slot))
            {
                var argument = events.Find(o => !ReferenceEquals(o, e) && o.HasParty && (o.Match.Word == word || o.OtherWords.Contains(word)));
                if (argument is null) continue;
                var recipients = Blamed(e, argument).Except(e.Parties.Actors).ToList();
                if (recipients.Count > 0) return e with { Parties = e.Parties with { Recipients = recipients } };
            }
        }

        return null;
    }

    // Who condemns an attack condemns the attacker, and nobody where none is told; who mediates talks mediates between all who talk,
    // and a deal is everybody's who made it.
    private static IEnumerable<int> Blamed(FoundEvent e, FoundEvent argument) =>
        e.Match.Row.Class == EventClass.Consult || IsAccord(argument.Match.Row.Class) ? argument.Parties.Actors.Concat(argument.Parties.Recipients).Distinct()
        : argument.Parties.Actors.Except(e.Parties.Actors).Any() || IsForce(argument.Match.Row.Class) && e.Match.Row.Class == EventClass.Accuse ? argument.Parties.Actors : argument.Parties.Recipients;

    private static FoundEvent? OfGovernor(List<FoundEvent> events, int index)
    {
        var e = events[index];
        var token = e.View.Sentence.Tokens[e.Match.Word];
        if (token.Relation != "advcl" || token.Tag != "VBG") return null;
        var governor = events.Find(o => o.Match.Word == token.Head && o.Parties.Recipients.Count > 0 && o.Parties.Actors.SequenceEqual(e.Parties.Actors));
        if (governor is null) return null;
        var nearest = governor.Parties.Recipients.Where(r => e.View.Article.Mentions[r].Start < token.Span.Start).DefaultIfEmpty(-1).Max();
        return nearest < 0 ? null : e with { Parties = e.Parties with { Recipients = [nearest] } };
    }

    // "marched to demand reforms from X", "opened fire to disperse Y", "rallied, calling for the resignation of Z": at whom it is
    // directed is said with what it is for.
    private static FoundEvent? OfPurpose(List<FoundEvent> events, int index)
    {
        var e = events[index];
        if (e.Match.Row.Class is not (EventClass.Protest or EventClass.Assault)) return null;
        var tokens = e.View.Sentence.Tokens;
        var carrier = TriggerWords.CarrierOf(e.View, e.Match.Word) ?? e.Match.Word;
        var aim = events.Find(o => o.Match.Row.Class is EventClass.Request or EventClass.Accuse or EventClass.Reject or EventClass.Coerce or EventClass.Protest
            && o.Parties.Recipients.Count > 0 && IsPurpose(o.Match.Word));
        if (aim is null) return null;
        var recipients = aim.Parties.Recipients.Except(e.Parties.Actors).ToList();
        return recipients.Count == 0 ? null : e with { Parties = e.Parties with { Recipients = recipients } };

        bool IsPurpose(int word) => tokens[word].Head is var head && (head == e.Match.Word || head == carrier)
            && (tokens[word] is { Relation: "advcl" or "xcomp" or "acl", Tag: "VB" or "VBG" });
    }
}
