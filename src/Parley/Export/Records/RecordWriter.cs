using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Attributions;

namespace Parley.Export.Records;

/// <summary>
/// Writes records property by property. The serializer of <see cref="RecordJson.Options"/> gives the same bytes, which a test holds
/// both to; but hundreds of its generic methods would be compiled at each start, for as long as it takes to code a hundred sentences.
/// </summary>
internal static class RecordWriter
{
    private const int UsualLength = 1 << 14;
    // Kept by each thread: a buffer that grows anew for each record is as much new memory again as the records.
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_buffer;
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>One line, without a line break at its end.</summary>
    public static byte[] Write(CodedArticle article)
    {
        var buffer = s_buffer ??= new ArrayBufferWriter<byte>(UsualLength);
        buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(buffer, s_options)) Write(json, article);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, CodedArticle article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteNumber("record", article.Record);
        json.WriteString("coder", article.Coder);
        json.WriteString("lexicon", article.Lexicon);
        WriteKnown(json, "register", article.Register);
        WriteKnown(json, "published", article.Published?.ToString("yyyy-MM-dd"));
        WriteKnown(json, "publisher", article.Publisher);
        WriteKnown(json, "fingerprint", article.Fingerprint);
        WriteAll(json, "events", article.Events, Write);
        WriteAll(json, "mentions", article.Mentions, Write);
        WriteAll(json, "places", article.Places, Write);
        WriteAll(json, "times", article.Times, Write);
        WriteAll(json, "attributions", article.Attributions, Write);
        json.WriteEndObject();
    }

    // What is not known is absent: an event without numbers has no "numbers".
    private static void Write(Utf8JsonWriter json, Event e)
    {
        json.WriteStartObject();
        json.WriteString("id", e.Id);
        json.WriteString("event", e.Class.ToString().ToUpperInvariant());
        WriteKnown(json, "mode", e.Mode);
        WriteAny(json, "context", e.Context, static (j, context) => j.WriteStringValue(context));
        WriteKnown(json, "cameo", e.Cameo?.Digits);
        WriteAny(json, "actors", e.Actors, Write);
        WriteAny(json, "recipients", e.Recipients, Write);
        WriteAny(json, "others", e.Others, Write);
        if (e.Reciprocal) json.WriteBoolean("reciprocal", true);
        json.WritePropertyName("trigger");
        Write(json, e.Trigger);
        json.WriteStartObject("sentence");
        WriteSpan(json, e.Sentence.Start, e.Sentence.End);
        json.WriteEndObject();
        WriteAny(json, "words", e.Words, static (j, word) => j.WriteStringValue(word));
        json.WriteString("status", e.Status.ToString().ToLowerInvariant());
        WriteTime(json, e.Time);
        WriteWhere(json, e.Place);
        WriteAny(json, "numbers", e.Numbers, Write);
        WriteAny(json, "attributions", e.Attributions, static (j, index) => j.WriteNumberValue(index));
        json.WriteString("voice", e.Voice.ToString().ToLowerInvariant());
        json.WriteString("rule", e.Rule);
        json.WriteString("because", e.Because);
        WriteKnown(json, "same_as", e.SameAs);
        WriteKnown(json, "same_because", e.SameBecause);
        json.WriteNumber("confidence", e.Confidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        WriteProperties(json, mention);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("part", participant.Part);
        WriteProperties(json, participant.Mention);
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, Mention mention)
    {
        WriteSpan(json, mention.Start, mention.End);
        json.WriteString("text", mention.Text);
        json.WriteString("name", mention.Name);
        WriteKnown(json, "country", mention.Country);
        WriteKnown(json, "sector", mention.SectorAndCommunity);
        WriteKnown(json, "ethnic", mention.Ethnic);
        WriteKnown(json, "religion", mention.Religion);
        WriteKnown(json, "code", mention.Code);
        WriteKnown(json, "role", mention.Role);
        WriteKnown(json, "same_as", mention.SameAs);
        if (mention.Members is { } members) WriteAll(json, "members", members, static (j, index) => j.WriteNumberValue(index));
    }

    private static void WriteTime(Utf8JsonWriter json, EventTime? time)
    {
        if (time is null) return;
        json.WriteStartObject("time");
        WriteKnown(json, "from", time.From?.ToString("yyyy-MM-dd"));
        WriteKnown(json, "to", time.To?.ToString("yyyy-MM-dd"));
        json.WriteString("granularity", time.Granularity);
        json.WriteString("basis", time.Basis);
        WriteKnown(json, "start", time.Start);
        WriteKnown(json, "end", time.End);
        WriteKnown(json, "text", time.Text);
        json.WriteEndObject();
    }

    private static void WriteWhere(Utf8JsonWriter json, Place? place)
    {
        if (place is null) return;
        json.WritePropertyName("place");
        Write(json, place);
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        WriteSpan(json, place.Start, place.End);
        json.WriteString("text", place.Text);
        json.WriteString("name", place.Name);
        WriteKnown(json, "country", place.Country);
        WriteKnown(json, "admin1", place.Admin1);
        WriteKnown(json, "lat", place.Lat);
        WriteKnown(json, "lon", place.Lon);
        if (place.GeonameId is { } number) json.WriteNumber("geonameid", number);
        json.WriteString("granularity", place.Granularity);
        WriteKnown(json, "basis", place.Basis);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TimeExpression time)
    {
        json.WriteStartObject();
        WriteSpan(json, time.Start, time.End);
        json.WriteString("text", time.Text);
        json.WriteString("type", time.Type);
        WriteKnown(json, "value", time.Value);
        WriteKnown(json, "mod", time.Mod);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Quantity quantity)
    {
        json.WriteStartObject();
        json.WriteString("of", quantity.Of);
        WriteKnown(json, "least", quantity.Least);
        WriteKnown(json, "most", quantity.Most);
        if (quantity.About) json.WriteBoolean("about", true);
        if (quantity.Scope != QuantityScope.Event) json.WriteString("scope", quantity.Scope.ToString().ToLowerInvariant());
        WriteKnown(json, "unit", quantity.Unit);
        WriteSpan(json, quantity.Start, quantity.End);
        json.WriteString("text", quantity.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteStartObject();
        WriteAll(json, "source", attribution.Source, Write);
        WriteAll(json, "cue", attribution.Cue, Write);
        WriteAll(json, "content", attribution.Content, Write);
        json.WriteString("stance", attribution.Stance.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Words words)
    {
        json.WriteStartObject();
        WriteSpan(json, words.Start, words.End);
        json.WriteString("text", words.Text);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, int start, int end)
    {
        json.WriteNumber("start", start);
        json.WriteNumber("end", end);
    }

    private static void WriteAll<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var value in values) write(json, value);
        json.WriteEndArray();
    }

    private static void WriteAny<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<Utf8JsonWriter, T> write)
    {
        if (values.Count > 0) WriteAll(json, name, values, write);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known) json.WriteNumber(name, known);
    }
}
