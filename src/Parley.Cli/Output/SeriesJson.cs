using System.Text.Json;
using Parley.Export.Records;
using Parley.Linking.Series;

namespace Parley.Cli.Output;

/// <summary>The series of two sides as one JSON object in one line.</summary>
internal static class SeriesJson
{
    /// <summary>Writes the series.</summary>
    public static void Write(PairSeries series, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteString("one", series.One);
            json.WriteString("other", series.Other);
            json.WriteBoolean("directed", series.Directed);
            json.WriteString("by", SeriesText.Unit(series.Unit));
            json.WriteNumber("undated", series.Undated);
            json.WriteNumber("outside", series.Outside);
            json.WriteStartArray("points");
            foreach (var point in series.Points) WritePoint(json, point, series.Unit);
            json.WriteEndArray();
            json.WriteStartArray("changes");
            foreach (var change in series.Changes) WriteChange(json, change);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WritePoint(Utf8JsonWriter json, SeriesPoint point, SeriesUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("period", SeriesCalendar.Name(unit, point.From));
        json.WriteString("from", $"{point.From:yyyy-MM-dd}");
        json.WriteString("to", $"{point.To:yyyy-MM-dd}");
        QuadJson.Write(json, point.Counts);
        json.WriteNumber("score", point.Score);
        json.WriteNumber("witnesses", point.Witnesses);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, RateChange change)
    {
        json.WriteStartObject();
        json.WriteString("of", SeriesText.Of(change));
        json.WriteString("day", $"{change.Day:yyyy-MM-dd}");
        json.WriteNumber("before", Math.Round(change.Before, 6));
        json.WriteNumber("after", Math.Round(change.After, 6));
        json.WriteEndObject();
    }
}
