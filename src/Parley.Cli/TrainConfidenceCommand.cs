using System.CommandLine;
using Parley.Cli.Output;
using Parley.Evaluation.Measures;
using Parley.Events.Confidences.Training;

namespace Parley.Cli;

/// <summary><c>parley train-confidence</c>: how sure an event is, from pages of labelled sentences.</summary>
internal static class TrainConfidenceCommand
{
    public static Command Make(Terminal terminal)
    {
        var pages = new Argument<string[]>("pages") { Description = "Files with lines '- [actor] words {recipient} => CLASS'", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--out", "-o") { Description = "Train on the pages; where the table of weights goes", HelpName = "file" };
        var command = new ExampledCommand("train-confidence", "Train how sure events are on labelled sentences, or without --out show how sure and how right the coder is on them.", """
            parley train-confidence --out data/confidence/weights.tsv Kinds-*.md
            parley train-confidence Held-*.md
            """)
        { pages, output };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(pages)!, parsed.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string[] pages, string? output)
    {
        if (output is not null && Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder)) throw new CommandFailure($"{output}: the folder {folder} does not exist");
        try
        {
            if (output is null) Show(terminal, pages);
            else Train(terminal, pages, output);
        }
        catch (FormatException e)
        {
            throw new CommandFailure(e.Message);
        }

        return ExitStatus.Fine;
    }

    private static void Train(Terminal terminal, string[] pages, string output)
    {
        using var table = new StringWriter();
        var sentences = ConfidenceTraining.Run(pages, EventCoder.Load(), table);
        if (sentences == 0) throw NoLines(pages);
        File.WriteAllText(output, table.ToString());
        terminal.Out.WriteLine($"{output}: learned from {sentences:N0} sentences");
    }

    private static void Show(Terminal terminal, string[] pages)
    {
        var calibration = Calibration.Of(ConfidenceTraining.Judge(pages, EventCoder.Load())) ?? throw NoLines(pages);
        EvaluationTables.WriteCalibration(calibration, terminal);
        terminal.Out.WriteLine($"expected calibration error {calibration.ExpectedError:0.000}");
    }

    private static CommandFailure NoLines(string[] pages) => new($"{string.Join(", ", pages)}: no line '- [actor] words {{recipient}} => CLASS', so nothing to learn from");
}
