using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Ontology;

namespace Parley.Events.Assembly;

/// <summary>
/// Joins triggers of one sentence that tell of one happening: a noun with the verb that it is the subject or object of, where both
/// are of one class ("a missile <i>strike killed</i> three", "<i>went</i> on a hunger <i>strike</i>").
/// </summary>
internal static class EventMerger
{
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");
    private static readonly SlotPath s_object = SlotPath.Parse("obj");
    private static readonly SlotPath s_in = SlotPath.Parse("in");

    public static List<FoundEvent> Merge(List<FoundEvent> events)
    {
        var merged = new List<FoundEvent>();
        var left = new List<FoundEvent>(events);
        while (left.Count > 0)
        {
            // Chains join as well: a strike killed three and wounded ten.
            var parts = new List<FoundEvent> { left[0] };
            left.RemoveAt(0);
            for (var i = 0; i < parts.Count; i++)
            {
                parts.AddRange(left.Where(o => IsSame(parts[i], o)));
                left.RemoveAll(parts.Contains);
            }

            merged.Add(parts.Skip(1).Aggregate(parts[0], Join));
        }

        return merged;
    }

    private static bool IsSame(FoundEvent a, FoundEvent b)
    {
        if (a.Match.Row.Class != b.Match.Row.Class) return Signs(a, b) || Signs(b, a);
        // "welcomed the deal that they reached": the welcome is one thing, reaching the deal another.
        if (a.IsPraise != b.IsPraise && (a.IsPraise ? b : a).Match.Row.Pos == TriggerPos.Verb) return false;
        var tokens = a.View.Sentence.Tokens;
        return IsNamedBy(a, b) || IsNamedBy(b, a) || Governs(b.Match.Word, a.Match.Word) || Governs(a.Match.Word, b.Match.Word) || IsDeedOf(a, b) || IsDeedOf(b, a);

        // "urged Peru to press Chile" asks Peru.
        bool Governs(int head, int child) =>
            tokens[child].Head == head && tokens[child].Relation is "nsubj" or "obj" or "nsubj:pass" or "xcomp" or "obl" or "obl:agent" or "advcl" or "compound" or "conj" or "nmod"
            && !(a.Match.Row.Class == EventClass.Request && tokens[child] is { Relation: "xcomp", Tag: "VB" })
            && !IsPurposeOfVisit(child)
            && (tokens[child].Relation != "conj" || SharesResult(head, child))
            && (tokens[child].Relation != "nmod" || Counts(head, child)) && (tokens[child].Relation != "obl" || IsMeans(child));

        // "travelled to Rome to discuss the war": with whom nobody says, and not with Rome.
        bool IsPurposeOfVisit(int child) => (a.Match.Row.Mode == "visit" || b.Match.Row.Mode == "visit") && tokens[child] is { Relation: "advcl", Tag: "VB" } && (a.Match.Word == child ? a : b).Parties.Recipients.Count == 0;

        // "died in a strike", "killed by a bomb".
        bool IsMeans(int child) =>
            a.View.Sentence.Children(child).ToArray().Any(c => tokens[c] is { Relation: "case", Lemma: "in" or "by" or "during" or "through" or "on" });

        // "rounds of talks" are talks.
        bool Counts(int head, int child) =>
            tokens[head].Pos == tokens[child].Pos && a.View.Sentence.Children(child).ToArray().Any(c => tokens[c] is { Relation: "case", Lemma: "of" });

        // "killed a girl and wounded ten": two outcomes of one happening, when one subject did both.
        bool SharesResult(int head, int child) =>
            a.Match.Row.Class == EventClass.Assault && (a.Parties.Actors.SequenceEqual(b.Parties.Actors) || IsOneDoer(a, b)) && !a.View.Sentence.Children(child).ToArray().Any(c => tokens[c].Relation is "nsubj" or "nsubj:pass")
            && a.Match.Row.Pos == b.Match.Row.Pos;
    }

    // "flew two strike missions": of what kind they were the noun before them says.
    private static bool IsNamedBy(FoundEvent verb, FoundEvent noun)
    {
        var tokens = verb.View.Sentence.Tokens;
        return tokens[noun.Match.Word] is { Relation: "compound", Head: >= 0 and var named } && tokens[named] is { Relation: "obj", Head: var at } && at == verb.Match.Word;
    }

    // "the raid that killed nine", "a bombing in which nine died": an attack and what it did.
    private static bool IsDeedOf(FoundEvent clause, FoundEvent noun)
    {
        var (sentence, verb) = (clause.View.Sentence, clause.Match.Word);
        // "the aid provided by X", "the visit that Y paid"
        if (noun.Match.Row.Pos == TriggerPos.Noun && noun.Match.Row.Reciprocal == clause.Match.Row.Reciprocal && sentence.Tokens[verb] is { Relation: "acl" or "acl:relcl", Pos: Text.PartOfSpeech.Verb } && sentence.Tokens[verb].Head == noun.Match.Word && clause.View.Fill(verb, s_object).Contains(noun.Match.Word)) return true;
        if (noun.Match.Row is not { Class: EventClass.Assault, Pos: TriggerPos.Noun, Reciprocal: false } || clause.Match.Row.Pos != TriggerPos.Verb) return false;
        if (IsCountedSubject(clause.View, noun.Match.Word, verb)) return true;
        if (sentence.Tokens[verb] is not { Relation: "acl:relcl" or "acl" or "conj" }) return false;
        // What is done in a war is a happening of its own.
        return clause.View.Fill(verb, s_subject).Contains(noun.Match.Word)
            || (DeedTree.IsAttack(sentence.Tokens[noun.Match.Word], clause.View.Lexicon.Triggers) && clause.View.Fill(verb, s_in).Contains(noun.Match.Word));
    }

    // "a series of strikes killed ten"
    private static bool IsCountedSubject(SentenceView view, int noun, int verb)
    {
        var tokens = view.Sentence.Tokens;
        return tokens[noun] is { Relation: "nmod", Head: >= 0 and var count } && tokens[count] is { Relation: "nsubj", Head: var of } && of == verb && view.Lexicon.Actors.IsTransparent(tokens[count].Lemma);
    }

    // "strikes killed ten and destroyed a bridge": of the second verb the row has nobody where the first has whose strikes they were.
    private static bool IsOneDoer(FoundEvent a, FoundEvent b) => (a.Parties.Actors.Count == 0 || b.Parties.Actors.Count == 0)
        && a.View.Fill(a.Match.Word, s_subject) is { Count: > 0 } subjects && subjects.SequenceEqual(b.View.Fill(b.Match.Word, s_subject))
        && subjects.TrueForAll(s => DeedTree.IsAttack(a.View.Sentence.Tokens[s], a.View.Lexicon.Triggers) || a.View.PartiesWith(s).Count == 0);

    // "signed an agreement": the verb's row has the noun in its arrangement already.
    private static bool Signs(FoundEvent verb, FoundEvent noun) =>
        verb.Match.Row.Class == EventClass.Support && noun.Match.Row.Class == EventClass.Agree && verb.Match.Row.When.Any(c => c.Slot.Steps is ["obj"])
        && noun.View.Sentence.Tokens[noun.Match.Word] is { Relation: "obj" or "nsubj:pass" } token && token.Head == verb.Match.Word;

    private static FoundEvent Join(FoundEvent first, FoundEvent second)
    {
        var main = Leads(first, second) ? first : second;
        var other = ReferenceEquals(main, first) ? second : first;
        var actors = Doers(main, other) is { Count: > 0 } doers ? doers : Doers(other, main);
        var recipients = main.Parties.Recipients.Concat(other.Parties.Recipients).Distinct().Where(r => main.Match.Row.Reciprocal || !actors.Contains(r)).ToList();
        return main with
        {
            Parties = main.Parties with { Actors = actors, Recipients = recipients, Others = [.. main.Parties.Others, .. other.Parties.Others] },
            OtherWords = [.. main.OtherWords, other.Match.Word, .. other.OtherWords],
        };
    }

    // "an air strike killed ten": the strike is what happened, and nobody.
    private static List<int> Doers(FoundEvent of, FoundEvent beside) => of.Parties.Actors.FindAll(a =>
        of.View.Article.Heads[a] is var (sentence, word) && (sentence != of.View.Index || (word != beside.Match.Word && word != of.Match.Word && !beside.OtherWords.Contains(word))));

    // The noun names the happening; where both say as much of it, the earlier does, or the verb that the noun only frames ("marched
    // during the protest"). "Blew up a bridge, killing two" is of the bridge.
    private static bool Leads(FoundEvent first, FoundEvent second)
    {
        // "launched an offensive that targeted the town"
        if (IsToldWith(first, second)) return true;
        if (IsToldWith(second, first)) return false;
        if (Hangs(second, first, "conj") && IsOneDoer(first, second)) return true;
        if (Hangs(second, first, "advcl")) return true;
        if (Hangs(first, second, "advcl")) return false;
        var more = first.Match.Row.When.Count.CompareTo(second.Match.Row.When.Count);
        return more > 0 || (more == 0 && !Hangs(first, second, "obl"));
    }

    private static bool IsToldWith(FoundEvent noun, FoundEvent clause) => clause.View.Sentence.Tokens[clause.Match.Word].Relation is "acl" or "acl:relcl"
        && IsDeedOf(clause, noun) && TriggerWords.CarrierOf(noun.View, noun.Match.Word) is { } carrier && carrier != clause.Match.Word;

    private static bool Hangs(FoundEvent child, FoundEvent head, string relation)
    {
        var token = child.View.Sentence.Tokens[child.Match.Word];
        return token.Head == head.Match.Word && token.Relation == relation && (relation != "advcl" || token.Tag is "VBG" or "VB");
    }
}
