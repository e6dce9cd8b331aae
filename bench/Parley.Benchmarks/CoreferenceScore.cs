using Parley.Entities.Coreference.Training;

namespace Parley.Benchmarks;

/// <summary>
/// B-cubed (Bagga and Baldwin 1998) and right antecedents over the annotated mentions of persons, organisations and places that are names,
/// pronouns or definite descriptions. An antecedent is right where it is annotated as the same entity; one that should have none, or
/// another, counts against precision, one that should have one and has none against recall.
/// </summary>
internal sealed class CoreferenceScore
{
    private static readonly string[] s_kinds = ["name", "pronoun", "I, we, you", "description"];
    private readonly Tally[] _tallies = [new(), new(), new(), new(), new(), new()];

    private sealed class Tally
    {
        public int Mentions, Right, Joined, Anaphors;
        public double Precision, Recall;
    }

    public void Add(GoldDocument document, SystemMentions system)
    {
        var count = document.Mentions.Count;
        var kinds = new int[count];
        for (var m = 0; m < count; m++) kinds[m] = KindOf(document, document.Mentions[m]);
        var measured = Enumerable.Range(0, count).Where(m => kinds[m] >= 0 && document.Mentions[m].Type is "person" or "organization" or "place" && kinds[m] >= 0).ToList();
        var byEntity = measured.ToLookup(m => document.Mentions[m].Entity);
        var byChain = measured.ToLookup(m => system.Chain[m]);
        var first = new Dictionary<int, int>();
        for (var m = count - 1; m >= 0; m--) first[document.Mentions[m].Entity] = m;
        foreach (var m in measured)
        {
            var entity = document.Mentions[m].Entity;
            var shared = (double)byChain[system.Chain[m]].Count(o => document.Mentions[o].Entity == entity);
            var (joined, with) = system.Antecedent[m];
            var right = joined && with >= 0 && document.Mentions[with].Entity == entity;
            foreach (var t in Tallies(kinds[m]))
            {
                t.Mentions++;
                t.Precision += shared / byChain[system.Chain[m]].Count();
                t.Recall += shared / byEntity[entity].Count();
                // What is named first only afterwards is right as well, but nobody asked for it.
                if (first[entity] == m && right) continue;
                if (first[entity] < m) t.Anaphors++;
                if (joined) t.Joined++;
                if (right) t.Right++;
            }
        }
    }

    public void Print(string name)
    {
        Console.WriteLine($"  {name}");
        for (var k = 0; k < _tallies.Length; k++)
        {
            var t = _tallies[k];
            var (p, r) = (t.Precision / t.Mentions, t.Recall / t.Mentions);
            var (ap, ar) = ((double)t.Right / t.Joined, (double)t.Right / t.Anaphors);
            var kind = k < s_kinds.Length ? s_kinds[k] : k == s_kinds.Length ? "all but I, we, you" : "all";
            Console.WriteLine($"    {kind,-20} {t.Mentions,5} mentions   B3 {p:P1} {r:P1} F1 {F1(p, r):P1}   right antecedent {ap:P1} {ar:P1} F1 {F1(ap, ar):P1} ({t.Right} of {t.Joined} joined, {t.Anaphors} to join)");
        }
    }

    private static double F1(double p, double r) => p + r == 0 ? 0 : 2 * p * r / (p + r);

    private IEnumerable<Tally> Tallies(int kind) => kind == 2 ? [_tallies[2], _tallies[5]] : [_tallies[kind], _tallies[4], _tallies[5]];

    /// <summary>By the treebank's own tags: index into the kinds; -1 where it is none of them.</summary>
    public static int KindOf(GoldDocument document, GoldMention mention)
    {
        var sentence = document.Gold[mention.Sentence];
        var head = sentence.Words[mention.Head];
        if (head.Pos == "PRON") return head.Features.Contains("PronType=Prs", StringComparison.Ordinal) ? head.Features.Contains("Person=3", StringComparison.Ordinal) ? 1 : 2 : -1;
        if (head.Pos == "PROPN") return 0;
        for (var w = mention.First; w <= mention.Last; w++)
            if (sentence.Words[w].Head == mention.Head && (sentence.Words[w].Relation == "nmod:poss"
                || (sentence.Words[w].Relation is "det" or "det:predet" && sentence.Words[w].Lemma is "the" or "this" or "that" or "these" or "those" or "both"))) return 3;
        return -1;
    }
}
