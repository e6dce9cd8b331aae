namespace Parley.Cli.Output;

/// <summary>Roles as CSV, a row each.</summary>
internal static class ActorCsv
{
    private const string Header = "person,title,country,office,sector,from,to,standing,source,first,last,articles,start,end,text,decided_by,decided,note";

    /// <summary>Writes the header and all roles.</summary>
    public static void Write(IEnumerable<ActorRow> rows, TextWriter writer)
    {
        writer.Write(Header + "\n");
        foreach (var row in rows) writer.Write(string.Join(',', Cells(row)) + "\n");
    }

    private static string[] Cells(ActorRow r) =>
    [
        CsvCell.Of(r.Person), CsvCell.Of(r.Title), CsvCell.Of(r.Country), CsvCell.Of(r.Office), CsvCell.Of(r.Sector), Day(r.Days.From), Day(r.Days.To), r.Standing,
        CsvCell.Of(r.Source), Day(r.Learned?.First), Day(r.Learned?.Last), CsvCell.Of(r.Learned?.Articles), CsvCell.Of(r.Learned?.Words.Start), CsvCell.Of(r.Learned?.Words.End),
        CsvCell.Of(r.Learned?.Words.Text), CsvCell.Of(r.Learned?.Decision?.By), r.Learned?.Decision?.Made.ToString("yyyy-MM-ddTHH:mm:ssZ") ?? "", CsvCell.Of(r.Learned?.Decision?.Note),
    ];

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";
}
