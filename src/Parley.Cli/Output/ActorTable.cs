using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>Roles as a table that fits the terminal.</summary>
internal static class ActorTable
{
    private const int Narrow = 100;

    /// <summary>Writes to standard output.</summary>
    public static void Write(IReadOnlyList<ActorRow> rows, Terminal terminal)
    {
        var narrow = terminal.Width < Narrow;
        var table = new Table { Border = TableBorder.Rounded };
        string[] titles = narrow ? ["Who", "What", "From", "To", "Standing"] : ["Who", "What", "Country", "Sector", "From", "To", "Standing", "Source", "Words"];
        foreach (var title in titles) table.AddColumn(new TableColumn(title) { NoWrap = title is "From" or "To" or "Standing" or "Country" or "Sector" });
        foreach (var row in rows) table.AddRow((narrow ? NarrowCells(row) : Cells(row)).Select(c => SpectreOutput.Plain(c)));
        SpectreOutput.Write(terminal, table);
    }

    private static string[] NarrowCells(ActorRow r) => [r.Person, $"{r.Title} ({r.Country})", Day(r.Days.From), Day(r.Days.To), r.Standing];

    private static string[] Cells(ActorRow r) =>
        [r.Person, r.Title, r.Country, r.Sector ?? "", Day(r.Days.From), Day(r.Days.To), r.Standing, r.Source, r.Learned?.Words.Text ?? ""];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";
}
