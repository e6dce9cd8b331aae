using System.Text.Json;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Attributions;
using Parley.Ontology;
using static Parley.Export.Records.RecordParts;
using static Parley.Export.Records.RecordValues;

namespace Parley.Export.Records;

/// <summary>
/// Reads records property by property, in whatever order they stand; properties that it does not know are passed over. The serializer of <see cref="RecordJson.Options"/> gives the same, which a test
/// holds both to; but it gathers the properties of each object, boxed, before it makes it, which takes several times as long.
/// </summary>
internal static class RecordReader
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="JsonException">The line is no record.</exception>
    public static CodedArticle Read(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        try
        {
            json.Read();
            var article = ReadArticle(ref json);
            return json.Read() ? throw new JsonException("something follows the record") : article;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            throw new JsonException($"this is no record, at byte {json.TokenStartIndex}: {e.Message}", e);
        }
    }

    private static CodedArticle ReadArticle(ref Utf8JsonReader json)
    {
        string? id = null, coder = null, lexicon = null, register = null, publisher = null, fingerprint = null;
        int? record = null;
        DateOnly? published = null;
        List<Event>? events = null;
        List<Mention>? mentions = null;
        List<Place>? places = null;
        List<TimeExpression>? times = null;
        List<Attribution>? attributions = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "id"u8)) id = json.GetString();
            else if (Is(ref json, "record"u8)) record = Number(ref json);
            else if (Is(ref json, "coder"u8)) coder = json.GetString();
            else if (Is(ref json, "lexicon"u8)) lexicon = json.GetString();
            else if (Is(ref json, "register"u8)) register = json.GetString();
            else if (Is(ref json, "published"u8)) published = Day(ref json);
            else if (Is(ref json, "publisher"u8)) publisher = json.GetString();
            else if (Is(ref json, "fingerprint"u8)) fingerprint = json.GetString();
            else if (Is(ref json, "events"u8)) events = All(ref json, ReadEvent);
            else if (Is(ref json, "mentions"u8)) mentions = All(ref json, ReadMention);
            else if (Is(ref json, "places"u8)) places = All(ref json, ReadPlace);
            else if (Is(ref json, "times"u8)) times = All(ref json, ReadExpression);
            else if (Is(ref json, "attributions"u8)) attributions = All(ref json, ReadAttribution);
            else json.Skip();
        }

        return new()
        {
            Id = id ?? throw Missing("id"),
            Record = record ?? 1,
            Coder = coder ?? throw Missing("coder"),
            Lexicon = lexicon ?? throw Missing("lexicon"),
            Register = register,
            Published = published,
            Publisher = publisher,
            Fingerprint = fingerprint,
            Events = events ?? [],
            Mentions = mentions ?? [],
            Places = places ?? [],
            Times = times ?? [],
            Attributions = attributions ?? [],
        };
    }

    private static Event ReadEvent(ref Utf8JsonReader json)
    {
        string? id = null, mode = null, rule = null, because = null, sameAs = null, sameBecause = null;
        EventClass? eventClass = null;
        EventStatus? status = null;
        EventVoice? voice = null;
        CameoCode? cameo = null;
        List<string>? context = null, words = null;
        List<Mention>? actors = null, recipients = null;
        List<Participant>? others = null;
        List<Quantity>? numbers = null;
        List<int>? attributions = null;
        Words? trigger = null;
        TextSpan? sentence = null;
        EventTime? time = null;
        Place? place = null;
        double? confidence = null;
        var isReciprocal = false;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "id"u8)) id = json.GetString();
            else if (Is(ref json, "event"u8)) eventClass = Name<EventClass>(ref json);
            else if (Is(ref json, "mode"u8)) mode = json.GetString();
            else if (Is(ref json, "context"u8)) context = All(ref json, ReadText);
            else if (Is(ref json, "cameo"u8)) cameo = json.GetString() is { } digits ? CameoCode.Parse(digits) : null;
            else if (Is(ref json, "actors"u8)) actors = All(ref json, ReadMention);
            else if (Is(ref json, "recipients"u8)) recipients = All(ref json, ReadMention);
            else if (Is(ref json, "others"u8)) others = All(ref json, ReadParticipant);
            else if (Is(ref json, "reciprocal"u8)) isReciprocal = Flag(ref json);
            else if (Is(ref json, "trigger"u8)) trigger = Maybe(ref json, ReadWords);
            else if (Is(ref json, "sentence"u8)) sentence = ReadSpan(ref json);
            else if (Is(ref json, "words"u8)) words = All(ref json, ReadText);
            else if (Is(ref json, "status"u8)) status = Name<EventStatus>(ref json);
            else if (Is(ref json, "time"u8)) time = Maybe(ref json, ReadTime);
            else if (Is(ref json, "place"u8)) place = Maybe(ref json, ReadPlace);
            else if (Is(ref json, "numbers"u8)) numbers = All(ref json, ReadQuantity);
            else if (Is(ref json, "attributions"u8)) attributions = All(ref json, ReadIndex);
            else if (Is(ref json, "voice"u8)) voice = Name<EventVoice>(ref json);
            else if (Is(ref json, "rule"u8)) rule = json.GetString();
            else if (Is(ref json, "because"u8)) because = json.GetString();
            else if (Is(ref json, "same_as"u8)) sameAs = json.GetString();
            else if (Is(ref json, "same_because"u8)) sameBecause = json.GetString();
            else if (Is(ref json, "confidence"u8)) confidence = Fraction(ref json);
            else json.Skip();
        }

        return new()
        {
            Id = id ?? throw Missing("id"),
            Class = eventClass ?? throw Missing("event"),
            Mode = mode,
            Context = context ?? [],
            Cameo = cameo,
            Actors = actors ?? [],
            Recipients = recipients ?? [],
            Others = others ?? [],
            Reciprocal = isReciprocal,
            Trigger = trigger ?? throw Missing("trigger"),
            Sentence = sentence ?? throw Missing("sentence"),
            Words = words ?? [],
            Status = status ?? throw Missing("status"),
            Time = time,
            Place = place,
            Numbers = numbers ?? [],
            Attributions = attributions ?? [],
            Voice = voice ?? default,
            Rule = rule ?? throw Missing("rule"),
            Because = because ?? throw Missing("because"),
            SameAs = sameAs,
            SameBecause = sameBecause,
            Confidence = confidence ?? throw Missing("confidence"),
        };
    }
}
