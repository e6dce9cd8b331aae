using Parley.Linking.Series;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>The series of two sides as a table: periods with incidents, and where a rate changed; beside them where there is room, else under them.</summary>
internal static class SeriesTable
{
    private const int Narrow = 100;

    /// <summary>Writes to standard output.</summary>
    public static void Write(PairSeries series, Terminal terminal)
    {
        var narrow = terminal.Width < Narrow;
        string[] titles = narrow ? ["Together", "Against", "Score", "Articles"] : ["Together: words", "deeds", "Against: words", "deeds", "Score", "Articles"];
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn(new TableColumn(SpectreOutput.Plain($"By {SeriesText.Unit(series.Unit)}")) { NoWrap = true });
        foreach (var title in titles) table.AddColumn(new TableColumn(title) { Alignment = Justify.Right });
        if (!narrow) table.AddColumn("Changes");
        foreach (var point in series.Points.Where(p => p.Counts.Total > 0 || series.Changes.Any(c => c.Day == p.From)))
        {
            string[] counts = narrow ? [$"{point.Counts.Cooperation}", $"{point.Counts.Conflict}"]
                : [$"{point.Counts.VerbalCooperation}", $"{point.Counts.MaterialCooperation}", $"{point.Counts.VerbalConflict}", $"{point.Counts.MaterialConflict}"];
            var changes = string.Join("; ", series.Changes.Where(c => c.Day == point.From).Select(InWords));
            string[] cells = [SeriesCalendar.Name(series.Unit, point.From), .. counts, $"{point.Score:0.#}", $"{point.Witnesses}", .. narrow ? (string[])[] : [changes]];
            table.AddRow(cells.Select(c => SpectreOutput.Plain(c)));
        }

        if (table.Rows.Count > 0) SpectreOutput.Write(terminal, table);
        if (!narrow) return;
        foreach (var change in series.Changes) terminal.Out.WriteLine($"{SeriesCalendar.Name(series.Unit, change.Day)}: {InWords(change)}");
    }

    private static string InWords(RateChange change) => $"{SeriesText.Of(change)} {change.Before:0.##} → {change.After:0.##}";
}
