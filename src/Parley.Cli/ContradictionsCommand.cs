using System.CommandLine;
using Parley.Cli.Output;
using Parley.Linking;
using Parley.Linking.Facts;
using Parley.Store;
using Parley.Store.Linking;

namespace Parley.Cli;

/// <summary><c>parley contradictions</c>: what those who tell of one happening cannot all be right about.</summary>
internal static class ContradictionsCommand
{
    public static Command Make(Terminal terminal)
    {
        var selection = new EventSelection();
        var database = SharedOptions.Database();
        var json = new Option<bool>("--json") { Description = "A JSON object a line, one for each disagreement" };
        var command = new ExampledCommand("contradictions", "List what sources disagree on: counts that cannot both be right, other actors, other places, whether it happened; who says so, and since when.", """
            parley contradictions --from 2025-11
            parley contradictions --actor Russia --class assault --json
            """)
        { database };
        selection.AddTo(command);
        command.Add(json);
        command.SetAction(parsed =>
        {
            using var store = EventDatabase.OpenToRead(parsed.GetValue(database)!);
            var (incidents, all) = (0L, 0L);
            foreach (var incident in store.Incidents.Find(new IncidentFilter { Reports = selection.Read(parsed), LeastReports = 2 }).Select(i => i.Incident))
            {
                var found = DisagreementFinder.Find(incident);
                (incidents, all) = (incidents + (found.Count > 0 ? 1 : 0), all + found.Count);
                if (parsed.GetValue(json)) DisagreementJson.Write(incident, found, terminal.Output);
                else if (found.Count > 0) Write(incident, found, terminal);
            }

            terminal.Flush();
            if (!parsed.GetValue(json)) terminal.Error.WriteLine($"{all:N0} {(all == 1 ? "contradiction" : "contradictions")} in {incidents:N0} {(incidents == 1 ? "incident" : "incidents")}");
            IncidentsCommand.TellUnlinked(store, terminal);
            return ExitStatus.Fine;
        });
        return command;
    }

    private static void Write(Incident incident, IReadOnlyList<Disagreement> found, Terminal terminal)
    {
        terminal.Out.WriteLine(Printable.Of($"{incident.Id} · {IncidentText.Heading(incident)}"));
        foreach (var line in found.SelectMany(DisagreementText.Lines)) terminal.Out.WriteLine(Printable.Of($"  {line}"));
    }
}
