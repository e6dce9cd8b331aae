using Parley.Linking.Series;

namespace Parley.Cli.Output;

/// <summary>The series of two sides as CSV, a row a period, those without incidents too; the cells of a change are filled in the first period after it.</summary>
internal static class SeriesCsv
{
    private const string Header = "one,other,period,from,to,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,score,witnesses,cooperation_before,cooperation_after,conflict_before,conflict_after";

    /// <summary>Writes the header and all periods.</summary>
    public static void Write(PairSeries series, TextWriter writer)
    {
        writer.Write(Header + "\n");
        var changes = series.Changes.ToDictionary(c => (c.Day, c.IsConflict));
        foreach (var point in series.Points) writer.Write(string.Join(',', Cells(series, point, changes.GetValueOrDefault((point.From, false)), changes.GetValueOrDefault((point.From, true)))) + "\n");
    }

    private static string[] Cells(PairSeries series, SeriesPoint p, RateChange? cooperation, RateChange? conflict) =>
    [
        CsvCell.Of(series.One), CsvCell.Of(series.Other), SeriesCalendar.Name(series.Unit, p.From), $"{p.From:yyyy-MM-dd}", $"{p.To:yyyy-MM-dd}",
        CsvCell.Of(p.Counts.VerbalCooperation), CsvCell.Of(p.Counts.MaterialCooperation), CsvCell.Of(p.Counts.VerbalConflict), CsvCell.Of(p.Counts.MaterialConflict), CsvCell.Of(p.Score), CsvCell.Of(p.Witnesses),
        CsvCell.Of(cooperation?.Before), CsvCell.Of(cooperation?.After), CsvCell.Of(conflict?.Before), CsvCell.Of(conflict?.After),
    ];
}
