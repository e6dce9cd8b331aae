using Parley.Entities.Actors;
using Parley.Events.Participants;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Events.Numbers;

/// <summary>What kind of thing a counted noun is, and whether a word that counts takes it.</summary>
internal static class CountedNoun
{
    private const int Nearby = 8;

    /// <summary>Whether the row counts what the noun names.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="row">What a word counts.</param>
    /// <param name="word">Where that word stands.</param>
    /// <param name="noun">The counted noun; -1 where a number stands alone.</param>
    public static bool IsTaken(SentenceView view, CountWord row, int word, int noun)
    {
        if (row.With is not null && !StandsNear(view.Sentence, word, row)) return false;
        var lexicon = view.Lexicon.Counts;
        if (noun == word || noun < 0 || view.Sentence.Tokens[noun].Pos is PartOfSpeech.Num or PartOfSpeech.Pron) return row.Takes is "person" or "known" or "crowd";
        var token = view.Sentence.Tokens[noun];
        if (token.Pos is PartOfSpeech.Adj or PartOfSpeech.Verb) return row.Takes is "person" or "known";
        var thing = lexicon.Thing(token.Lemma);
        return row.Takes switch
        {
            "person" => thing is null || IsPeople(view, noun),
            "known" or "crowd" => thing is null && IsPeople(view, noun),
            "troops" => thing is null && IsForce(view, noun),
            "weapon" => thing == "weapon",
            "any" => true,
            _ => row.Names(token.Lemma),
        };
    }

    /// <summary>person, or the noun itself for things.</summary>
    public static string UnitOf(SentenceView view, CountWord row, int noun)
    {
        if (noun < 0 || row.Takes is "person" or "known" or "crowd" or "troops") return "person";
        var lemma = view.Sentence.Tokens[noun].Lemma;
        return view.Lexicon.Counts.Thing(lemma) is null && (row.Takes != "any" || IsPeople(view, noun)) ? "person" : lemma.ToLowerInvariant();
    }

    /// <summary>Whether the noun means people.</summary>
    public static bool IsPeople(SentenceView view, int noun)
    {
        if (view.Lexicon.Counts.Thing(view.Sentence.Tokens[noun].Lemma) is not null) return false;
        if (Agent(view, noun) is { } agent) return agent.Kind is "person" or "people" or "unit";
        return view.Sentence.Tokens[noun].Lemma is "other" or "people" || IsSomebody(view, noun);
    }

    private static bool IsSomebody(SentenceView view, int noun)
    {
        foreach (var mention in view.Article.MentionsAt(view.Index, noun))
            if (view.Article.Forms[mention] is ActorForm.Describe or ActorForm.People or ActorForm.Person) return true;
        return false;
    }

    private static bool IsForce(SentenceView view, int noun) => Agent(view, noun) is { Sector: "MIL" or "COP" or "UAF" } or { Kind: "unit" };

    private static AgentNoun? Agent(SentenceView view, int noun) =>
        view.Lexicon.Actors.Agent(view.Sentence.Tokens[noun].Form.ToLowerInvariant()) ?? view.Lexicon.Actors.Agent(view.Sentence.Tokens[noun].Lemma.ToLowerInvariant());

    private static bool StandsNear(Sentence sentence, int word, CountWord row)
    {
        for (var i = Math.Max(0, word - Nearby); i < sentence.Tokens.Count && i <= word + Nearby; i++)
            if (row.Needs(sentence.Tokens[i].Lemma) || row.Needs(sentence.Tokens[i].Form)) return true;
        return false;
    }
}
