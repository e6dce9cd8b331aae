using System.CommandLine;
using Parley.Export.Links;
using Parley.Lexicons;

namespace Parley.Cli;

/// <summary><c>parley link</c>: the filter, records in, incidents and processes out.</summary>
internal static class LinkCommand
{
    public static Command Make(Terminal terminal)
    {
        var knowledge = new Knowledge(terminal);
        var command = new ExampledCommand("link", "Link records: which events of which articles are one happening, what the articles disagree on, and how negotiations go. JSON Lines in, a line for each incident and each process out.", """
            parley code < articles.jsonl | parley link > incidents.jsonl
            parley export | parley link > incidents.jsonl
            """);
        knowledge.AddLexiconsTo(command);
        command.SetAction(parsed => Run(terminal, Lexicon.Read(DataFolder.Path, knowledge.Lexicons(parsed))));
        return command;
    }

    private static int Run(Terminal terminal, Lexicon lexicon)
    {
        using var input = terminal.Input;
        var rejected = 0L;
        var count = LinkFilter.Run(lexicon, input, terminal.Output, (line, why) =>
        {
            rejected++;
            terminal.Error.WriteLine($"parley: line {line} is no record: {why}");
        });
        terminal.Error.WriteLine($"{count.Articles:N0} articles, {count.Reports:N0} happenings told, {count.Incidents:N0} incidents, {count.Processes:N0} processes");
        return rejected == 0 ? ExitStatus.Fine : ExitStatus.Failed;
    }
}
