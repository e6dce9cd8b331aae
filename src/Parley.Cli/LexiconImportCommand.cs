using System.CommandLine;
using Parley.Cli.Output;
using Parley.Lexicons.Petrarch;

namespace Parley.Cli;

/// <summary><c>parley lexicon import</c>: dictionaries of other coders into a folder that <c>--lexicon</c> reads.</summary>
internal static class LexiconImportCommand
{
    public static Command Make(Terminal terminal) => new ExampledCommand("import", "Make a lexicon folder out of the dictionaries of another coder.",
        "parley lexicon import petrarch PETR.Validate.actors.txt PETR.Validate.agents.txt -o validate")
    {
        Petrarch(terminal),
    };

    private static ExampledCommand Petrarch(Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Dictionaries of actors, agents, verbs or discards; which it is a file's lines tell", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write; files of an earlier import in it are overwritten", HelpName = "folder", Required = true };
        var replaces = new Option<bool>("--replace") { Description = "What is imported stands in place of Parley's own names, nouns or triggers, not beside them" };
        var all = new Option<bool>("--all") { Description = "Tell every line that was left out, not only the first of each kind" };
        var command = new ExampledCommand("petrarch", "Read dictionaries in the form of PETRARCH and PETRARCH-2 (Phoenix, CAMEO.2.0).", """
            parley lexicon import petrarch Phoenix.*.actors.txt Phoenix.agents.txt -o phoenix
            parley lexicon import petrarch Phoenix.*.actors.txt Phoenix.agents.txt CAMEO.2.0.txt --replace -o phoenix
            parley code --lexicon phoenix < articles.jsonl > records.jsonl
            """)
        { files, output, replaces, all };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            var report = PetrarchImport.Run(parsed.GetValue(files) ?? [], folder, parsed.GetValue(replaces));
            return ImportSummary.Write(report, folder, parsed.GetValue(all), terminal);
        });
        return command;
    }
}
