namespace Parley.Entities.Coreference.Training;

/// <summary>Which annotated mention is which referent: those of one head word, of several the nearest in length.</summary>
internal static class GoldAlignment
{
    /// <summary>For each mention the referent, or -1 where none was found.</summary>
    public static int[] Of(GoldDocument document, IReadOnlyList<Referent> referents)
    {
        var byHead = Enumerable.Range(0, referents.Count).ToLookup(i => (referents[i].Sentence, referents[i].Head));
        var taken = new HashSet<int>();
        var result = new int[document.Mentions.Count];
        for (var m = 0; m < result.Length; m++)
        {
            var mention = document.Mentions[m];
            var best = -1;
            foreach (var i in byHead[(mention.Sentence, mention.Head)].Concat(Within(document, mention, referents, byHead)))
                if (!taken.Contains(i) && (best < 0 || Misfit(mention, referents[i]) < Misfit(mention, referents[best]))) best = i;
            if (best >= 0) taken.Add(best);
            result[m] = best;
        }

        return result;
    }

    // Where the parser took another word of the same name for the head.
    private static IEnumerable<int> Within(GoldDocument document, GoldMention mention, IReadOnlyList<Referent> referents, ILookup<(int, int), int> byHead)
    {
        if (byHead.Contains((mention.Sentence, mention.Head))) yield break;
        for (var word = mention.First; word <= mention.Last; word++)
            foreach (var i in byHead[(mention.Sentence, word)])
                if (referents[i].First == mention.First && referents[i].Last == mention.Last) yield return i;
    }

    private static int Misfit(GoldMention mention, Referent referent) => Math.Abs(mention.First - referent.First) + Math.Abs(mention.Last - referent.Last);
}
