using Parley.Ontology;
using Parley.Text;
using Parley.Text.Dependencies;

namespace Parley.Events.Participants;

/// <summary>
/// The enemy that a sentence names last: "conducted strikes in Iraq with bombers and artillery <i>against rebel targets</i>". The parser hangs
/// such a phrase from the nearest noun, and the slots find only the country in which it happened.
/// </summary>
internal static class FarOpponent
{
    /// <summary>The parties after "against" further on in the trigger's clause; none where the sides are better known.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="word">The trigger.</param>
    /// <param name="c">Its class.</param>
    /// <param name="recipients">The parties that the slots found.</param>
    public static List<int> Of(SentenceView view, int word, EventClass? c, List<int> recipients)
    {
        if (c is not (EventClass.Assault or EventClass.Mobilize or EventClass.Protest) || !recipients.TrueForAll(r => IsWhere(view, r))) return [];
        var tokens = view.Sentence.Tokens;
        var clause = ClauseOf(view.Sentence, word);
        for (var i = word + 1; i < tokens.Count; i++)
        {
            if (tokens[i] is not { Relation: "case", Lemma: "against", Head: >= 0 and var noun } || ClauseOf(view.Sentence, noun) != clause) continue;
            if (view.PartiesWith(noun) is { Count: > 0 } parties) return parties;
        }

        return [];
    }

    private static bool IsWhere(SentenceView view, int mention) =>
        view.Article.Heads[mention] is var (sentence, head) && sentence == view.Index && Locative.Is(view.Sentence, head);

    // Participles without a subject of their own ("using aircraft against X") belong to the clause around them.
    private static int ClauseOf(Sentence sentence, int word)
    {
        var at = word;
        while (sentence.Tokens[at].Head is >= 0 and var head && !(sentence.Tokens[at].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux && sentence.Tokens[at].Tag is not ("VBG" or "VBN"))) at = head;
        return at;
    }
}
