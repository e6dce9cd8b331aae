using System.Text.Json;
using Parley.Evaluation.Measures;
using Parley.Export.Records;

namespace Parley.Evaluation.Pages;

/// <summary>Writes an evaluation as one JSON object; <c>docs/evaluate.md</c> says what it holds.</summary>
public static class EvaluationJson
{
    /// <summary>Writes the object, without a line break at its end.</summary>
    public static void Write(EvaluationResult result, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder });
        json.WriteStartObject();
        json.WriteString("gold", result.Gold);
        json.WriteString("coding", result.Coding);
        json.WriteString("align", result.Options.Rule.ToString().ToLowerInvariant());
        json.WriteString("right", result.Options.Rightness.ToString().ToLowerInvariant());
        json.WriteBoolean("yield", result.Options.JoinsYield);
        json.WriteNumber("texts", result.Texts);
        json.WriteNumber("without_output", result.WithoutOutput);
        json.WriteNumber("failed", result.Failed);
        json.WriteNumber("unlabelled", result.Unlabelled);
        json.WriteNumber("accuracy", Rounded(result.Accuracy.Value));
        json.WriteNumber("macro_f1", Rounded(result.Classes.MacroF1));
        WriteScores(json, "events", [("class", result.Class), ("class_and_parties", result.ClassAndParties)]);
        WriteScores(json, "classes", ScoreRows.Classes(result));
        WriteConfusion(json, "confusion", result.Classes.Confusion);
        WriteParties(json, result);
        if (result.Status is { } status) WriteConfusion(json, "status", status);
        if (result.Mode is { } mode) WriteShare(json, "mode", mode);
        if (result.Tuples is { } tuples) WriteTuples(json, tuples);
        if (result.Calibration is { } calibration) WriteCalibration(json, calibration);
        WriteErrors(json, result);
        if (result.Against is { } against) WriteComparison(json, against);
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, string name, IEnumerable<(string Name, Score Score)> scores)
    {
        json.WriteStartObject(name);
        foreach (var (key, score) in scores) WriteScore(json, key, score);
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, string name, Score score)
    {
        json.WriteStartObject(name);
        json.WriteNumber("precision", Rounded(score.Precision));
        json.WriteNumber("recall", Rounded(score.Recall));
        json.WriteNumber("f1", Rounded(score.F1));
        json.WriteNumber("right", score.Right);
        json.WriteNumber("coded", score.Coded);
        json.WriteNumber("gold", score.Gold);
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("right", share.Right);
        json.WriteNumber("of", share.Total);
        json.WriteEndObject();
    }

    private static void WriteConfusion(Utf8JsonWriter json, string name, Confusion confusion)
    {
        json.WriteStartObject(name);
        foreach (var row in confusion.Rows)
        {
            json.WriteStartObject(row);
            foreach (var column in confusion.Columns.Where(c => confusion.Count(row, c) > 0)) json.WriteNumber(column, confusion.Count(row, column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteParties(Utf8JsonWriter json, EvaluationResult result)
    {
        json.WriteStartObject("parties");
        foreach (var side in result.Parties) WriteScores(json, side.Side, [("words", side.ByWords), ("country", side.ByCountry), ("code", side.ByCode)]);
        if (result.Pair is { } pair)
        {
            WriteShare(json, "actor_found", pair.Actor);
            WriteShare(json, "recipient_found", pair.Recipient);
        }

        json.WriteEndObject();
    }

    private static void WriteTuples(Utf8JsonWriter json, TupleScores tuples)
    {
        json.WriteStartObject("tuples");
        WriteScore(json, "exact", tuples.Exact);
        WriteScore(json, "country_and_code", tuples.CountryAndCode);
        WriteScore(json, "country_and_root", tuples.CountryAndRoot);
        WriteScore(json, "root", tuples.Root);
        WriteShare(json, "whole_texts", tuples.WholeTexts);
        json.WriteEndObject();
    }

    private static void WriteCalibration(Utf8JsonWriter json, Calibration calibration)
    {
        json.WriteStartObject("calibration");
        json.WriteNumber("expected_error", Rounded(calibration.ExpectedError));
        json.WriteStartArray("bins");
        foreach (var bin in calibration.Bins)
        {
            json.WriteStartObject();
            json.WriteNumber("from", bin.From);
            json.WriteNumber("to", bin.To);
            json.WriteNumber("confidence", Rounded(bin.Confidence));
            json.WriteNumber("right", bin.Right.Right);
            json.WriteNumber("of", bin.Right.Total);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, EvaluationResult result)
    {
        json.WriteStartArray("errors");
        foreach (var error in result.Errors) WriteError(json, error);
        json.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter json, ListedError error)
    {
        json.WriteStartObject();
        json.WriteString("text", error.Text);
        if (error.Gold is { } gold) json.WriteString("gold", gold);
        if (error.Coded is { } coded) json.WriteString("coded", coded);
        if (error.Confidence is { } confidence) json.WriteNumber("confidence", confidence);
        if (error.Sentence is { } sentence) json.WriteString("sentence", sentence);
        json.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter json, CoderComparison comparison)
    {
        json.WriteStartObject("against");
        json.WriteString("coding", comparison.Other);
        json.WriteNumber("both", comparison.Both);
        json.WriteNumber("only_first", comparison.OnlyFirst);
        json.WriteNumber("only_second", comparison.OnlySecond);
        json.WriteNumber("neither", comparison.Neither);
        json.WriteNumber("p", comparison.PValue);
        json.WriteStartObject("classes");
        foreach (var (name, onlyFirst, onlySecond) in comparison.ByClass)
        {
            json.WriteStartObject(name);
            json.WriteNumber("only_first", onlyFirst);
            json.WriteNumber("only_second", onlySecond);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("differences");
        foreach (var difference in comparison.Differences)
        {
            json.WriteStartObject();
            json.WriteString("right", difference.IsFirstRight ? "first" : "second");
            json.WritePropertyName("first");
            WriteError(json, difference.First);
            json.WritePropertyName("second");
            WriteError(json, difference.Second);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static double Rounded(double number) => Math.Round(number, 4);
}
