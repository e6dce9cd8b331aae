using Parley.Entities;
using Parley.Events;
using Parley.Linking;
using Parley.Ontology;

namespace Parley.Store.Linking;

/// <summary>What linking compares of a report, in some 250 bytes: reading it takes a hundredth of the time that its record takes. What it leaves out stands in the record.</summary>
internal static class ReportForm
{
    // Stands at the front: a form of another version is not read.
    private const byte Version = 2;

    // Name and what else is written of a party.
    private const int PartyTexts = 6;

    /// <summary>Writes a report.</summary>
    public static byte[] Write(Report report)
    {
        using var stream = new MemoryStream(256);
        using var writer = new BinaryWriter(stream);
        var e = report.Event;
        writer.Write(Version);
        writer.Write(e.Id);
        writer.Write((byte)e.Class);
        writer.Write((byte)e.Status);
        writer.Write(e.Reciprocal);
        writer.WriteText(e.Mode);
        writer.Write7BitEncodedInt(e.Trigger.Start);
        writer.Write(e.Trigger.Text);
        Write(writer, e.Time);
        Write(writer, e.Place);
        writer.WriteAll(e.Actors, Write);
        writer.WriteAll(e.Recipients, Write);
        writer.WriteAll(e.Words, static (w, word) => w.Write(word));
        writer.WriteAll(e.Numbers, Write);
        writer.WriteText(e.Cameo?.Digits);
        writer.WriteAll(report.Named.Most, static (w, named) => Write(w, named));
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Reads a report again.</summary>
    /// <param name="reader">Reads all forms of a batch: what they have in common is the same object in each.</param>
    /// <param name="form">What <see cref="Write(Report)"/> wrote; whatever follows it is not read.</param>
    /// <param name="article">Identifier of its article.</param>
    /// <param name="published">Day of publication.</param>
    /// <param name="terms">Terms of the article.</param>
    /// <exception cref="DatabaseException">The form is of another version.</exception>
    public static Report Read(FormReader reader, byte[] form, string article, DateOnly? published, TermSet terms)
    {
        if (reader.Begin(form).Byte() != Version) throw new DatabaseException("the incidents were linked by another Parley: 'parley link --db FILE --all' links them anew");
        var e = ReadEvent(reader);
        var named = reader.Shared(reader.Named, PassNamed, MakeNamed);
        return new Report { Article = article, Event = e, Tellings = [e], Published = published, Terms = terms, Named = named, Within = [], Depth = 0 };
    }

    private static Event ReadEvent(FormReader reader) => new()
    {
        Id = reader.OwnString(),
        Class = (EventClass)reader.Byte(),
        Status = (EventStatus)reader.Byte(),
        Reciprocal = reader.Flag(),
        Mode = reader.Text(),
        Trigger = ReadTrigger(reader),
        Time = ReadTime(reader),
        Place = ReadPlace(reader),
        Actors = reader.All(ReadParty),
        Recipients = reader.All(ReadParty),
        Words = reader.All(static r => r.String()),
        Numbers = reader.All(ReadNumber),
        Cameo = reader.Text() is { } digits ? CameoCode.Parse(digits) : null,
        Sentence = default,
        Rule = "",
        Because = "",
        Confidence = 0,
    };

    private static Words ReadTrigger(FormReader reader)
    {
        var start = reader.Number();
        var text = reader.String();
        return new(start, start + text.Length, text);
    }

    private static void Write(BinaryWriter writer, KeyValuePair<string, int> named)
    {
        writer.Write(named.Key);
        writer.Write7BitEncodedInt(named.Value);
    }

    private static void PassNamed(FormReader reader)
    {
        for (var left = reader.Number(); left > 0; left--)
        {
            reader.PassTexts(1);
            reader.Number();
        }
    }

    private static NamedSides MakeNamed(FormReader reader) => new(reader.All(static r => KeyValuePair.Create(r.String(), r.Number())).ToDictionary());

    private static void Write(BinaryWriter writer, EventTime? time)
    {
        writer.WriteText(time?.Basis);
        if (time is null) return;
        writer.Write(time.From?.DayNumber ?? -1);
        writer.Write(time.To?.DayNumber ?? -1);
    }

    private static EventTime? ReadTime(FormReader reader)
    {
        if (reader.IsText()) return reader.Shared(reader.Times, PassTime, MakeTime);
        reader.PassTexts(1);
        return null;
    }

    private static void PassTime(FormReader reader)
    {
        reader.PassTexts(1);
        (_, _) = (reader.Int32(), reader.Int32());
    }

    private static EventTime MakeTime(FormReader reader)
    {
        var (basis, from, to) = (reader.String(), reader.Int32(), reader.Int32());
        return new() { Basis = basis, Granularity = "", From = from < 0 ? null : DateOnly.FromDayNumber(from), To = to < 0 ? null : DateOnly.FromDayNumber(to) };
    }

    private static void Write(BinaryWriter writer, Place? place)
    {
        writer.WriteText(place?.Name);
        if (place is null) return;
        writer.WriteText(place.Country);
        writer.WriteText(place.Admin1);
        writer.Write(place.Lat is not null && place.Lon is not null);
        if (place is { Lat: { } lat, Lon: { } lon })
        {
            writer.Write(lat);
            writer.Write(lon);
        }

        writer.Write7BitEncodedInt64(place.GeonameId ?? -1);
        writer.Write(place.Granularity);
        writer.WriteText(place.Basis);
    }

    private static Place? ReadPlace(FormReader reader)
    {
        if (reader.IsText()) return reader.Shared(reader.Places, PassPlace, MakePlace);
        reader.PassTexts(1);
        return null;
    }

    private static void PassPlace(FormReader reader)
    {
        reader.PassTexts(3);
        if (reader.Flag()) (_, _) = (reader.Double(), reader.Double());
        reader.LongNumber();
        reader.PassTexts(2);
    }

    private static Place MakePlace(FormReader reader)
    {
        var (name, country, admin1, isPlaced) = (reader.String(), reader.Text(), reader.Text(), reader.Flag());
        var (lat, lon) = isPlaced ? (reader.Double(), reader.Double()) : ((double?)null, (double?)null);
        var id = reader.LongNumber();
        return new()
        {
            Name = name,
            Country = country,
            Admin1 = admin1,
            Lat = lat,
            Lon = lon,
            GeonameId = id < 0 ? null : id,
            Granularity = reader.String(),
            Basis = reader.Text(),
            Start = 0,
            End = 0,
            Text = "",
        };
    }

    private static void Write(BinaryWriter writer, Mention party)
    {
        writer.Write(party.Name);
        foreach (var part in new[] { party.Country, party.Sector, party.Code, party.Ethnic, party.Religion }) writer.WriteText(part);
    }

    private static Mention ReadParty(FormReader reader) => reader.Shared(reader.Parties, static r => r.PassTexts(PartyTexts), MakeParty);

    private static Mention MakeParty(FormReader reader) => new()
    {
        Name = reader.String(),
        Country = reader.Text(),
        Sector = reader.Text(),
        Code = reader.Text(),
        Ethnic = reader.Text(),
        Religion = reader.Text(),
        Start = 0,
        End = 0,
        Text = "",
    };

    private static void Write(BinaryWriter writer, Quantity number)
    {
        writer.Write(number.Of);
        writer.WriteText(number.Unit);
        writer.Write((byte)number.Scope);
        writer.Write(number.Least ?? double.NaN);
        writer.Write(number.Most ?? double.NaN);
    }

    private static Quantity ReadNumber(FormReader reader)
    {
        var (of, unit, scope, least, most) = (reader.String(), reader.Text(), (QuantityScope)reader.Byte(), reader.Double(), reader.Double());
        return new() { Of = of, Unit = unit, Scope = scope, Least = double.IsNaN(least) ? null : least, Most = double.IsNaN(most) ? null : most, Start = 0, End = 0, Text = "" };
    }
}
