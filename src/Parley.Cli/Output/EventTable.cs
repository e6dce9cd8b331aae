using Parley.Store;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>Events as a table that fits the terminal.</summary>
internal static class EventTable
{
    private const int Narrow = 100;

    /// <summary>Writes to standard output.</summary>
    public static void Write(IReadOnlyList<StoredEvent> events, Terminal terminal)
    {
        var narrow = terminal.Width < Narrow;
        var table = new Table { Border = TableBorder.Rounded };
        string[] titles = narrow ? ["When", "What", "Who", "To whom", "Words"] : ["When", "What", "Status", "Who", "To whom", "Where", "Words", "Sure", "Article"];
        foreach (var title in titles) table.AddColumn(new TableColumn(title) { NoWrap = title is "What" or "Sure" });
        foreach (var e in events) table.AddRow((narrow ? NarrowCells(e) : Cells(e)).Select(c => SpectreOutput.Plain(c)));
        SpectreOutput.Write(terminal, table);
    }

    private static string[] NarrowCells(StoredEvent e) =>
        [EventText.Days(e.Event.Time), EventText.Kind(e.Event), EventText.Names(e.Event.Actors), EventText.Names(e.Event.Recipients), e.Event.Trigger.Text];

    private static string[] Cells(StoredEvent e) =>
    [
        EventText.Days(e.Event.Time),
        EventText.Kind(e.Event),
        EventWords.Of(e.Event.Status),
        EventText.Names(e.Event.Actors),
        EventText.Names(e.Event.Recipients),
        EventText.Where(e.Event.Place),
        e.Event.Trigger.Text,
        $"{e.Event.Confidence * 100:F0} %",
        e.Source.Id,
    ];
}
