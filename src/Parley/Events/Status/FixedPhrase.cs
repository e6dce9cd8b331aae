using Parley.Text;

namespace Parley.Events.Status;

/// <summary>Words that the tree ties to a first one and that mean something only together: "instead of", "call off".</summary>
internal static class FixedPhrase
{
    /// <summary>The lemma of a link and of the words fixed to it, in lower case.</summary>
    public static string At(Sentence sentence, int word) => With(sentence, word, "fixed");

    /// <summary>The lemma of a verb and of its particle.</summary>
    public static string OfVerb(Sentence sentence, int verb) => With(sentence, verb, "compound:prt");

    private static string With(Sentence sentence, int word, string relation)
    {
        var words = sentence.Tokens[word].Lemma.ToLowerInvariant();
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == relation) words += " " + sentence.Tokens[child].Lemma.ToLowerInvariant();
        return words;
    }
}
