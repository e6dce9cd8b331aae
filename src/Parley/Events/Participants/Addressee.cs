using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>Who is to do what somebody calls for, where the verb has him after a preposition: "called <i>on Peru</i> to leave", "pressed <i>for Chad</i> to withdraw".</summary>
internal static class Addressee
{
    /// <summary>Adds the nouns that stand between the verb and its infinitive.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="verb">The verb that calls for something.</param>
    /// <param name="infinitive">What it calls for.</param>
    /// <param name="found">Where they are added.</param>
    public static void Add(Sentence sentence, int verb, int infinitive, List<int> found)
    {
        if (PrepositionsOf(sentence.Tokens[verb].Lemma) is not { } prepositions) return;
        foreach (var child in sentence.Children(verb))
            if (child > verb && child < infinitive && sentence.Tokens[child].Relation == "obl" && HasOneOf(sentence, child, prepositions)) found.Add(child);
    }

    private static string[]? PrepositionsOf(string verb) => verb switch
    {
        "call" => ["on", "upon", "for"],
        "appeal" => ["to"],
        "plead" => ["with", "for"],
        "press" or "push" or "ask" or "wait" or "lobby" => ["for"],
        "rely" or "count" or "prevail" => ["on", "upon"],
        _ => null,
    };

    private static bool HasOneOf(Sentence sentence, int noun, string[] prepositions)
    {
        foreach (var child in sentence.Children(noun))
            if (sentence.Tokens[child].Relation == "case" && Array.IndexOf(prepositions, sentence.Tokens[child].Lemma) >= 0) return true;
        return false;
    }
}
