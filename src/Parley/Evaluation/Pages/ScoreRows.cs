using Parley.Evaluation.Measures;

namespace Parley.Evaluation.Pages;

/// <summary>The rows of all tables, named alike in every form of report.</summary>
public static class ScoreRows
{
    /// <summary>Events, the least asked of them first.</summary>
    public static IEnumerable<(string Name, Score Score)> Events(EvaluationResult result) => [("class", result.Class), ("class and parties", result.ClassAndParties)];

    /// <summary>Classes, in PLOVER's order.</summary>
    public static IEnumerable<(string Name, Score Score)> Classes(EvaluationResult result) => result.Classes.ByClass.Select(c => (c.Class, c.Score));

    /// <summary>Views of CAMEO tuples, the most asked of them first.</summary>
    public static IEnumerable<(string Name, Score Score)> Tuples(TupleScores tuples) =>
        [("actors and code", tuples.Exact), ("countries and code", tuples.CountryAndCode), ("countries and root", tuples.CountryAndRoot), ("root", tuples.Root)];

    /// <summary>Parties by side and yardstick; yardsticks that the gold set does not have are left out.</summary>
    public static IEnumerable<(string Name, Score Score)> Parties(EvaluationResult result)
    {
        foreach (var side in result.Parties)
        {
            if (side.ByWords.Gold > 0) yield return ($"{side.Side}, by words", side.ByWords);
            if (side.ByCountry.Gold > 0) yield return ($"{side.Side}, by country", side.ByCountry);
            if (side.ByCode.Gold > 0) yield return ($"{side.Side}, by code", side.ByCode);
        }
    }

    /// <summary>What else is to be said, a sentence each.</summary>
    public static IEnumerable<string> Notes(EvaluationResult result)
    {
        yield return $"Accuracy (gold events whose class is right) {result.Accuracy.Value:0.000}; mean F1 of the classes {result.Classes.MacroF1:0.000}.";
        if (result.Pair is { } pair) yield return $"Words of the given pair found: actor {pair.Actor.Value:0.000}, recipient {pair.Recipient.Value:0.000}.";
        if (result.Mode is { } mode) yield return $"Mode right in {mode.Right:#,0} of {mode.Total:#,0} events whose class is right and whose mode is labelled ({mode.Value:0.000}).";
        if (result.WithoutOutput > 0) yield return $"{result.WithoutOutput:#,0} of {result.Texts:#,0} texts are not in {result.Coding}; they count as texts without events.";
        if (result.Failed > 0) yield return $"On {result.Failed:#,0} texts the coder failed; they count as texts without events.";
        if (result.Unlabelled > 0) yield return $"{result.Unlabelled:#,0} texts of {result.Coding} are not in the gold set and do not count.";
        if (result.Calibration is { } calibration) yield return $"Expected calibration error {calibration.ExpectedError:0.000}.";
    }
}
