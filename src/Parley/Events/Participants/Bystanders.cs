using Parley.Entities.Actors;
using Parley.Events.Triggers;
using Parley.Lexicons;
using Parley.Ontology;
using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>
/// Who stands in a trigger's slots and has no part in it: the enemy in "vowed to help in <i>defeating X</i>", the doer of what was before
/// ("was freed after its occupation <i>by X</i>"), and the owner of a happening ("<i>the fall of X</i> will free prisoners").
/// </summary>
internal static class Bystanders
{
    private const int MostSteps = 6;
    private static readonly HashSet<string> s_before = new(["after", "before", "since", "following", "despite", "until", "amid"], StringComparer.Ordinal);

    /// <summary>Whether the mention does not do what the trigger tells of.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="match">The trigger.</param>
    /// <param name="mention">A mention that one of its slots for actors holds.</param>
    public static bool IsNoActor(SentenceView view, TriggerMatch match, int mention) =>
        IsHappening(view, mention) || (match.Row.Pos == TriggerPos.Verb && IsOfAnotherTime(view, match.Word, mention));

    /// <summary>Whether it is not done to the mention.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="match">The trigger.</param>
    /// <param name="mention">A mention that one of its slots for recipients holds.</param>
    public static bool IsNoRecipient(SentenceView view, TriggerMatch match, int mention)
    {
        var (sentence, head) = view.Article.Heads[mention];
        return (match.Row.Class == EventClass.Assault && IsNobodysCraft(view, mention)) || sentence == view.Index && (head == match.Word || (IsFriendly(match.Row.Class) && IsAdversary(view, match.Word, head)));
    }

    // "destroyed two vehicles": of whom nobody knows anything.
    private static bool IsNobodysCraft(SentenceView view, int mention) =>
        view.Article.Mentions[mention].Code is null && view.Lexicon.Actors.Agent(view.HeadOf(mention).Lemma.ToLowerInvariant()) is { Kind: "craft" };

    // "the fall of Mosul": the town suffers what the noun tells of, and does nothing.
    private static bool IsHappening(SentenceView view, int mention)
    {
        var (sentence, head) = view.Article.Heads[mention];
        if (sentence != view.Index || view.Article.Forms[mention] != ActorForm.Thing) return false;
        foreach (var child in view.Sentence.Children(head))
            if (view.Sentence.Tokens[child].Relation is "amod" or "compound" or "nmod:poss" && view.PartiesAt(child).Count > 0) return false;
        foreach (var row in view.Lexicon.Triggers.RowsOf(TriggerPos.Noun, view.Sentence.Tokens[head].Lemma.ToLowerInvariant()))
            if (row.Class is not null && row.Recipient.Any(s => s.Steps is ["of"])) return true;
        return false;
    }

    // Between the verb and who hangs from it stands something that was before.
    private static bool IsOfAnotherTime(SentenceView view, int verb, int mention)
    {
        var (sentence, word) = view.Article.Heads[mention];
        if (sentence != view.Index || word < verb) return false;
        for (var step = 0; step < MostSteps && word >= 0 && word != verb; step++, word = view.Sentence.Tokens[word].Head)
            if (HasCase(view.Sentence, word)) return true;
        return false;
    }

    private static bool HasCase(Sentence sentence, int noun)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "case" && s_before.Contains(sentence.Tokens[child].Lemma)) return true;
        return false;
    }

    private static bool IsFriendly(EventClass? c) => c is EventClass.Agree or EventClass.Support or EventClass.Aid or EventClass.Cooperate or EventClass.Consult;

    // "its commitment to combating the threat of X", "joined in defeating X"
    private static bool IsAdversary(SentenceView view, int trigger, int word)
    {
        var tokens = view.Sentence.Tokens;
        for (var step = 0; step < MostSteps && tokens[word].Head is >= 0 and var head && word != trigger && head != trigger; step++, word = head)
            if (tokens[word].Relation is "obj" or "obl" && tokens[head].Pos == PartOfSpeech.Verb) return tokens[word].Relation == "obj" && view.Lexicon.Triggers.IsOpposing(view.Lexicon.Triggers.VerbLemma(tokens[head].Form, tokens[head].Lemma));
        return false;
    }
}
