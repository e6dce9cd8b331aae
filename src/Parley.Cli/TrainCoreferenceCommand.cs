using System.CommandLine;
using Parley.Entities.Coreference.Training;
using Parley.Lexicons;
using Parley.Text;

namespace Parley.Cli;

/// <summary><c>parley train-coreference</c>: what pronouns and descriptions refer back to, from annotated treebanks.</summary>
internal static class TrainCoreferenceCommand
{
    public static Command Make(Terminal terminal)
    {
        var treebanks = new Argument<string[]>("treebanks") { Description = "CoNLL-U files with 'Entity=' in the last column, as GUM has them", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--out", "-o") { Description = "Where the table of weights goes", HelpName = "file", Required = true };
        var command = new ExampledCommand("train-coreference", "Train the ranking of antecedents on treebanks with entities: the same bytes for the same input.", """
            parley train-coreference --out data/language/en/coreference.tsv en_gum-train.conllu
            """)
        { treebanks, output };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(treebanks)!, parsed.GetValue(output)!));
        return command;
    }

    private static int Run(Terminal terminal, string[] treebanks, string output)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(output)) is { } folder && !Directory.Exists(folder)) throw new CommandFailure($"{output}: the folder {folder} does not exist");
        using var table = new StringWriter();
        int documents;
        try
        {
            terminal.Error.WriteLine("Reading and parsing the treebanks …");
            documents = CoreferenceTraining.Run(treebanks, TextParser.Load(DataFolder.Model), Lexicon.Read(DataFolder.Path), table,
                (epoch, of, loss) => terminal.Error.WriteLine($"{epoch} of {of}: loss {loss:F4}"));
        }
        catch (FormatException e)
        {
            throw new CommandFailure($"{e.Message}; it must be CoNLL-U with entities in its last column");
        }

        if (documents == 0) throw new CommandFailure($"{string.Join(", ", treebanks)}: no 'Entity=' in the last column, so nothing to learn from");
        File.WriteAllText(output, table.ToString());
        terminal.Out.WriteLine($"{output}: learned from {documents} documents");
        return ExitStatus.Fine;
    }
}
