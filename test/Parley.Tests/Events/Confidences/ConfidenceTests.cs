using Parley.Evaluation.Measures;
using Parley.Events.Confidences;
using Parley.Events.Confidences.Training;
using Parley.Ontology;
using Xunit;

namespace Parley.Tests.Events.Confidences;

/// <summary>Whether confidence means a share, and who comes first among the events of one sentence.</summary>
public sealed class ConfidenceTests(ITestOutputHelper output)
{
    // Expected calibration error in ten bins; the sum made by hand had 0.19.
    private const double MostError = 0.08;

    [Fact]
    public void Of_the_held_back_sentences_as_many_are_right_as_confidence_says()
    {
        var calibration = Calibration.Of(ConfidenceTraining.Judge(Pages("Held-*.md"), Engine.Coder))!;
        foreach (var bin in calibration.Bins) output.WriteLine($"{bin.From:0.0} to {bin.To:0.0}: mean {bin.Confidence:0.000}, right {bin.Right.Value:0.000} of {bin.Right.Total}");
        output.WriteLine($"expected calibration error {calibration.ExpectedError:0.000}");
        Assert.True(calibration.ExpectedError <= MostError, $"expected calibration error {calibration.ExpectedError:0.000}");
    }

    [Fact]
    public void The_table_has_a_weight_and_a_meaning_for_each_kind_of_evidence()
    {
        Assert.Equal(Enum.GetNames<Evidence>(), Engine.Lexicon.Confidence.Names);
        Assert.All(Enum.GetNames<Evidence>(), name => Assert.NotEmpty(Engine.Lexicon.Confidence.MeaningOf(name)));
    }

    [Fact]
    public void The_last_kinds_of_evidence_are_the_classes_in_their_order() =>
        Assert.Equal(Enum.GetNames<EventClass>(), Enum.GetNames<Evidence>()[(int)Evidence.Agree..]);

    [Theory]
    [InlineData("Fiji will send food to Tonga.", EventClass.Agree, EventClass.Aid)]
    [InlineData("Malta will not withdraw its troops from Samoa.", EventClass.Reject, EventClass.Retreat)]
    public void An_announcement_is_surer_than_what_it_announces(string text, EventClass announcement, EventClass announced)
    {
        var events = Engine.Coder.Code(new Article("case", text)).Events;
        Assert.True(events.Single(e => e.Class == announcement).Confidence > events.Single(e => e.Class == announced).Confidence);
    }

    [Theory]
    [InlineData("Peru condemned Chile for attacking its fishermen.", EventClass.Accuse)]
    [InlineData("Kenya warned Uganda after it had accused Uganda of smuggling.", EventClass.Threaten)]
    public void What_the_main_clause_tells_is_surest(string text, EventClass first) =>
        Assert.Equal(first, Engine.Coder.Code(new Article("case", text)).Events.MaxBy(e => e.Confidence)!.Class);

    [Fact]
    public void Regression_finds_the_logarithm_of_the_odds()
    {
        var examples = Enumerable.Range(0, 400).Select(i => (new[] { 1.0, i % 2 }, i % 2 == 1 ? i % 8 != 1 : i % 4 == 0, 1.0)).ToList();
        var weights = LogisticRegression.Fit(examples, 2, [1e-6, 1e-6]);
        Assert.Equal(0.5, ConfidenceModel.Logistic(weights[0]), 3);
        Assert.Equal(0.75, ConfidenceModel.Logistic(weights[0] + weights[1]), 3);
    }

    [Fact]
    public void A_page_of_unmatched_brackets_is_refused()
    {
        var page = Path.GetTempFileName();
        File.WriteAllText(page, "- [Fiji praised {Tonga} => SUPPORT\n");
        Assert.Throws<FormatException>(() => LabelledSentence.ReadPage(page));
        File.Delete(page);
    }

    private static IEnumerable<string> Pages(string pattern) => Repository.Files("test/Parley.Tests/Cases/Events", pattern);
}
