using Parley.Entities;
using Parley.Entities.Coreference.Training;

namespace Parley.Benchmarks;

/// <summary>Scores what the record says: mentions and their <c>same_as</c>, which only parties have.</summary>
internal static class RecordedChains
{
    public static void Add(CoreferenceScore score, GoldDocument document, EntityResolver resolver)
    {
        var article = resolver.Resolve(document.Parsed);
        var byHead = Enumerable.Range(0, article.Mentions.Count).ToLookup(i => article.Heads[i]);
        var taken = new Dictionary<int, int>();
        var of = new int[document.Mentions.Count];
        for (var m = 0; m < of.Length; m++)
        {
            var mention = document.Mentions[m];
            of[m] = byHead[(mention.Sentence, mention.Head)].Cast<int?>().FirstOrDefault(i => !taken.ContainsKey(i!.Value)) ?? -1;
            if (of[m] >= 0) taken[of[m]] = m;
        }

        var chain = of.Select((mention, m) => mention < 0 ? -1 - m : article.Mentions[mention].SameAs ?? mention).ToArray();
        var antecedent = of.Select(mention => mention >= 0 && article.Mentions[mention].SameAs is { } same ? (true, taken.GetValueOrDefault(same, -1)) : (false, -1)).ToArray();
        score.Add(document, new SystemMentions(chain, antecedent));
    }
}
