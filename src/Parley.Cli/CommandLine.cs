using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Parley.Lexicons;
using Parley.Store;

namespace Parley.Cli;

/// <summary>The command line: one command, one file; each adds itself here.</summary>
internal static class CommandLine
{
    private const string Debug = "--debug";

    /// <summary>Runs the command that the arguments name; the result is the exit status.</summary>
    public static int Run(string[] args) => Run(args, Terminal.OfProcess());

    /// <summary>Runs the command on a test's streams.</summary>
    public static int Run(string[] args, Terminal terminal)
    {
        try
        {
            var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0) return Complain(parsed, terminal);
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (!args.Contains(Debug))
        {
            return Report(e, terminal);
        }
        finally
        {
            terminal.Flush();
        }
    }

    private static ExampledCommand Root(Terminal terminal)
    {
        var help = new ExampleHelp(new HelpAction());
        var root = new ExampledCommand("parley",
            "Parley reads news about diplomacy and armed conflict and keeps the record: who did what to whom, when, where, and according to whom.", """
            parley brief samples/articles         read the samples and write a brief of what happened
            parley read news/ && parley events     read a folder into the database and list its events
            parley explain article.txt             show what is read in an article, and why
            """)
        {
            new HelpOption { Recursive = true, Action = help },
            new VersionOption { Action = new VersionLine() },
            new Option<bool>(Debug) { Description = "Show where a fault of the program's own arose", Recursive = true },
            ReadCommand.Make(terminal),
            BriefCommand.Make(terminal),
            LinkCommand.Make(terminal),
            CodeCommand.Make(terminal),
            ExplainCommand.Make(terminal),
            EventsCommand.Make(terminal),
            SeriesCommand.Make(terminal),
            IncidentsCommand.Make(terminal),
            ContradictionsCommand.Make(terminal),
            ExportCommand.Make(terminal),
            EvaluateCommand.Make(terminal),
            ParseCommand.Make(terminal),
            TrainCommand.Make(terminal),
            TrainCoreferenceCommand.Make(terminal),
            TrainConfidenceCommand.Make(terminal),
            PlacesCommand.Make(terminal),
            ActorsCommand.Make(terminal),
            LexiconCommand.Make(terminal),
        };
        root.SetAction(help.Invoke);
        return root;
    }

    private static int Complain(ParseResult parsed, Terminal terminal)
    {
        var path = string.Join(' ', Ancestry(parsed.CommandResult).Reverse());
        terminal.Error.WriteLine($"parley: {string.Join("; ", parsed.Errors.Select(e => e.Message.TrimEnd('.', '\n').ReplaceLineEndings(" ")).Distinct())}; '{path} --help' tells what can be said");
        return ExitStatus.Usage;
    }

    private static IEnumerable<string> Ancestry(SymbolResult? result)
    {
        for (; result is CommandResult command; result = command.Parent) yield return command.Command.Name;
    }

    private static int Report(Exception e, Terminal terminal)
    {
        var (message, status) = e switch
        {
            CommandFailure failure => (failure.Message, failure.Status),
            DatabaseException or LexiconException or InvalidDataException or IOException or UnauthorizedAccessException => (e.Message, ExitStatus.Failed),
            OutOfMemoryException => ("there is not enough memory for this input: split it, or use fewer --threads", ExitStatus.Failed),
            _ => ($"a fault of the program's own, {e.GetType().Name}: {e.Message.TrimEnd('.')}; call it again with {Debug} and report what it says", ExitStatus.Internal),
        };
        terminal.Error.WriteLine($"parley: {Output.Printable.Of(message)}");
        return status;
    }
}
