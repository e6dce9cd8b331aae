using Parley.Text.Conllu;

namespace Parley.Text.Training;

/// <summary>How well a parse agrees with a treebank on the same words, each figure a share of 1.</summary>
/// <param name="Words">Words compared.</param>
/// <param name="Upos">Universal parts of speech right.</param>
/// <param name="Xpos">Penn tags right.</param>
/// <param name="Lemma">Lemmas right, whatever the case.</param>
/// <param name="Uas">Heads right; punctuation left out.</param>
/// <param name="Las">Heads and relations right, subtypes but for :pass, :poss and :agent left out; punctuation left out.</param>
public sealed record ParseScore(int Words, double Upos, double Xpos, double Lemma, double Uas, double Las)
{
    /// <summary>Parses the words of <paramref name="gold"/> and compares.</summary>
    public static ParseScore Measure(IReadOnlyList<ConlluSentence> gold, TextParser parser)
    {
        var output = ConlluParser.Annotate(gold, parser);
        int words = 0, counted = 0, upos = 0, xpos = 0, lemma = 0, uas = 0, las = 0;
        foreach (var (x, y) in gold.SelectMany(s => s.Words).Zip(output.SelectMany(s => s.Words)))
        {
            words++;
            if (x.Pos == y.Pos) upos++;
            if (x.Tag == y.Tag) xpos++;
            if (x.Lemma.Equals(y.Lemma, StringComparison.OrdinalIgnoreCase)) lemma++;
            if (x.Pos == "PUNCT") continue;
            counted++;
            if (x.Head != y.Head) continue;
            uas++;
            if (Label(x.Relation) == Label(y.Relation)) las++;
        }
        return new(words, Share(upos, words), Share(xpos, words), Share(lemma, words), Share(uas, counted), Share(las, counted));
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Words} words: UPOS {100 * Upos:F2}, XPOS {100 * Xpos:F2}, lemma {100 * Lemma:F2}, UAS {100 * Uas:F2}, LAS {100 * Las:F2}";

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    private static string Label(string relation)
    {
        var colon = relation.IndexOf(':');
        return colon < 0 || relation[(colon + 1)..] is "pass" or "poss" or "agent" ? relation : relation[..colon];
    }
}
