using Parley.Entities;
using Parley.Store;

namespace Parley.Cli.Output;

/// <summary>Events as CSV, a row each.</summary>
internal static class EventCsv
{
    private const string Header = "article,title,published,publisher,url,id,event,mode,context,cameo,status,from,to,granularity,basis,actors,actor_codes,recipients,"
        + "recipient_codes,others,place,country,lat,lon,numbers,according_to,trigger,start,end,confidence,because,rule";

    /// <summary>Writes the header and all events.</summary>
    public static void Write(IEnumerable<StoredEvent> events, TextWriter writer)
    {
        writer.Write(Header + "\n");
        foreach (var e in events) writer.Write(string.Join(',', Cells(e)) + "\n");
    }

    private static string[] Cells(StoredEvent stored)
    {
        var (source, e) = (stored.Source, stored.Event);
        return
        [
            CsvCell.Of(source.Id), CsvCell.Of(source.Title), Day(source.Published), CsvCell.Of(source.Publisher), CsvCell.Of(source.Url),
            CsvCell.Of(e.Id), EventWords.Of(e.Class), CsvCell.Of(e.Mode), CsvCell.Of(Joined(e.Context)), e.Cameo?.Digits ?? "", EventWords.Of(e.Status),
            Day(e.Time?.From), Day(e.Time?.To), CsvCell.Of(e.Time?.Granularity), CsvCell.Of(e.Time?.Basis),
            CsvCell.Of(EventText.Names(e.Actors)), CsvCell.Of(Codes(e.Actors)), CsvCell.Of(EventText.Names(e.Recipients)), CsvCell.Of(Codes(e.Recipients)),
            CsvCell.Of(Joined(e.Others.Select(o => $"{o.Part}: {o.Mention.Name}"))),
            CsvCell.Of(e.Place?.Name), CsvCell.Of(e.Place?.Country), CsvCell.Of(e.Place?.Lat), CsvCell.Of(e.Place?.Lon),
            CsvCell.Of(Joined(e.Numbers.Select(EventText.Number))), CsvCell.Of(Joined(EventText.AccordingTo(stored.Record, e))),
            CsvCell.Of(e.Trigger.Text), CsvCell.Of(e.Trigger.Start), CsvCell.Of(e.Trigger.End), CsvCell.Of(e.Confidence), CsvCell.Of(e.Because), CsvCell.Of(e.Rule),
        ];
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";

    private static string Codes(IEnumerable<Mention> parties) => Joined(parties.Select(p => p.Code).OfType<string>().Distinct());

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);
}
