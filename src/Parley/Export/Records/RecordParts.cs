using System.Text.Json;
using Parley.Entities;
using Parley.Events;
using Parley.Events.Attributions;
using Parley.Lexicons;
using static Parley.Export.Records.RecordValues;

namespace Parley.Export.Records;

/// <summary>Reads the parts of which the events and lists of a record are made.</summary>
internal static class RecordParts
{
    /// <summary>Reads a participant.</summary>
    public static Participant ReadParticipant(ref Utf8JsonReader json)
    {
        var mention = ReadMention(ref json, out var part);
        return new(part ?? throw Missing("part"), mention);
    }

    /// <summary>Reads a mention.</summary>
    public static Mention ReadMention(ref Utf8JsonReader json) => ReadMention(ref json, out _);

    // The part of a participant stands among the properties of its mention.
    private static Mention ReadMention(ref Utf8JsonReader json, out string? part)
    {
        part = null;
        int? start = null, end = null, sameAs = null;
        string? text = null, name = null, country = null, sector = null, ethnic = null, religion = null, code = null, role = null;
        List<int>? members = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "start"u8)) start = Number(ref json);
            else if (Is(ref json, "end"u8)) end = Number(ref json);
            else if (Is(ref json, "text"u8)) text = json.GetString();
            else if (Is(ref json, "name"u8)) name = json.GetString();
            else if (Is(ref json, "country"u8)) country = json.GetString();
            else if (Is(ref json, "sector"u8)) sector = json.GetString();
            else if (Is(ref json, "ethnic"u8)) ethnic = json.GetString();
            else if (Is(ref json, "religion"u8)) religion = json.GetString();
            else if (Is(ref json, "code"u8)) code = json.GetString();
            else if (Is(ref json, "role"u8)) role = json.GetString();
            else if (Is(ref json, "same_as"u8)) sameAs = Number(ref json);
            else if (Is(ref json, "members"u8)) members = All(ref json, ReadIndex);
            else if (Is(ref json, "part"u8)) part = json.GetString();
            else json.Skip();
        }

        return new()
        {
            Start = start ?? throw Missing("start"),
            End = end ?? throw Missing("end"),
            Text = text ?? throw Missing("text"),
            Name = name ?? throw Missing("name"),
            Country = country,
            SectorAndCommunity = sector,
            Ethnic = ethnic,
            Religion = religion,
            Code = code,
            Role = role,
            SameAs = sameAs,
            Members = members,
        };
    }

    /// <summary>Reads a place.</summary>
    public static Place ReadPlace(ref Utf8JsonReader json)
    {
        int? start = null, end = null;
        string? text = null, name = null, country = null, admin1 = null, granularity = null, basis = null;
        double? lat = null, lon = null;
        long? geonameId = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "start"u8)) start = Number(ref json);
            else if (Is(ref json, "end"u8)) end = Number(ref json);
            else if (Is(ref json, "text"u8)) text = json.GetString();
            else if (Is(ref json, "name"u8)) name = json.GetString();
            else if (Is(ref json, "country"u8)) country = json.GetString();
            else if (Is(ref json, "admin1"u8)) admin1 = json.GetString();
            else if (Is(ref json, "lat"u8)) lat = Fraction(ref json);
            else if (Is(ref json, "lon"u8)) lon = Fraction(ref json);
            else if (Is(ref json, "geonameid"u8)) geonameId = IsNull(ref json) ? null : json.GetInt64();
            else if (Is(ref json, "granularity"u8)) granularity = json.GetString();
            else if (Is(ref json, "basis"u8)) basis = json.GetString();
            else json.Skip();
        }

        return new()
        {
            Start = start ?? throw Missing("start"),
            End = end ?? throw Missing("end"),
            Text = text ?? throw Missing("text"),
            Name = name ?? throw Missing("name"),
            Country = country,
            Admin1 = admin1,
            Lat = lat,
            Lon = lon,
            GeonameId = geonameId,
            Granularity = granularity ?? throw Missing("granularity"),
            Basis = basis,
        };
    }

    /// <summary>Reads the time of an event.</summary>
    public static EventTime ReadTime(ref Utf8JsonReader json)
    {
        DateOnly? from = null, to = null;
        string? granularity = null, basis = null, text = null;
        int? start = null, end = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "from"u8)) from = Day(ref json);
            else if (Is(ref json, "to"u8)) to = Day(ref json);
            else if (Is(ref json, "granularity"u8)) granularity = json.GetString();
            else if (Is(ref json, "basis"u8)) basis = json.GetString();
            else if (Is(ref json, "start"u8)) start = Number(ref json);
            else if (Is(ref json, "end"u8)) end = Number(ref json);
            else if (Is(ref json, "text"u8)) text = json.GetString();
            else json.Skip();
        }

        return new() { From = from, To = to, Granularity = granularity ?? throw Missing("granularity"), Basis = basis ?? throw Missing("basis"), Start = start, End = end, Text = text };
    }

    /// <summary>Reads a time expression.</summary>
    public static TimeExpression ReadExpression(ref Utf8JsonReader json)
    {
        int? start = null, end = null;
        string? text = null, type = null, value = null, mod = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "start"u8)) start = Number(ref json);
            else if (Is(ref json, "end"u8)) end = Number(ref json);
            else if (Is(ref json, "text"u8)) text = json.GetString();
            else if (Is(ref json, "type"u8)) type = json.GetString();
            else if (Is(ref json, "value"u8)) value = json.GetString();
            else if (Is(ref json, "mod"u8)) mod = json.GetString();
            else json.Skip();
        }

        return new() { Start = start ?? throw Missing("start"), End = end ?? throw Missing("end"), Text = text ?? throw Missing("text"), Type = type ?? throw Missing("type"), Value = value, Mod = mod };
    }

    /// <summary>Reads a number of an event.</summary>
    public static Quantity ReadQuantity(ref Utf8JsonReader json)
    {
        string? of = null, unit = null, text = null;
        double? least = null, most = null;
        int? start = null, end = null;
        var isAbout = false;
        QuantityScope? scope = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "of"u8)) of = json.GetString();
            else if (Is(ref json, "least"u8)) least = Fraction(ref json);
            else if (Is(ref json, "most"u8)) most = Fraction(ref json);
            else if (Is(ref json, "about"u8)) isAbout = Flag(ref json);
            else if (Is(ref json, "scope"u8)) scope = Name<QuantityScope>(ref json);
            else if (Is(ref json, "unit"u8)) unit = json.GetString();
            else if (Is(ref json, "start"u8)) start = Number(ref json);
            else if (Is(ref json, "end"u8)) end = Number(ref json);
            else if (Is(ref json, "text"u8)) text = json.GetString();
            else json.Skip();
        }

        var (first, after, words) = (start ?? throw Missing("start"), end ?? throw Missing("end"), text ?? throw Missing("text"));
        return new() { Of = of ?? throw Missing("of"), Least = least, Most = most, About = isAbout, Scope = scope ?? default, Unit = unit, Start = first, End = after, Text = words };
    }

    /// <summary>Reads an attribution.</summary>
    public static Attribution ReadAttribution(ref Utf8JsonReader json)
    {
        List<Words>? source = null, cue = null, content = null;
        Stance? stance = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "source"u8)) source = All(ref json, ReadWords);
            else if (Is(ref json, "cue"u8)) cue = All(ref json, ReadWords);
            else if (Is(ref json, "content"u8)) content = All(ref json, ReadWords);
            else if (Is(ref json, "stance"u8)) stance = Name<Stance>(ref json);
            else json.Skip();
        }

        return new(source ?? [], cue ?? [], content ?? []) { Stance = stance ?? default };
    }

    /// <summary>Reads words with their span.</summary>
    public static Words ReadWords(ref Utf8JsonReader json)
    {
        int? start = null, end = null;
        string? text = null;
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "start"u8)) start = Number(ref json);
            else if (Is(ref json, "end"u8)) end = Number(ref json);
            else if (Is(ref json, "text"u8)) text = json.GetString();
            else json.Skip();
        }

        return new(start ?? 0, end ?? 0, text ?? throw Missing("text"));
    }

    /// <summary>Reads a span.</summary>
    public static TextSpan ReadSpan(ref Utf8JsonReader json)
    {
        var (start, end) = (0, 0);
        for (Begin(json); IsProperty(ref json);)
        {
            if (Is(ref json, "start"u8)) start = Number(ref json) ?? 0;
            else if (Is(ref json, "end"u8)) end = Number(ref json) ?? 0;
            else json.Skip();
        }

        return new(start, end);
    }
}
