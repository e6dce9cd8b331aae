using System.Text;
using System.Text.Json;
using Parley.Entities;
using Parley.Events.Retelling;
using Parley.Export.Codes;
using Parley.Export.Records;

namespace Parley.Export.Plover;

/// <summary>PLOVER's JSON (manual, chapter "JSON Data Fields"): an object a line and event. The sentence itself is left out, as the manual asks where rights are not cleared.</summary>
internal static class PloverJson
{
    private const string Codebook = "plover-2.0";

    public static ExportReport Write(IEnumerable<SourceRecord> records, TextWriter writer)
    {
        var report = default(ExportReport);
        using var buffer = new MemoryStream();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = RecordJson.Options.Encoder });
        foreach (var source in records)
        {
            foreach (var e in Happenings.Of(source.Record))
            {
                var events = PublishedEvents.Of(source, e).Where(p => p.Day is not null).ToList();
                foreach (var published in events)
                {
                    Write(json, published);
                    json.Flush();
                    writer.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n");
                    json.Reset();
                    buffer.SetLength(0);
                }

                report = new(report.Rows + events.Count, report.LeftOut + (events.Count == 0 ? 1 : 0));
            }
        }

        return report;
    }

    private static void Write(Utf8JsonWriter json, PublishedEvent e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("date", Day(e.Day));
        if (e.Event.Time is { From: { } from, To: { } to } && to > from && e.Day == from) json.WriteString("enddate", Day(to));
        WriteSide(json, "source", e.Actors);
        if (e.Recipients.Count > 0) WriteSide(json, "recipient", e.Recipients);
        WriteList(json, "event", [e.Class.ToString().ToUpperInvariant()]);
        if (e.Event.Place is { } place) WritePlace(json, place);
        WriteList(json, "event_text", [e.Event.Trigger.Text]);
        json.WriteNumber("quad_code", ClassCodes.QuadNumber(e.Class));
        json.WriteNumber("event_scale", ClassCodes.Score(e.Class));
        if (e.Mode is { } mode) json.WriteString("mode", mode);
        if (e.Event.Context.Count > 0) WriteList(json, "context", e.Event.Context);
        if (e.Cameo is { } cameo) json.WriteString("cameo", cameo.Digits);
        WriteOrigin(json, e);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, IReadOnlyList<Mention> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            WriteKnown(json, "code", party.Country);
            WriteKnown(json, "sector", party.Sector);
            json.WriteString("actor_text", party.Text);
            json.WriteString("identifier_text", party.Name);
            WriteKnown(json, "religion", party.Religion);
            WriteKnown(json, "ethnicity", party.Ethnic);
            WriteKnown(json, "office", party.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject("event_loc");
        if (place.GeonameId is { } id) json.WriteNumber("geonameid", id);
        json.WriteString("name", place.Name);
        if (place.Lat is { } lat) json.WriteNumber("latitude", lat);
        if (place.Lon is { } lon) json.WriteNumber("longitude", lon);
        WriteKnown(json, "country code", CountryCodes.Iso2(place.Country));
        WriteKnown(json, "cc3", place.Country);
        json.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter json, PublishedEvent e)
    {
        var article = e.Source.Article;
        json.WriteStartObject("text_info");
        json.WriteNumber("start", e.Event.Sentence.Start);
        json.WriteNumber("end", e.Event.Sentence.End);
        json.WriteEndObject();
        json.WriteStartObject("cite_info");
        json.WriteString("citation", article.Id);
        WriteKnown(json, "url", article.Url);
        WriteKnown(json, "title", article.Title);
        WriteKnown(json, "language", article.Language);
        WriteKnown(json, "publication", article.Publisher);
        json.WriteString("codebook", Codebook);
        json.WriteEndObject();
        json.WriteString("coder", e.Source.Record.Coder);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");
}
