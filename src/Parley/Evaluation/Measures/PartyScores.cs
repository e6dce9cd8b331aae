using Parley.Evaluation.Alignment;

namespace Parley.Evaluation.Measures;

/// <summary>How well the parties of paired events were found, by three yardsticks.</summary>
/// <param name="Side">actor, recipient, or both: parties of events that two did to each other.</param>
/// <param name="ByWords">Words that overlap.</param>
/// <param name="ByCountry">The same country.</param>
/// <param name="ByCode">The same actor code.</param>
public sealed record PartyScores(string Side, Score ByWords, Score ByCountry, Score ByCode)
{
    private static readonly string[] s_sides = ["actor", "recipient"];

    internal static IReadOnlyList<PartyScores> Of(IEnumerable<Judgement> judgements)
    {
        var totals = new Dictionary<string, PartyScores>();
        foreach (var j in judgements)
        {
            if (j is not { Gold: { } gold, Coded: { } coded }) continue;
            var sides = Sides.Of(gold, coded);
            for (var i = 0; i < sides.Count; i++)
            {
                var side = sides.Count == 1 ? "both" : s_sides[i];
                var sum = totals.GetValueOrDefault(side) ?? new(side, default, default, default);
                totals[side] = new(
                    side,
                    sum.ByWords + Count(sides[i], p => p.Words is not null || p.Span is not null, (g, c) => PartyAgreement.ByWords(g, c, j.Text.Text)),
                    sum.ByCountry + Count(sides[i], p => p.Country is not null, PartyAgreement.ByCountry),
                    sum.ByCode + Count(sides[i], p => p.Code is not null, PartyAgreement.ByCode));
            }
        }

        return [.. ((string[])[.. s_sides, "both"]).Where(totals.ContainsKey).Select(s => totals[s])];
    }

    // One to one: a party of the coding stands for one gold party only. Where the gold side says nothing of the kind nothing is measured.
    private static Score Count(Sides sides, Func<LabelledParty, bool> says, Func<LabelledParty, LabelledParty, bool> same)
    {
        var (gold, coded) = (sides.Gold.Where(says).ToList(), sides.Coded.Where(says).ToList());
        if (gold.Count == 0) return default;
        var weights = new double[gold.Count, coded.Count];
        for (var g = 0; g < gold.Count; g++)
            for (var c = 0; c < coded.Count; c++) weights[g, c] = same(gold[g], coded[c]) ? 1 : 0;
        return new Score(Assignment.Best(weights).Count(c => c >= 0), coded.Count, gold.Count);
    }
}
