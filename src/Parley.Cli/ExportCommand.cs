using System.CommandLine;
using Parley.Cli.Output;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley export</c>: all that the database holds, for other programs.</summary>
internal static class ExportCommand
{
    public static Command Make(Terminal terminal)
    {
        var database = SharedOptions.Database();
        var output = new Option<string?>("--out", "-o") { Description = "Where it goes; by default standard output", HelpName = "file" };
        var csv = new Option<bool>("--csv") { Description = "CSV, a row an event, instead of records" };
        var articles = new Option<bool>("--articles") { Description = "The articles themselves, as 'parley code' and 'parley read' take them, instead of records" };
        var command = new ExampledCommand("export", "Write the records of all articles as JSON Lines, in order of arrival.", """
            parley export > records.jsonl
            parley export --csv -o events.csv
            parley export --articles | parley code > again.jsonl
            """)
        { database, output, csv, articles };
        command.Validators.Add(result =>
        {
            if (result.GetValue(csv) && result.GetValue(articles)) result.AddError("'--csv' and '--articles' exclude each other");
        });
        command.SetAction(parsed =>
        {
            using var store = EventDatabase.OpenToRead(parsed.GetValue(database)!);
            using var file = parsed.GetValue(output) is { } path ? File.Create(path) : null;
            using var writer = new StreamWriter(file ?? terminal.Output, leaveOpen: true) { NewLine = "\n" };
            if (parsed.GetValue(csv)) EventCsv.Write(Events(store), writer);
            else if (parsed.GetValue(articles)) foreach (var record in store.Records()) writer.WriteLine(ArticleJson.Line(record.Source.Article));
            else foreach (var record in store.Records()) writer.WriteLine(record.Line);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static IEnumerable<StoredEvent> Events(EventDatabase store)
    {
        foreach (var stored in store.Records())
        {
            var record = stored.Read();
            foreach (var e in record.Events) yield return new(stored.Source.Article, record, e);
        }
    }
}
