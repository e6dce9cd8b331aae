using Parley.Entities.Coreference;
using Parley.Entities.Coreference.Training;

namespace Parley.Benchmarks;

/// <summary>What was read of a document, beside its annotation: for each annotated mention the chain it was put in.</summary>
/// <param name="Chain">For each annotated mention the chain of the noun phrase that it is; a number of its own where none was found.</param>
/// <param name="Antecedent">For each annotated mention whether it was joined, and with which annotated mention (-1: with none that is annotated).</param>
internal sealed record SystemMentions(int[] Chain, (bool Joined, int With)[] Antecedent)
{
    public static SystemMentions Of(GoldDocument document, Discourse discourse, int[] antecedents)
    {
        var referents = GoldAlignment.Of(document, discourse.Referents);
        var mentionOf = new Dictionary<int, int>();
        for (var m = 0; m < referents.Length; m++)
            if (referents[m] >= 0) mentionOf[referents[m]] = m;
        var chain = new int[referents.Length];
        var antecedent = new (bool, int)[referents.Length];
        for (var m = 0; m < referents.Length; m++)
        {
            chain[m] = referents[m] < 0 ? -1 - m : discourse.Chains.Root(referents[m]);
            var with = referents[m] < 0 ? -1 : antecedents[referents[m]];
            antecedent[m] = (with >= 0, with < 0 ? -1 : mentionOf.GetValueOrDefault(with, -1));
        }

        return new SystemMentions(chain, antecedent);
    }
}
