using Parley.Evaluation.Alignment;

namespace Parley.Evaluation.Measures;

/// <summary>Two codings of the same gold events.</summary>
/// <param name="Other">How the second coding is called.</param>
/// <param name="Both">Gold events that both have right.</param>
/// <param name="OnlyFirst">Those that the first alone has right.</param>
/// <param name="OnlySecond">Those that the second alone has right.</param>
/// <param name="Neither">Those that none has right.</param>
public sealed record CoderComparison(string Other, int Both, int OnlyFirst, int OnlySecond, int Neither)
{
    /// <summary>That so uneven a split is chance: McNemar's exact test.</summary>
    public double PValue => McNemar.PValue(OnlyFirst, OnlySecond);

    /// <summary>Those of one class that one coding alone has right, by class of the gold set.</summary>
    public required IReadOnlyList<(string Class, int OnlyFirst, int OnlySecond)> ByClass { get; init; }

    /// <summary>The events on which they part, in the order of the gold set.</summary>
    public required IReadOnlyList<ListedDifference> Differences { get; init; }

    internal static CoderComparison Of(string other, IReadOnlyList<Judgement> first, IReadOnlyList<Judgement> second, EvaluationOptions options)
    {
        var theirs = second.Where(j => j.Gold is not null).ToDictionary(j => (j.Text.Id, j.Position));
        var pairs = first.Where(j => j.Gold is not null).Select(j => (First: j, Second: theirs[(j.Text.Id, j.Position)]))
            .Select(p => (p.First, p.Second, FirstRight: p.First.IsRight(options.Rightness), SecondRight: p.Second.IsRight(options.Rightness))).ToList();
        var parted = pairs.Where(p => p.FirstRight != p.SecondRight).ToList();
        return new(other, pairs.Count(p => p.FirstRight && p.SecondRight), parted.Count(p => p.FirstRight), parted.Count(p => p.SecondRight), pairs.Count(p => !p.FirstRight && !p.SecondRight))
        {
            ByClass = [.. parted.GroupBy(p => p.First.Gold!.Class.Name).OrderBy(g => ClassLabel.All.ToList().FindIndex(l => l.Name == g.Key))
                .Select(g => (g.Key, g.Count(p => p.FirstRight), g.Count(p => p.SecondRight)))],
            Differences = [.. parted.Take(options.Errors).Select(p => new ListedDifference(p.FirstRight, ListedError.Of(p.First), ListedError.Of(p.Second)))],
        };
    }
}
