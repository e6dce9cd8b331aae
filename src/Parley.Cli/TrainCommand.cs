using System.CommandLine;
using Parley.Text;
using Parley.Text.Conllu;
using Parley.Text.Training;

namespace Parley.Cli;

/// <summary><c>parley train</c>: a language model from treebanks.</summary>
internal static class TrainCommand
{
    public static Command Make(Terminal terminal)
    {
        var treebanks = new Argument<string[]>("treebanks") { Description = "CoNLL-U files to learn from", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "Where the model goes", HelpName = "file", Required = true };
        var dev = new Option<string[]>("--dev") { Description = "CoNLL-U file to measure on, never learned from (may be given several times)", HelpName = "file" };
        var epochs = new Option<int>("--epochs") { Description = "Times every sentence is read", HelpName = "n", DefaultValueFactory = _ => new TrainingOptions().Epochs };
        var command = new ExampledCommand("train", "Train the language model on treebanks: the same bytes for the same input.", """
            parley train --out en.model --dev en_ewt-dev.conllu en_ewt-train.conllu en_gum-train.conllu
            """)
        { treebanks, output, dev, epochs };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(treebanks)!, parsed.GetValue(dev) ?? [],
            new TrainingOptions { Epochs = Math.Max(1, parsed.GetValue(epochs)) }, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] treebanks, string[] dev, TrainingOptions options, string output)
    {
        var rules = LanguageRules.Load(Path.GetDirectoryName(DataFolder.Model)!);
        var sentences = treebanks.SelectMany(Read).ToList();
        if (sentences.Count == 0) throw new CommandFailure($"{string.Join(", ", treebanks)}: no sentence to learn from");
        var measured = dev.Select(file => (File: file, Sentences: Read(file))).ToList();
        // A folder that is missing is better noticed now than after half an hour.
        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder)) throw new CommandFailure($"{output}: the folder {folder} does not exist");
        terminal.Error.WriteLine($"Training on {sentences.Count:N0} sentences, {sentences.Sum(s => s.Words.Count):N0} words.");
        var provenance = "Trained on " + string.Join(", ", treebanks.Select(Path.GetFileName));
        var model = ModelTrainer.Train(sentences, provenance, rules, options, p => Tell(terminal, p));
        model.Save(output);
        terminal.Out.WriteLine($"{output}: {new FileInfo(output).Length:N0} bytes");
        var parser = new TextParser(model, rules);
        foreach (var (file, gold) in measured)
            terminal.Out.WriteLine($"{Path.GetFileName(file)}: {ParseScore.Measure(gold, parser)}; {SegmentationScore.Measure(gold, parser)}");
        return ExitStatus.Fine;
    }

    private static void Tell(Terminal terminal, TrainingProgress progress)
    {
        var left = progress.Elapsed / progress.Epoch * (progress.Epochs - progress.Epoch);
        terminal.Error.WriteLine($"{progress.Epoch} of {progress.Epochs}: loss {progress.Loss:F4}, {progress.Elapsed:hh\\:mm\\:ss} gone, about {left:hh\\:mm\\:ss} left");
    }

    private static IReadOnlyList<ConlluSentence> Read(string file)
    {
        try
        {
            return ConlluReader.ReadFile(file);
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"{e.Message}; it must be CoNLL-U");
        }
    }
}
