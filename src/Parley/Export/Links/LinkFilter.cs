using System.Text.Json;
using Parley.Events;
using Parley.Export.Records;
using Parley.Ingest.JsonLines;
using Parley.Lexicons;
using Parley.Linking;
using Parley.Linking.Processes;
using Parley.Text.Fingerprints;

namespace Parley.Export.Links;

/// <summary>The filter <c>parley link</c>: records in, in any order; a line for each incident and then one for each process out.</summary>
public static class LinkFilter
{
    /// <summary>Reads <paramref name="input"/> to its end and writes the incidents in order of their days, then the processes.</summary>
    /// <param name="lexicon">Words and modes that tell one happening from another.</param>
    /// <param name="input">Records as <c>parley code</c> writes them.</param>
    /// <param name="output">Where the incidents go.</param>
    /// <param name="reject">Told of each line that is no record: its number, and why. The others are linked.</param>
    public static LinkCount Run(Lexicon lexicon, Stream input, Stream output, Action<long, string> reject)
    {
        var prints = new Dictionary<string, Fingerprint?>();
        var (reports, articles) = (new List<Report>(), 0L);
        foreach (var record in Records(input, reject))
        {
            articles++;
            prints[record.Id] = record.Fingerprint is { } print ? Fingerprint.Parse(print) : null;
            reports.AddRange(ReportReader.Read(record));
        }

        var incidents = IncidentReader.Read(lexicon, reports, article => prints[article]);
        foreach (var linked in incidents) WriteLine(output, LinkJson.Write(linked.Incident));
        var processes = ProcessReader.Read(lexicon, incidents);
        foreach (var process in processes) WriteLine(output, LinkJson.Write(process));
        output.Flush();
        return new LinkCount(articles, reports.Count, incidents.Count, processes.Count);
    }

    private static void WriteLine(Stream output, byte[] line)
    {
        output.Write(line);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Incidents in order of their days.</summary>
    public static IEnumerable<Incident> InOrder(IEnumerable<Incident> incidents) => incidents.OrderBy(i => i.Time?.From ?? i.Time?.To ?? DateOnly.MaxValue).ThenBy(i => i.Id, StringComparer.Ordinal);

    private static IEnumerable<CodedArticle> Records(Stream input, Action<long, string> reject)
    {
        var number = 0L;
        foreach (var line in ByteLines.Read(input))
        {
            number++;
            if (line.Span.IndexOfAnyExcept(" \t\r"u8) >= 0 && Read(line.Span, number, reject) is { } record) yield return record;
        }
    }

    private static CodedArticle? Read(ReadOnlySpan<byte> line, long number, Action<long, string> reject)
    {
        try
        {
            var record = RecordJson.Read(line);
            if (record.Fingerprint is { } print) Fingerprint.Parse(print);
            return record;
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            reject(number, e.Message);
            return null;
        }
    }
}
