using System.CommandLine;
using Parley.Cli.Output;
using Parley.Export.Links;
using Parley.Store;
using Parley.Store.Linking;

namespace Parley.Cli;

/// <summary><c>parley incidents</c>: what happened, each happening once, whatever number of articles tells of it.</summary>
internal static class IncidentsCommand
{
    private const int RowsOfTable = 100;

    public static Command Make(Terminal terminal)
    {
        var selection = new EventSelection();
        var database = SharedOptions.Database();
        var least = new Option<int>("--least") { Description = "Incidents that so many reports tell of, at least", HelpName = "n", DefaultValueFactory = _ => 1 };
        var limit = new Option<int?>("--limit") { Description = $"At most so many, the latest; 0 is all. A table has {RowsOfTable} where nothing is said", HelpName = "n" };
        var json = new Option<bool>("--json") { Description = "A JSON object a line instead of a table (docs/record.md)" };
        var command = new ExampledCommand("incidents", "List incidents of the database in order of time: reports of several articles that tell of one happening are one incident.", """
            parley incidents --actor Ukraine --from 2025-11
            parley incidents --class assault --least 3
            parley incidents show 3fa2b81c90de
            parley incidents merge 3fa2b81c90de 77b01e5d2a4c --note "one strike, two names of the village"
            parley incidents split 3fa2b81c90de wire-17 wire-18
            """)
        {
            ShowIncidentCommand.Make(terminal),
            MergeIncidentsCommand.Make(terminal),
            SplitIncidentCommand.Make(terminal),
        };
        command.Add(database);
        selection.AddTo(command);
        foreach (var option in new Option[] { least, limit, json }) command.Add(option);
        command.SetAction(parsed =>
        {
            using var store = EventDatabase.OpenToRead(parsed.GetValue(database)!);
            var most = parsed.GetValue(limit) ?? (parsed.GetValue(json) ? 0 : RowsOfTable);
            var filter = new IncidentFilter { Reports = selection.Read(parsed) with { Limit = most <= 0 ? null : most }, LeastReports = parsed.GetValue(least) };
            if (parsed.GetValue(json)) WriteJson(store.Incidents.Find(filter), terminal.Output);
            else WriteTable(store, filter, terminal);
            return ExitStatus.Fine;
        });
        return command;
    }

    /// <summary>Writes incidents as JSON, an object a line.</summary>
    public static void WriteJson(IEnumerable<StoredIncident> incidents, Stream output)
    {
        foreach (var incident in incidents)
        {
            output.Write(LinkJson.Write(incident.Incident));
            output.WriteByte((byte)'\n');
        }
    }

    private static void WriteTable(EventDatabase store, IncidentFilter filter, Terminal terminal)
    {
        List<StoredIncident> found = [.. store.Incidents.Find(filter)];
        if (found.Count > 0) IncidentTable.Write(found, terminal);
        terminal.Flush();
        var all = store.Incidents.Count(filter);
        terminal.Error.WriteLine(all == found.Count ? $"{all:N0} {(all == 1 ? "incident" : "incidents")}" : $"the latest {found.Count:N0} of {all:N0} incidents; --limit 0 shows all");
        TellUnlinked(store, terminal);
    }

    /// <summary>Tells the person where some articles are not linked as they are now.</summary>
    public static void TellUnlinked(EventDatabase store, Terminal terminal)
    {
        if (store.Incidents.CountUnlinkedDays() is > 0 and var days)
            terminal.Error.WriteLine($"articles of {days:N0} {(days == 1 ? "day are" : "days are")} not linked as they are now: 'parley link --db {Printable.Of(store.Path)}' links them");
    }
}
