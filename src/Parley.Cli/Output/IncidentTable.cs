using Parley.Linking;
using Parley.Store;
using Parley.Store.Linking;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>Incidents as a table that fits the terminal.</summary>
internal static class IncidentTable
{
    private const int Narrow = 100;

    /// <summary>Writes to standard output.</summary>
    public static void Write(IReadOnlyList<StoredIncident> incidents, Terminal terminal)
    {
        var narrow = terminal.Width < Narrow;
        var table = new Table { Border = TableBorder.Rounded };
        string[] titles = narrow ? ["Incident", "When", "What", "Who", "To whom"] : ["Incident", "When", "What", "Status", "Who", "To whom", "Where", "Reports", "Articles"];
        foreach (var title in titles) table.AddColumn(new TableColumn(title) { NoWrap = title is "Incident" or "What" });
        foreach (var incident in incidents) table.AddRow((narrow ? NarrowCells(incident.Incident) : Cells(incident)).Select(c => SpectreOutput.Plain(c)));
        SpectreOutput.Write(terminal, table);
    }

    private static string[] NarrowCells(Incident i) => [i.Id, EventText.Days(i.Time), IncidentText.Kind(i), IncidentText.Names(i.Actors), IncidentText.Names(i.Recipients)];

    private static string[] Cells(StoredIncident stored)
    {
        var i = stored.Incident;
        return
        [
            i.Id,
            EventText.Days(i.Time),
            IncidentText.Kind(i),
            EventWords.Of(i.Status),
            IncidentText.Names(i.Actors),
            IncidentText.Names(i.Recipients),
            EventText.Where(i.Place),
            $"{stored.Tellings.Count:N0}",
            string.Join(", ", stored.Tellings.Select(t => t.Source.Id).Distinct()),
        ];
    }
}
