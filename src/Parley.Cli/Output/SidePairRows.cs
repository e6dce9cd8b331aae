using System.Text.Json;
using Parley.Export.Records;
using Parley.Linking.Series;
using Spectre.Console;

namespace Parley.Cli.Output;

/// <summary>Pairs of sides with their incidents: a row each.</summary>
internal static class SidePairRows
{
    private const string Header = "one,other,verbal_cooperation,material_cooperation,verbal_conflict,material_conflict";

    /// <summary>Writes a table to standard output.</summary>
    public static void WriteTable(IReadOnlyList<SidePair> pairs, Terminal terminal)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var title in new[] { "Side", "Other side" }) table.AddColumn(title);
        foreach (var title in new[] { "Together", "Against", "All" }) table.AddColumn(new TableColumn(title) { Alignment = Justify.Right });
        foreach (var pair in pairs)
            table.AddRow(new[] { pair.One, pair.Other, $"{pair.Counts.Cooperation:N0}", $"{pair.Counts.Conflict:N0}", $"{pair.Counts.Total:N0}" }.Select(c => SpectreOutput.Plain(c)));
        SpectreOutput.Write(terminal, table);
    }

    /// <summary>Writes CSV with a header.</summary>
    public static void WriteCsv(IReadOnlyList<SidePair> pairs, TextWriter writer)
    {
        writer.Write(Header + "\n");
        foreach (var (one, other, c) in pairs)
            writer.Write(string.Join(',', [CsvCell.Of(one), CsvCell.Of(other), CsvCell.Of(c.VerbalCooperation), CsvCell.Of(c.MaterialCooperation), CsvCell.Of(c.VerbalConflict), CsvCell.Of(c.MaterialConflict)]) + "\n");
    }

    /// <summary>Writes JSON, an object a line.</summary>
    public static void WriteJson(IReadOnlyList<SidePair> pairs, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder });
        foreach (var pair in pairs)
        {
            json.WriteStartObject();
            json.WriteString("one", pair.One);
            json.WriteString("other", pair.Other);
            QuadJson.Write(json, pair.Counts);
            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }
}
