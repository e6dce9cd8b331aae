using Parley.Evaluation.Dossiers;
using Xunit;

namespace Parley.Tests.Evaluation.Dossiers;

/// <summary>What linking is worth on dossiers that it was made with; thresholds stand under what was reached.</summary>
public sealed class DossierTests
{
    private static readonly string[] s_known =
    [
        "ukraine-russia", "colombia-farc", "ethiopia-tigray", "korea-2018", "iran-nuclear", "sudan",
        "kosovo-serbia", "libya-2020", "nepal-maoists", "philippines-milf", "south-sudan", "sri-lanka-ltte",
    ];

    private static readonly Lazy<DossierEvaluation> s_evaluation = new(static () => DossierEvaluator.Run([.. s_known.SelectMany(s => Dossier.ReadAll(Path.Combine(Repository.Root, "samples/dossiers", s)))], Engine.Coder, threads: 2));

    [Fact]
    public void Rounds_are_found_and_hardly_any_invented()
    {
        Assert.True(s_evaluation.Value.All.Rounds is { F1: > 0.68, Precision: > 0.77 }, $"{s_evaluation.Value.All.Rounds}");
        Assert.True(s_evaluation.Value.All.RoundStatuses.Value > 0.85, $"{s_evaluation.Value.All.RoundStatuses}");
    }

    [Fact]
    public void The_status_is_mostly_right() => Assert.True(s_evaluation.Value.All.Statuses.Value > 0.77, $"{s_evaluation.Value.All.Statuses}");

    [Fact]
    public void Exchanges_are_found_and_few_invented() => Assert.True(s_evaluation.Value.All.Exchanges is { F1: > 0.58, Precision: > 0.62 }, $"{s_evaluation.Value.All.Exchanges}");

    [Fact]
    public void Incidents_are_linked() => Assert.True(s_evaluation.Value.All.IncidentsCoded.F1 > 0.85, $"{s_evaluation.Value.All.IncidentsCoded}");
}
