using Parley.Text;

namespace Parley.Events.Participants;

/// <summary>Who does what a plan is for: "the decision <i>of the king</i> to leave" is that he leaves, not who speaks of it.</summary>
internal static class PlanOwner
{
    /// <summary>Adds the nouns after "of" that stand between the plan and its infinitive.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="plan">The noun.</param>
    /// <param name="infinitive">What is planned.</param>
    /// <param name="found">Where they are added.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Add(Sentence sentence, int plan, int infinitive, List<int> found)
    {
        foreach (var child in sentence.Children(plan))
            if (sentence.Tokens[child].Relation == "nmod:poss") return false;
        foreach (var child in sentence.Children(plan))
            if (child > plan && child < infinitive && sentence.Tokens[child].Relation == "nmod" && IsOwner(sentence, child)) found.Add(child);
        return found.Count > 0;
    }

    // Not "the campaign of violence to …".
    private static bool IsOwner(Sentence sentence, int noun)
    {
        var (isOf, isDefinite) = (false, sentence.Tokens[noun] is { Pos: PartOfSpeech.Propn } or { Tag: "NNS" });
        foreach (var child in sentence.Children(noun))
        {
            isOf |= sentence.Tokens[child] is { Relation: "case", Lemma: "of" };
            isDefinite |= sentence.Tokens[child].Relation == "det";
        }

        return isOf && isDefinite;
    }
}
