using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>Who did what a passive verb tells of, where no "by" stands at it: "killed <i>at the hands of rebels</i>", "was bombed and killed <i>by aircraft</i>".</summary>
internal static class FarAgent
{
    /// <summary>Adds the nouns.</summary>
    public static void Add(Sentence sentence, int verb, List<int> found)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child] is { Relation: "obl", Lemma: "hand" } && Has(sentence, child, "case", "at")) found.AddRange(Arguments.Of(sentence, child, "of", 0));
        if (found.Count > 0) return;
        // The agent stands with the last verb.
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child] is { Relation: "conj", Tag: "VBN" } && !Has(sentence, child, "nsubj:pass", null)) AddAgents(sentence, child, found);
    }

    private static void AddAgents(Sentence sentence, int verb, List<int> found)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence.Tokens[child].Relation == "obl:agent") found.Add(child);
    }

    private static bool Has(Sentence sentence, int word, string relation, string? lemma)
    {
        foreach (var child in sentence.Children(word))
            if (sentence.Tokens[child].Relation == relation && (lemma is null || sentence.Tokens[child].Lemma == lemma)) return true;
        return false;
    }
}
