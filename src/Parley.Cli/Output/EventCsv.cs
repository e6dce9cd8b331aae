using Parley.Store;
using Parley.Store.Flat;

namespace Parley.Cli.Output;

/// <summary>Events as CSV, a row each: the flat table.</summary>
internal static class EventCsv
{
    /// <summary>Writes the header and all events.</summary>
    public static void Write(IEnumerable<StoredEvent> events, TextWriter writer)
    {
        writer.Write(string.Join(',', FlatTable.Columns.Select(c => c.Name)) + "\n");
        foreach (var e in events) writer.Write(string.Join(',', FlatTable.Columns.Select(c => Cell(c.Value(e)))) + "\n");
    }

    private static string Cell(object? value) => value switch
    {
        string text => CsvCell.Of(text),
        DateOnly day => day.ToString("yyyy-MM-dd"),
        double number => CsvCell.Of(number),
        long number => CsvCell.Of(number),
        bool flag => flag ? "true" : "false",
        _ => "",
    };
}
