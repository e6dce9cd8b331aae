using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Parley.Evaluation.Reading;

/// <summary>Splits CSV (RFC 4180) and tab-separated text into rows. Between tabs quotation marks are letters as others, as all event data have it.</summary>
internal static class TableRows
{
    /// <summary>All rows that are not empty, with their lines.</summary>
    /// <param name="content">The file's text.</param>
    /// <param name="file">Its name, for messages.</param>
    public static IEnumerable<(string[] Cells, RowPlace Place)> Read(string content, string file)
    {
        var firstLine = content.AsSpan(0, content.AsSpan().IndexOf('\n') is >= 0 and var end ? end : content.Length);
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = firstLine.Contains('\t') ? "\t" : ",",
            Mode = firstLine.Contains('\t') ? CsvMode.NoEscape : CsvMode.RFC4180,
            BadDataFound = null,
        };
        using var parser = new CsvParser(new StringReader(content), configuration);
        var line = 1L;
        while (parser.Read())
        {
            if (parser.Record is { } cells && cells.Any(c => c.Length > 0)) yield return (cells, new RowPlace(file, line));
            line = parser.RawRow + 1;
        }
    }
}
