using System.CommandLine;
using Parley.Cli.Output;
using Parley.Export.Links;
using Parley.Lexicons;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley link</c>: the filter, records in, incidents and processes out; or, with a database, what is not linked there yet.</summary>
internal static class LinkCommand
{
    public static Command Make(Terminal terminal)
    {
        var knowledge = new Knowledge(terminal);
        var database = new Option<string?>("--db") { Description = "Link what is new in this database instead; 'parley read' does so at its end", HelpName = "file" };
        var all = new Option<bool>("--all") { Description = "With --db: forget what was linked, but no decision, and link all anew" };
        var command = new ExampledCommand("link", "Link records: which events of which articles are one happening, what the articles disagree on, and how negotiations go. JSON Lines in, a line for each incident and each process out.", """
            parley code < articles.jsonl | parley link > incidents.jsonl
            parley export | parley link > incidents.jsonl
            parley link --db war.duckdb --all          after an update of Parley, or articles that came late
            """)
        { database, all };
        knowledge.AddLexiconsTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) && result.GetValue(database) is null) result.AddError("'--all' needs a database: name it with '--db'");
        });
        command.SetAction(parsed =>
        {
            var lexicon = Lexicon.Read(DataFolder.Path, knowledge.Lexicons(parsed));
            return parsed.GetValue(database) is { } path ? Run(terminal, lexicon, path, parsed.GetValue(all)) : Run(terminal, lexicon);
        });
        return command;
    }

    private static int Run(Terminal terminal, Lexicon lexicon, string path, bool all)
    {
        using var store = EventDatabase.Open(path, terminal.Clock);
        var line = new LinkingLine(terminal);
        var report = all ? store.Incidents.LinkAll(lexicon, line.Update) : store.Incidents.Link(lexicon, line.Update);
        line.Clear();
        terminal.Out.WriteLine(LinkingLine.Summary(report) ?? $"all is linked: {report.Incidents:N0} incidents");
        return ExitStatus.Fine;
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
