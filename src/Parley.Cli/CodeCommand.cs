using System.CommandLine;
using Parley.Export.Records;

namespace Parley.Cli;

/// <summary><c>parley code</c>: the filter, articles in, records out.</summary>
internal static class CodeCommand
{
    public static Command Make(Terminal terminal)
    {
        var threads = SharedOptions.Threads(usual: 1);
        var knowledge = new Knowledge(terminal);
        var command = new ExampledCommand("code", "Code articles: JSON Lines in, records out, a line each, in the same order.", """
            parley code < articles.jsonl > records.jsonl
            echo '{"id":"a","text":"Egypt met Iran in Cairo.","published":"2025-11-18"}' | parley code
            parley actors export > learned.tsv && parley code --register learned.tsv < articles.jsonl > records.jsonl
            """)
        { threads };
        knowledge.AddTo(command);
        knowledge.AddRegisterTo(command);
        command.SetAction(parsed => Run(terminal, parsed.GetValue(threads), knowledge.Load(parsed)));
        return command;
    }

    private static int Run(Terminal terminal, int threads, EventCoder coder)
    {
        using var input = terminal.Input;
        var count = RecordFilter.Run(coder, input, terminal.Output, threads);
        if (count.Errors == 0) return ExitStatus.Fine;
        terminal.Error.WriteLine($"parley: {count.Errors} of {count.Articles + count.Errors} lines could not be coded; each has an \"error\" line in the output");
        return ExitStatus.Failed;
    }
}
