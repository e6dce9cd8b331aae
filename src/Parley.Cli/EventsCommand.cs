using System.CommandLine;
using Parley.Cli.Output;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley events</c>: what the database knows, as a table, JSON or CSV.</summary>
internal static class EventsCommand
{
    private const int RowsOfTable = 100;

    public static Command Make(Terminal terminal)
    {
        var selection = new EventSelection();
        var database = SharedOptions.Database();
        var limit = new Option<int?>("--limit") { Description = $"At most so many, the latest; 0 is all. A table has {RowsOfTable} where nothing is said", HelpName = "n" };
        var json = new Option<bool>("--json") { Description = "A JSON object a line instead of a table" };
        var csv = new Option<bool>("--csv") { Description = "CSV instead of a table" };
        var command = new ExampledCommand("events", "List events of the database in order of time.", """
            parley events --actor Ukraine --from 2025-11
            parley events --actor Russia --actor "United States" --class consult,agree --status planned
            parley events --place Kharkiv --class assault --csv > kharkiv.csv
            parley events --article seed --json
            """)
        { database };
        selection.AddTo(command);
        foreach (var option in new Option[] { limit, json, csv }) command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetValue(csv)) result.AddError("'--json' and '--csv' exclude each other");
        });
        command.SetAction(parsed =>
        {
            using var store = EventDatabase.OpenToRead(parsed.GetValue(database)!);
            var plain = parsed.GetValue(json) || parsed.GetValue(csv);
            var most = parsed.GetValue(limit) ?? (plain ? 0 : RowsOfTable);
            var filter = selection.Read(parsed) with { Limit = most <= 0 ? null : most };
            var events = store.Events(filter);
            if (parsed.GetValue(json)) EventJson.Write(events, terminal.Output);
            else if (parsed.GetValue(csv)) EventCsv.Write(events, terminal.Out);
            else WriteTable(events, store.CountEvents(filter), terminal);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static void WriteTable(IReadOnlyList<StoredEvent> events, long all, Terminal terminal)
    {
        if (events.Count > 0) EventTable.Write(events, terminal);
        terminal.Flush();
        terminal.Error.WriteLine(all == events.Count ? $"{all:N0} {(all == 1 ? "event" : "events")}" : $"the latest {events.Count:N0} of {all:N0} events; --limit 0 shows all");
    }
}
