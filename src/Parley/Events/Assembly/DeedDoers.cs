using Parley.Entities.Actors;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;
using Parley.Text.Dependencies;

namespace Parley.Events.Assembly;

/// <summary>
/// Whom praise and blame of a deed are for: "condemned the attack in Basra", "welcomed the steps <i>taken by the premier</i>". It is who
/// did the deed, if anybody says so, and neither the town nor whom it was done to. So it is with requests: "called for an end to <i>X's</i> attacks".
/// </summary>
internal static class DeedDoers
{
    private const int MostSteps = 6;
    private static readonly SlotPath s_object = SlotPath.Parse("obj");
    private static readonly SlotPath s_subject = SlotPath.Parse("subj");
    private static readonly SlotPath s_between = SlotPath.Parse("between");

    /// <summary>The event with the doers for its recipients; null where nothing is to be changed.</summary>
    /// <param name="events">The events of the sentence.</param>
    /// <param name="e">One of them.</param>
    public static FoundEvent? Of(List<FoundEvent> events, FoundEvent e)
    {
        if (e.Match.Row.Class == EventClass.Request) return Asked(events, e);
        if (!Judges(e)) return null;
        var objects = e.View.Fill(e.Match.Word, s_object);
        var deed = events.FindAll(o => IsDeed(o, e) && (objects.Contains(o.Match.Word) || o.OtherWords.Any(objects.Contains))).MaxBy(o => o.Parties.Actors.Count);
        if (deed is { Parties.Actors.Count: > 0 }) return WithDoers(e, deed, objects);
        if (deed is not null && e.Parties.Recipients.Count > 0 && e.Parties.Recipients.TrueForAll(r => IsDeedThere(e, r, objects))) return e with { Parties = e.Parties with { Recipients = [] } };
        return e.Parties.Recipients.Count > 0 ? null : With(e, objects.Where(o => e.View.Sentence.Tokens[o].Pos == PartOfSpeech.Noun).SelectMany(o => ToldAt(e.View, o)));
    }

    private static bool Judges(FoundEvent e) => e.Match.Row.Class == EventClass.Accuse || e.IsPraise;

    // "called for an end to X's attacks on Y" asks X, whom nobody asked by name.
    private static FoundEvent? Asked(List<FoundEvent> events, FoundEvent e)
    {
        if (e.Parties.Recipients.Count == 0) return null;
        var deed = events.Find(o => o.Match.Row.Class is EventClass.Assault or EventClass.Coerce && o.Match.Row.Pos == TriggerPos.Noun && o.Match.Word > e.Match.Word && o.Parties.Actors.Count > 0
            && e.Parties.Recipients.TrueForAll(o.Parties.Recipients.Contains));
        return deed is null ? null : With(e, deed.Parties.Actors);
    }

    // What is praised is mostly no force, what is blamed is.
    private static bool IsDeed(FoundEvent deed, FoundEvent e) => !ReferenceEquals(deed, e)
        && (e.Match.Row.Class == EventClass.Accuse ? deed.Match.Row.Class is EventClass.Assault or EventClass.Coerce : deed.Match.Row is { Pos: TriggerPos.Noun, Reciprocal: false, Class: EventClass.Retreat or EventClass.Aid or EventClass.Concede });

    private static FoundEvent? WithDoers(FoundEvent e, FoundEvent deed, List<int> objects)
    {
        var isAnothers = e.Parties.Recipients.TrueForAll(r => deed.Parties.Recipients.Contains(r) || IsBelow(e, r, objects));
        return isAnothers ? With(e, deed.Parties.Actors) : null;
    }

    // "condemned the attacks in Peru": whose attacks they were nobody says.
    private static bool IsDeedThere(FoundEvent e, int recipient, List<int> objects) =>
        e.Match.Row.Class == EventClass.Accuse && e.View.Article.Forms[recipient] == ActorForm.Thing && e.View.Article.Heads[recipient] is var (sentence, word) && sentence == e.View.Index && objects.Contains(word);

    // "the withdrawal of troops by X", "the attack on a hotel in Y": what hangs from the deed and did not do it; not "attributed the attack to Z".
    private static bool IsBelow(FoundEvent e, int recipient, List<int> objects)
    {
        var (sentence, word) = e.View.Article.Heads[recipient];
        if (sentence != e.View.Index) return false;
        var below = -1;
        for (var step = 0; word >= 0 && step < MostSteps; step++)
        {
            if (objects.Contains(word)) return below < 0 || IsDoneTo(e.View.Sentence, below);
            (below, word) = (word, e.View.Sentence.Tokens[word].Head);
        }

        // "condemned the attacks of Sunday in the north" may hang from the verb.
        return below >= 0 && Locative.Is(e.View.Sentence, e.View.Article.Heads[recipient].Token);
    }

    private static bool IsDoneTo(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child] is { Relation: "case", Lemma: "of" or "on" or "against" or "at" or "in" or "near" }) return true;
        return false;
    }

    // "the steps that were taken by X", "the deal reached between X and Y"
    private static List<int> ToldAt(SentenceView view, int noun)
    {
        foreach (var clause in view.Sentence.Children(noun))
        {
            if (view.Sentence.Tokens[clause].Relation is not ("acl" or "acl:relcl") || !view.Fill(clause, s_object).Contains(noun)) continue;
            if (view.Parties(clause, s_subject) is { Count: > 0 } doers) return doers;
            if (view.Parties(clause, s_between) is { Count: > 0 } both) return both;
        }

        return [];
    }

    private static FoundEvent? With(FoundEvent e, IEnumerable<int> doers)
    {
        var recipients = doers.Except(e.Parties.Actors).Distinct().ToList();
        return recipients.Count == 0 ? null : e with { Parties = e.Parties with { Recipients = recipients } };
    }
}
