using System.CommandLine;
using Parley.Cli.Output;
using Parley.Store;

namespace Parley.Cli;

/// <summary><c>parley incidents show</c>: all that is known of one incident.</summary>
internal static class ShowIncidentCommand
{
    public static Command Make(Terminal terminal)
    {
        var id = new Argument<string>("incident") { Description = "Its identifier, as 'parley incidents' lists it" };
        var database = SharedOptions.Database();
        var json = new Option<bool>("--json") { Description = "As a JSON object (docs/record.md)" };
        var command = new ExampledCommand("show", "Show an incident: what its reports say, who says so and since when, the sentences, and why they are one happening.", """
            parley incidents show 3fa2b81c90de
            parley incidents show 3fa2b81c90de --json --db war.duckdb
            """)
        { id, database, json };
        command.SetAction(parsed =>
        {
            using var store = EventDatabase.OpenToRead(parsed.GetValue(database)!);
            var incident = IncidentChoice.Of(store, parsed.GetValue(id)!);
            if (parsed.GetValue(json)) IncidentsCommand.WriteJson([incident], terminal.Output);
            else foreach (var line in IncidentText.Lines(incident)) terminal.Out.WriteLine(Printable.Of(line));
            return ExitStatus.Fine;
        });
        return command;
    }
}
