using Parley.Evaluation;
using Parley.Evaluation.Alignment;
using Parley.Evaluation.Measures;
using Xunit;

namespace Parley.Tests.Evaluation;

public sealed class EvaluatorTests
{
    // "Norway praised Chad on Friday, and Gabon rebuked it."
    private static readonly (int, int) s_norway = (0, 6);
    private static readonly (int, int) s_chad = (15, 19);
    private static readonly (int, int) s_gabon = (35, 40);

    private static readonly string s_good = Gold.Record("t1", Gold.Event("SUPPORT", s_norway, s_chad, 0.9, ",\"status\":\"happened\""), Gold.Event("ACCUSE", s_gabon, s_norway, 0.8, ",\"status\":\"possible\",\"mode\":\"allege\""));

    private static EvaluationResult Run(string coding, EvaluationOptions? options = null, string? against = null) =>
        Evaluator.Run(Gold.Read(Gold.ByHand), Gold.Read(coding, "coding"), options ?? new() { Errors = 10 }, against is null ? null : Gold.Read(against, "other"));

    [Fact]
    public void Events_are_right_by_class_and_by_parties()
    {
        var result = Run(s_good + Gold.Record("t3", Gold.Event("AID", (0, 1), (2, 3), 0.6)));
        Assert.Equal(new Score(2, 3, 3), result.Class);
        Assert.Equal(new Score(1, 3, 3), result.ClassAndParties);
        Assert.Equal((3, 1, 0), (result.Texts, result.WithoutOutput, result.Failed));
        Assert.Equal(1, result.Classes.Confusion.Count("CONSULT", Confusion.None));
        Assert.Equal(1, result.Classes.Confusion.Count(Confusion.None, "AID"));
        Assert.Equal([("actor", new Score(2, 2, 2)), ("recipient", new Score(1, 2, 2))], result.Parties.Select(p => (p.Side, p.ByWords)));
        Assert.Equal((1, 1), (result.Status!.Count("happened", "happened"), result.Status.Count("happened", "possible")));
        Assert.Equal(new Share(0, 1), result.Mode);
        Assert.Null(result.Tuples);
    }

    [Fact]
    public void What_was_surest_and_wrong_comes_first()
    {
        var result = Run(Gold.Record("t1", Gold.Event("AID", s_norway, s_chad, 0.7)) + Gold.Record("t3", Gold.Event("AID", (0, 1), (2, 3), 0.9)));
        Assert.Equal(["t3", "t1", "t1", "t2"], result.Errors.Select(e => e.Text));
        Assert.Null(result.Errors[0].Gold);
        Assert.StartsWith("SUPPORT happened: Norway → Chad", result.Errors[1].Gold, StringComparison.Ordinal);
        Assert.Contains("praised", result.Errors[1].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Pairing_seeks_the_best_for_all_events_together()
    {
        // Either coded event fits the first gold event by class; only one of them leaves the other a partner.
        var gold = Gold.Read("""{"id":"t","events":[{"event":"AID","actors":[{"text":"Malta"}]},{"event":"AID","actors":[{"text":"Fiji"}]}]}""");
        var coding = Gold.Read("""{"id":"t","events":[{"event":"AID","actors":[{"text":"Fiji"}]},{"event":"AID","actors":[{"text":"Malta"}]}]}""");
        Assert.Equal(new Score(2, 2, 2), Evaluator.Run(gold, coding, new()).ClassAndParties);
    }

    [Fact]
    public void Equals_are_compared_whichever_side_they_stand_on()
    {
        var gold = Gold.Read("""{"id":"t","text":"Malta and Fiji agreed.","event":"AGREE","source":[{"text":"Malta","code":"MLT"},{"text":"Fiji","code":"FJI"}]}""");
        var coding = Gold.Read("""{"id":"t","events":[{"event":"AGREE","reciprocal":true,"actors":[{"text":"Fiji","country":"FJI"}],"recipients":[{"text":"Malta","country":"MLT"}]}]}""");
        var result = Evaluator.Run(gold, coding, new());
        Assert.Equal(new Score(1, 1, 1), result.ClassAndParties);
        Assert.Equal([("both", new Score(2, 2, 2), new Score(2, 2, 2))], result.Parties.Select(p => (p.Side, p.ByWords, p.ByCountry)));
    }

    [Fact]
    public void The_given_pair_takes_the_event_that_fits_its_words_best()
    {
        var gold = Gold.Read("""{"id":"t1","text":"Norway praised Chad on Friday, and Gabon rebuked it.","source":"Gabon","target":"Chad","root":"YIELD"}""");
        var coding = Gold.Read(Gold.Record("t1", Gold.Event("SUPPORT", s_norway, s_chad, 0.9), Gold.Event("RETREAT", s_gabon, s_chad, 0.2)));
        Assert.Equal(AlignmentRule.Pair, AlignmentRules.Usual(gold));
        var result = Evaluator.Run(gold, coding, new() { Rule = AlignmentRule.Pair });
        Assert.Equal((new Share(1, 1), new Score(1, 1, 1)), (result.Accuracy, result.Class));
        Assert.Equal((new Share(1, 1), new Share(1, 1)), result.Pair);
        Assert.Equal(AlignmentRule.Events, AlignmentRules.Usual(Gold.Read(Gold.ByHand)));
    }

    [Fact]
    public void Tuples_are_compared_as_sets()
    {
        var gold = Gold.Read("""{"id":"t","events":[["NORGOV","TCD","051"],["GAB","TCD","111"]]}""");
        var coding = Gold.Read("""{"id":"t","events":[["NOR","TCDMIL","051"],["GAB","TCD","112"]]}""");
        var tuples = Evaluator.Run(gold, coding, new()).Tuples!;
        Assert.Equal((new Score(0, 2, 2), new Score(1, 2, 2), new Score(2, 2, 2), new Score(2, 2, 2)), (tuples.Exact, tuples.CountryAndCode, tuples.CountryAndRoot, tuples.Root));
        Assert.Equal(new Share(0, 1), tuples.WholeTexts);
    }

    [Fact]
    public void Two_codings_are_told_apart()
    {
        var result = Run(s_good, against: Gold.Record("t1", Gold.Event("SUPPORT", s_norway, s_chad, 0.9)) + Gold.Record("t2", Gold.Event("CONSULT", (0, 15), (27, 31), 0.9)));
        var against = result.Against!;
        Assert.Equal((1, 1, 1, 0), (against.Both, against.OnlyFirst, against.OnlySecond, against.Neither));
        Assert.Equal([("CONSULT", 0, 1), ("ACCUSE", 1, 0)], against.ByClass);
        Assert.Equal(1, against.PValue);
        Assert.Equal([true, false], against.Differences.Select(d => d.IsFirstRight));
    }

    [Fact]
    public void Confidence_is_compared_with_what_is_right()
    {
        var calibration = Run(s_good + Gold.Record("t3", Gold.Event("AID", (0, 1), (2, 3), 0.85))).Calibration!;
        Assert.Equal([(0.8, new Share(1, 2)), (0.9, new Share(1, 1))], calibration.Bins.Select(b => (Math.Round(b.From, 1), b.Right)));
        Assert.Equal(((2 * 0.325) + 0.1) / 3, calibration.ExpectedError, 6);
    }

    [Fact]
    public void Sentences_of_other_coders_are_their_texts()
    {
        var coding = Gold.Read("id\tsource\ttarget\tcode\nt1_1\tNOR\tTCD\t051\nt1_2\tGAB\tTCD\t111\nt9_1\tGAB\tTCD\t111\n");
        var result = Evaluator.Run(Gold.Read(Gold.ByHand), coding, new());
        Assert.Equal((2, 1), (result.Class.Right, result.Unlabelled));
    }
}
