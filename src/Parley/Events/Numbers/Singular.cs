using Parley.Events.Participants;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>One person told without a number: "a girl", "another driver", and with them "and his wife".</summary>
internal static class Singular
{
    /// <summary>The noun as a number of one; null where it means nobody or no single person.</summary>
    public static NumberPhrase? At(SentenceView view, int noun)
    {
        var sentence = view.Sentence;
        if (sentence.Tokens[noun].Tag is not ("NN" or "NNP") || !CountedNoun.IsPeople(view, noun) || IsCollective(view, noun)) return null;
        foreach (var child in sentence.Children(noun))
        {
            var isOne = sentence.Tokens[child] is { Relation: "det", Lemma: "a" or "an" or "another" }
                || (sentence.Tokens[child] is { Relation: "nmod:poss", Pos: PartOfSpeech.Pron } && sentence.Tokens[noun].Relation == "conj");
            if (isOne) return new NumberPhrase(1, 1, false, child, noun, noun);
        }

        return null;
    }

    private static bool IsCollective(SentenceView view, int noun) => view.Lexicon.Actors.Agent(view.Sentence.Tokens[noun].Lemma.ToLowerInvariant()) is { Kind: not "person" };
}
